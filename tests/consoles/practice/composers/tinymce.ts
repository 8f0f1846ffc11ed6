import type { ComposerKind } from '../composers.ts';
import { mountTinyMce } from './tinymce-inline.ts';

/** In a frame of its own, as it comes. */
export const composer: ComposerKind = {
  name: 'tinymce',
  label: 'TinyMCE',
  mount: (frame, events) => mountTinyMce(frame, events, { inline: false, height: 140 }),
};
