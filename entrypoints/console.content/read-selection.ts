import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { deepActiveElement } from '@/utils/dom/frames';
import type { Selected } from '@/utils/platform/page-messages';
import { isTag } from '@/utils/dom/kinds';

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
  if (isTag(field, 'textarea') || isTag(field, 'input')) {
    if (!READABLE.includes(field.type)) return '';
    const selected = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    if (selected) return selected;
  }
  return (field?.ownerDocument ?? document).getSelection()?.toString() ?? '';
}
