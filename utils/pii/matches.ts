import type { Span } from '@/utils/text/span';

/** Where a global pattern matches: its group called `value`, or all of it. */
export function matches(text: string, pattern: RegExp, isValid?: (span: Span) => boolean): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.value;
    const start = match.index + (value === undefined ? 0 : match[0].lastIndexOf(value));
    const span = { start, end: start + (value ?? match[0]).length };
    if (isValid?.(span) ?? true) spans.push(span);
  }
  return spans;
}
