import type { Span } from '@/utils/text/span';
import { isNear } from './context';
import type { Reading } from './reading';
import { firstAfter, lastBefore, lexicon } from './words/lexicon';
import { HARMLESS_CODES } from './words/secrets';

/** A word of other codes stands near. */
export function isNearHarmless(reading: Reading, { start, end }: Span, reach: number): boolean {
  const hits = HARMLESS_CODES.hits(reading);
  return [lastBefore(hits, start), firstAfter(hits, end)].some(
    (word) =>
      word !== undefined &&
      start - word.end <= reach &&
      word.start - end <= reach &&
      !isForOnce(reading, word),
  );
}

/** A bank sends codes, too, and so does who confirms by text. */
const isForOnce = (reading: Reading, word: Span): boolean =>
  /^bank$/.test(reading.plain.slice(word.start, word.end)) ||
  (/^con?firma/.test(reading.plain.slice(word.start, word.end)) &&
    isNear(reading, word, DELIVERED));

/** How a code comes, and no PIN of a card. */
const DELIVERED = lexicon(
  'texted text texts txt sms mailed emailed e-mail one_time single_use once смс',
);

/** "The pin they texted me": a code for once, though it is called a PIN. */
export const isDelivered = (reading: Reading, pin: Span): boolean =>
  isNear(reading, pin, DELIVERED, 28);

/** "promo code", "Rabattcode", "código postal". */
export function isHarmlessCode(reading: Reading, { start, end }: Span): boolean {
  const before = lastBefore(HARMLESS_CODES.hits(reading), start);
  if (before && /^[\s'"-]{0,2}$/.test(reading.plain.slice(before.end, start)))
    return !isForOnce(reading, before);
  const after = reading.plain.slice(end, end + 32);
  const [, next = ''] =
    /^\s(?:de |d'|del |di |da |do |van |for the |for |fur )?([a-z]+)/.exec(after) ?? [];
  return HARMLESS_CODES.has(next);
}
