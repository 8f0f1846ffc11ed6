import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';
import { firstAfter, lastBefore, type Lexicon } from './words/lexicon';
import { OTHER_NUMBERS } from './words/other-numbers';

/** How far from its word a value may stand, in characters. */
const BEFORE = 48;
const AFTER = 28;

/**
 * Whether a word says what a value is: the nearest one decides, so that "order 12 for my card: 34"
 * is a card and "the card for order 34" is an order. Words after a value count for less.
 */
export function isCalled(
  reading: Reading,
  { start, end }: Span,
  cues: Lexicon,
  { before = BEFORE, after = AFTER, against = OTHER_NUMBERS } = {},
): boolean {
  const away = (hits: readonly Span[]): number =>
    start - (lastBefore(hits, start)?.end ?? -Infinity);
  const cue = away(cues.hits(reading));
  const other = away(against.hits(reading));
  if (cue <= before) return cue <= other;
  if (other <= before) return false;
  const on = (hits: readonly Span[]): number => (firstAfter(hits, end)?.start ?? Infinity) - end;
  const next = on(cues.hits(reading));
  return (
    next <= after &&
    next <= on(against.hits(reading)) &&
    !/[.!?]\s|\n/.test(reading.text.slice(end, end + next))
  );
}

/** Whether one of the words stands anywhere near. */
export function isNear(reading: Reading, { start, end }: Span, cues: Lexicon, reach = 60): boolean {
  const hits = cues.hits(reading);
  return (
    start - (lastBefore(hits, start)?.end ?? -Infinity) <= reach ||
    (firstAfter(hits, end)?.start ?? Infinity) - end <= reach
  );
}
