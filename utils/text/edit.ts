import type { Span } from './span';

/** Put `text` where `span` is. Offsets are UTF-16 and belong to the text before the edit. */
export type TextEdit = { readonly span: Span; readonly text: string };

/** The text after the edit; the caret belongs at `edit.span.start + edit.text.length`. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}
