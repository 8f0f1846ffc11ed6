import type { Span } from '@/utils/text/span';
import type { Reading } from '@/utils/pii/reading';
import type { Lexicon } from '@/utils/pii/words/lexicon';
import { OTHER_NUMBERS } from '@/utils/pii/words/other-numbers';
import { CARDS, CVV_NOUNS, ON_CARD } from '@/utils/pii/words/cards';
import * as secrets from '@/utils/pii/words/secrets';

/** Words by meaning that the model is told of. Their places are part of its weights: add at the end. */
const CUES: readonly Lexicon[] = [
  secrets.PASSWORD_NOUNS,
  secrets.PHRASE_NOUNS,
  secrets.LOGIN_WORDS,
  secrets.SPELLING,
  secrets.USING,
  secrets.PIN_NOUNS,
  secrets.OTP_QUALIFIERS,
  secrets.OTP_NOUNS,
  secrets.CODE_NOUNS,
  secrets.ARRIVES,
  secrets.ENTERED,
  secrets.HARMLESS_CODES,
  secrets.OTHER_PASSES,
  OTHER_NUMBERS,
  CVV_NOUNS,
  ON_CARD,
  CARDS,
];

/** Where such words stand, in the order of the text; `cue` counts from one. */
export function cuesIn(reading: Reading): (Span & { readonly cue: number })[] {
  return CUES.flatMap((lexicon, place) =>
    lexicon.hits(reading).map(({ start, end }) => ({ start, end, cue: place + 1 })),
  ).sort((a, b) => a.start - b.start);
}

/** Words of doing and of other numbers: they stand in messages of every kind. */
const COMMON: readonly Lexicon[] = [
  secrets.USING,
  secrets.ARRIVES,
  secrets.ENTERED,
  secrets.HARMLESS_CODES,
  secrets.OTHER_PASSES,
  OTHER_NUMBERS,
];

/** Whether words of this meaning speak of secrets by themselves. */
export function isOfSecrets(cue: number): boolean {
  const lexicon = CUES[cue - 1];
  return lexicon !== undefined && !COMMON.includes(lexicon);
}
