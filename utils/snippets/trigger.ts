import type { Span } from '@/utils/text/span';

/** A trigger being typed: its span (trigger included) and what was typed after it. */
export type Typed = { readonly span: Span; readonly query: string };

/** A query longer than this is a sentence, not a search. */
export const LONGEST_QUERY = 40;

const MAY_STAND_BEFORE = /[\s([{"'“‘«¿¡–—]/u;

/**
 * The trigger that ends at the caret, if the person is typing one. A trigger inside a word, a URL or
 * a date opens nothing: it must stand at the start, after a space or after an opening mark.
 *
 * @param text plain text up to (or beyond) the caret
 * @param caret UTF-16 offset
 */
export function findTrigger(text: string, caret: number, trigger: string): Typed | undefined {
  const from = Math.max(0, caret - LONGEST_QUERY - trigger.length);
  const before = text.slice(from, caret);
  const at = before.lastIndexOf(trigger);
  if (at < 0) return undefined;
  const query = before.slice(at + trigger.length);
  // A space ends the query, but for the one behind a filter: "#billing late", "in:returns late".
  if (/\s/u.test(query.replace(/^(?:(?:#|in:)\S+ )+/, ''))) return undefined;
  if (query.includes(trigger)) return undefined;
  const start = from + at;
  const previous = start > 0 ? text.charAt(start - 1) : '';
  if (previous && !MAY_STAND_BEFORE.test(previous)) return undefined;
  return { span: { start, end: caret }, query };
}

/** What was typed between an offset and the caret, when the picker was opened by key; one line. */
export function typedSince(text: string, start: number, caret: number): Typed | undefined {
  const query = text.slice(start, caret);
  if (caret < start || query.length > LONGEST_QUERY || query.includes('\n')) return undefined;
  return { span: { start, end: caret }, query };
}
