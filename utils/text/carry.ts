import type { TextEdit } from './edit';
import type { Span } from './span';

/**
 * Where a place to be filled in is after an edit. Unlike a word that something was found in, it grows
 * and shrinks with what is typed in it. Undefined when the edit went over its edge.
 */
export function carrySpan(span: Span, { span: edit, text }: TextEdit): Span | undefined {
  const shift = text.length - (edit.end - edit.start);
  if (edit.start >= span.start && edit.end <= span.end) {
    return { start: span.start, end: span.end + shift };
  }
  if (edit.end <= span.start) return { start: span.start + shift, end: span.end + shift };
  return edit.start >= span.end ? span : undefined;
}
