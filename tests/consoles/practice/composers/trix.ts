import 'trix';
import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';

type TrixElement = HTMLElement & {
  readonly editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
  readonly value: string;
};

export const composer: ComposerKind = {
  name: 'trix',
  label: 'Trix',
  async mount(frame, { onInput, onSubmit }) {
    const field = document.createElement('trix-editor') as TrixElement;
    const ready = new Promise((resolve) =>
      field.addEventListener('trix-initialize', resolve, { once: true }),
    );
    frame.append(field);
    await ready;
    field.addEventListener('trix-change', onInput);
    sendOnEnter(field, onSubmit);
    return {
      field,
      text: () => field.editor.getDocument().toString().replace(/\n$/, ''),
      html: () => field.value,
      clear: () => field.editor.loadHTML(''),
      focus: () => field.focus(),
      setPlaceholder: () => undefined,
    };
  },
};
