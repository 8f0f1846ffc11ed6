import type { TextEdit } from './edit';
import type { Span } from './span';

const WORD = /[\p{L}\p{M}\p{N}_'’]/u;

/**
 * Where a span is after an edit. Undefined when the edit changed what it covers, or made a word at
 * its edge longer or joined it to another one: then it is no longer the same word.
 */
export function remapSpan(span: Span, edit: TextEdit, after: string): Span | undefined {
  const { start, end } = edit.span;
  const shift = edit.text.length - (end - start);
  if (start >= span.end) return isApart(after, span.end) || start > span.end ? span : undefined;
  if (end > span.start) return undefined;
  const moved = { start: span.start + shift, end: span.end + shift };
  return isApart(after, moved.start) || end < span.start ? moved : undefined;
}

/** Whether the characters on both sides of an offset do not belong to one word. */
function isApart(text: string, offset: number): boolean {
  return !WORD.test(text[offset - 1] ?? ' ') || !WORD.test(text[offset] ?? ' ');
}
