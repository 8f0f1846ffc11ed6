import type { ComposerKind } from '../composers.ts';
import { isSendKey } from './enter.ts';

export const contenteditableComposer = {
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
      text: () => linesOf(field),
      html: () => field.innerHTML,
      clear: () => field.replaceChildren(),
      focus: () => field.focus(),
      setPlaceholder: (text) => field.setAttribute('data-placeholder', text),
    };
  },
} satisfies ComposerKind;

/** A line per block; `innerText` would count an empty block, which the browser fills with a <br>, twice. */
function linesOf(field: HTMLElement): string {
  const copy = field.cloneNode(true) as HTMLElement;
  for (const br of copy.querySelectorAll('br')) {
    if (br.parentElement !== copy && br.parentElement?.childNodes.length === 1) br.remove();
    else br.replaceWith('\n');
  }
  for (const block of copy.querySelectorAll('div, p')) {
    if (block.previousSibling) block.before('\n');
  }
  return (copy.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\n$/, '');
}
