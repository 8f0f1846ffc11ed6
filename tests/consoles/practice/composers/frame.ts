import type { ComposerKind } from '../composers.ts';
import { contenteditableComposer } from './contenteditable.ts';

/** A plain contenteditable in a frame of this origin. */
export const composer: ComposerKind = {
  name: 'frame',
  label: 'In a frame',
  async mount(place, events) {
    const frame = document.createElement('iframe');
    frame.title = 'Reply';
    place.append(frame);
    // It has a document when it is in the page, where the frame is put at the end of this task.
    await Promise.resolve();
    const body = frame.contentDocument?.body;
    if (!body) throw new Error('The frame has no document.');
    const composer = contenteditableComposer.mount(body, events);
    // None of the console's styles come in here.
    composer.field.style.minHeight = '3rem';
    return { ...composer, host: frame };
  },
};
