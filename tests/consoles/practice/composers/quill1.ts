import Quill from 'quill1';
import type { ComposerKind } from '../composers.ts';
import { mountQuill } from './quill2.ts';

export const composer: ComposerKind = {
  name: 'quill1',
  label: 'Quill 1',
  mount: (frame, events) => mountQuill(Quill, frame, events),
};
