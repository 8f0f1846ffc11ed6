import type { Span } from '@/utils/text/span';
import type { Mechanism } from './mechanism';

type Written = { readonly span: Span; readonly before: string };

/** Undo steps that a field can still take back; older ones keep the browser's own caret. */
const REMEMBERED = 20;

const written = new WeakMap<HTMLElement, Written[]>();

/**
 * The browser's undo brings the text back and selects what we had replaced; the person's caret stood
 * behind it. After the undo that brings back exactly this text, the caret is put there again.
 */
export function caretAfterUndo(field: Mechanism, span: Span, before: string): void {
  const edits = written.get(field.element);
  if (edits) {
    edits.push({ span, before });
    if (edits.length > REMEMBERED) edits.shift();
    return;
  }
  written.set(field.element, [{ span, before }]);
  field.element.addEventListener('input', (event) => {
    if (!event.isTrusted || (event as InputEvent).inputType !== 'historyUndo') return;
    const selection = field.getSelection();
    if (!selection || selection.start === selection.end) return;
    const text = field.getText();
    const undone = written
      .get(field.element)
      ?.find(
        (edit) =>
          edit.before === text &&
          edit.span.start === selection.start &&
          edit.span.end === selection.end,
      );
    if (undone) field.select({ start: undone.span.end, end: undone.span.end });
  });
}
