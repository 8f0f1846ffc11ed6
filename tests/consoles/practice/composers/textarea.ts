import type { ComposerKind } from '../composers.ts';
import { isSendKey } from './enter.ts';

export const textareaComposer: ComposerKind = {
  name: 'textarea',
  label: 'Text area',
  mount(frame, { onInput, onSubmit }) {
    const field = document.createElement('textarea');
    field.rows = 1;
    field.addEventListener('input', onInput);
    field.addEventListener('keydown', (event) => {
      if (!isSendKey(event)) return;
      event.preventDefault();
      onSubmit();
    });
    frame.append(field);
    return {
      field,
      text: () => field.value,
      clear() {
        field.value = '';
      },
      focus: () => field.focus(),
      setPlaceholder(text) {
        field.placeholder = text;
      },
    };
  },
};
