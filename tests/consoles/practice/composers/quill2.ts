import Quill from 'quill';
import type { Composer, ComposerEvents, ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';

export const composer: ComposerKind = {
  name: 'quill2',
  label: 'Quill 2',
  mount: (frame, events) => mountQuill(Quill, frame, events),
};

/** Both versions have the same interface. */
export function mountQuill(
  Version: typeof Quill,
  frame: HTMLElement,
  { onInput, onSubmit }: ComposerEvents,
): Composer {
  const place = document.createElement('div');
  frame.append(place);
  const quill = new Version(place, { modules: { toolbar: false } });
  quill.on('text-change', onInput);
  sendOnEnter(quill.root, onSubmit);
  return {
    field: quill.root,
    text: () => quill.getText().replace(/\n$/, ''),
    html: () => quill.root.innerHTML,
    clear: () => void quill.setText(''),
    focus: () => quill.focus(),
    setPlaceholder: (text) => void (quill.root.dataset['placeholder'] = text),
  };
}
