import { hashOf, mix } from './hash';
import type { Seen } from './surroundings';

/** Rows of the table of weights: what is seen of a word is hashed into it. */
export const TABLE_SIZE = 1 << 15;

/** How many words to either side count with their place, and how many without. */
const NEAR = 4;
const FAR = 30;
const NO_WORD = hashOf('no word');
const LONGEST = 14;

/** The words that were met in training, by their hashes: what was not is told by its form only. */
export type Known = ReadonlySet<number>;

/**
 * What is seen of a word of a message and of the words around it, as rows of the table. Training and
 * use share this function.
 */
export function featuresOf(words: readonly Seen[], index: number, known: Known): number[] {
  const own = words[index]!;
  const rows: number[] = [];
  const add = (kind: number, a?: number, b?: number, c?: number): void =>
    void rows.push(mix(kind, a, b, c) % TABLE_SIZE);
  const length = Math.min(own.value.length, LONGEST);
  const isKnown = known.has(own.word) ? 1 : 0;
  const { kinds } = own;

  add(1);
  add(2, own.shape);
  add(3, kinds, isKnown);
  add(4, length);
  add(5, kinds, length);
  add(6, isKnown);
  add(7, own.marks);
  if (isKnown) add(8, own.word);
  for (const cue of own.cues) add(9, cue);

  const nameOf = (word: Seen | undefined): number =>
    !word ? NO_WORD : known.has(word.word) ? word.word : mix(10, word.shape);
  for (let step = 1; step <= NEAR; step += 1) {
    for (const side of [0, 1]) {
      const word = words[index + (side ? step : -step)];
      const name = nameOf(word);
      const isOtherLine = word && word.line !== own.line ? 1 : 0;
      const place = step * 4 + side * 2 + isOtherLine;
      add(11, place, name);
      add(12, side, name);
      add(13, place, name, kinds);
      if (step === 1 && word) add(14, place, word.shape);
      for (const cue of word?.cues ?? []) {
        add(15, place, cue);
        add(16, place, cue, kinds);
        add(17, side, cue);
      }
    }
  }
  const [b2, b1, n1, n2] = [-2, -1, 1, 2].map((step) => words[index + step]);
  add(18, nameOf(b2), nameOf(b1));
  add(19, nameOf(n1), nameOf(n2));
  for (const cue of b2?.cues ?? []) add(20, cue, nameOf(b1));
  if (b1) add(21, b1.marks);

  const seen = new Set<number>();
  const once = (kind: number, a: number, then?: () => void): void => {
    const what = mix(kind, a);
    if (seen.has(what)) return;
    seen.add(what);
    rows.push(what % TABLE_SIZE);
    then?.();
  };
  const last = Math.min(words.length - 1, index + FAR);
  for (let at = Math.max(0, index - FAR); at <= last; at += 1) {
    const word = words[at]!;
    if (at === index) continue;
    if (known.has(word.word)) once(22, word.word);
    if (word.stem) once(23, word.stem);
    const side = (at < index ? 0 : 1) * 2 + (word.line === own.line ? 0 : 1);
    for (const cue of word.cues) {
      once(24, side * 64 + cue, () => {
        add(25, side, cue, kinds);
        add(26, side, cue, length);
        add(27, side, cue, kinds * 2 + isKnown);
      });
    }
  }
  if (words.length === 1) add(28);
  if (index === 0) add(29, kinds);
  if (index === words.length - 1) add(30, kinds);
  if (b1?.line !== own.line && n1?.line !== own.line) add(31, kinds);
  return rows;
}
