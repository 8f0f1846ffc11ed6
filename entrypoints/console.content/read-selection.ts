import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { deepActiveElement } from '@/utils/dom/deep-active-element';
import type { Selected } from '@/utils/platform/page-messages';

/** Fields that show what is typed in them; a password is never read. */
const READABLE = ['text', 'search', 'textarea'];

/** What is selected, with its line breaks, and whom this conversation is with. */
export function readSelection(console: ConsoleAdapter | undefined): Selected {
  const active = console?.active(document);
  const customer = active && console?.customerName(active);
  return { text: selectedText(), ...(customer && { customer }) };
}

function selectedText(): string {
  const field = deepActiveElement();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (!READABLE.includes(field.type)) return '';
    const selected = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    if (selected) return selected;
  }
  return document.getSelection()?.toString() ?? '';
}
