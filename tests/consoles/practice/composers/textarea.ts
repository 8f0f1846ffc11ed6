import type { Composer, ComposerEvents, ComposerKind } from '../composers.ts';
import { isSendKey } from './enter.ts';

export const textareaComposer = {
  name: 'textarea',
  label: 'Text area',
  mount(frame, events) {
    const field = document.createElement('textarea');
    field.rows = 1;
    return mountField(field, frame, events);
  },
} satisfies ComposerKind;

/** A field of the browser's own. */
export function mountField(
  field: HTMLTextAreaElement | HTMLInputElement,
  frame: HTMLElement,
  { onInput, onSubmit }: ComposerEvents,
): Composer {
  field.addEventListener('input', onInput);
  field.addEventListener('keydown', (event) => {
    if (!isSendKey(event as KeyboardEvent)) return;
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
}
