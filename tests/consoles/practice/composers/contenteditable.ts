import type { ComposerKind } from '../composers.ts';
import { isSendKey } from './enter.ts';

export const contenteditableComposer: ComposerKind = {
  name: 'contenteditable',
  label: 'Rich text (contenteditable)',
  mount(frame, { onInput, onSubmit }) {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'true');
    field.addEventListener('input', () => {
      // The line break the browser leaves behind would keep the placeholder away.
      if (field.innerHTML === '<br>') field.replaceChildren();
      onInput();
    });
    field.addEventListener('keydown', (event) => {
      if (!isSendKey(event)) return;
      event.preventDefault();
      onSubmit();
    });
    frame.append(field);
    return {
      field,
      // The last line break is the browser's own, to keep the caret's line open.
      text: () => field.innerText.replace(/\n$/, ''),
      clear: () => field.replaceChildren(),
      focus: () => field.focus(),
      setPlaceholder: (text) => field.setAttribute('data-placeholder', text),
    };
  },
};
