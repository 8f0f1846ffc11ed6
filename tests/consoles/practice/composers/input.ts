import type { ComposerKind } from '../composers.ts';
import { mountField } from './textarea.ts';

export const composer: ComposerKind = {
  name: 'input',
  label: 'One line (input)',
  mount: (frame, events) => mountField(document.createElement('input'), frame, events),
};
