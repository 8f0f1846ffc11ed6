import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';
import { LISTED } from './slots';

/** "55 21 90", "482 913": groups of two, three or four. */
const GROUPED =
  /(?<![\d.,-])(?:\d{3}[ -]\d{3}|\d{2}([ -])\d{2}\1\d{2}|\d{4}[ -]\d{2,4}|(?:\d[ -]){3,7}\d)(?![\d.,-]\d|[\d%])/y;

/** The digits in groups after a word, and what is listed with them. */
export function groupedCodes(reading: Reading, from: number): Span[] {
  const found: Span[] = [];
  for (let at = from; found.length < 10;) {
    const next = groupedCode(reading, at);
    if (!next || (at > from && !LISTED.test(reading.plain.slice(at, next.start)))) break;
    found.push(next);
    at = next.end;
  }
  return found;
}

function groupedCode(reading: Reading, from: number): Span | undefined {
  const next = reading.text.slice(from, from + 56).search(/\d/);
  if (next < 0) return undefined;
  const between = reading.plain.slice(from, from + next);
  if (/[.!;]\s/.test(between) || between.split(/\s+/).length > 9) return undefined;
  GROUPED.lastIndex = from + next;
  const match = GROUPED.exec(reading.text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
