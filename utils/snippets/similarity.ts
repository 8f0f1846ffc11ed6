import { GAP } from './speech';
import { wordsOf } from './words';

/** So many words may stand where a template has a gap: a full name, a date. */
const WIDEST_GAP = 3;

/** Prices, so that whole numbers can be told apart: a word too many, a typing error, a word in a gap. */
const WORD = 2;
const TYPO = 1;
const IN_GAP = 1e-6;

/** Scripts that put no spaces between words: there each sign counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * How much two texts say the same, 0 to 1: the share of their words that stand in both, in the same
 * order (twice the longest common sequence, by the words of both). Case, accents and punctuation do
 * not count, a typing error counts half, and what stands in the place of a `GAP` not at all.
 *
 * Words in order, because a bag of words takes any two texts about refunds for alike, and pairs of
 * words punish each changed word twice: three edits in forty words give 0.93 here. Two texts that
 * share one half stay near 0.6, with the small words they share by chance.
 */
export function similarity(a: string, b: string): number {
  return similarityOfWords(spokenWords(a), spokenWords(b));
}

/** The words of a text as `similarityOfWords` takes them. */
export function spokenWords(text: string): string[] {
  return text
    .split(GAP)
    .flatMap((piece, index) => [...(index > 0 ? [GAP] : []), ...wordsOf(piece)])
    .flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

/** The same for texts that are compared more than once. */
export function similarityOfWords(a: readonly string[], b: readonly string[]): number {
  const price = priceOf(a, b);
  const lost = Math.floor(price + IN_GAP / 2);
  const inGaps = Math.round((price - lost) / IN_GAP);
  const said = wordsIn(a) + wordsIn(b) - inGaps;
  return said > 0 ? Math.max(0, 1 - lost / (WORD * said)) : 0;
}

/**
 * What it costs to take out of both what the other one has not: row by row, each the prices of the
 * words of `a` so far beside those of all beginnings of `b`.
 */
function priceOf(a: readonly string[], b: readonly string[]): number {
  // As many rows as a gap in `b` looks back.
  const rows = Array.from({ length: WIDEST_GAP + 1 }, () => new Float64Array(b.length + 1));
  const back = (line: number): Float64Array => rows[line % rows.length]!;
  for (let at = 1; at <= b.length; at++) back(0)[at] = back(0)[at - 1]! + worth(b[at - 1]!);
  for (let line = 1; line <= a.length; line++) {
    const word = a[line - 1]!;
    const [row, above] = [back(line), back(line - 1)];
    row[0] = above[0]! + worth(word);
    for (let at = 1; at <= b.length; at++) {
      const other = b[at - 1]!;
      let least = Math.min(above[at]! + worth(word), row[at - 1]! + worth(other));
      if (word === other) least = Math.min(least, above[at - 1]!);
      else if (isTypo(word, other)) least = Math.min(least, above[at - 1]! + TYPO);
      const widest = word === GAP || other === GAP ? WIDEST_GAP : 0;
      for (let wide = 1; wide <= widest; wide++) {
        if (word === GAP && at >= wide) {
          least = Math.min(least, above[at - wide]! + wide * IN_GAP);
        }
        if (other === GAP && line >= wide) {
          least = Math.min(least, back(line - wide)[at - 1]! + wide * IN_GAP);
        }
      }
      row[at] = least;
    }
  }
  return back(a.length)[b.length]!;
}

/** An empty gap costs nothing. */
function worth(word: string): number {
  return word === GAP ? 0 : WORD;
}

function wordsIn(words: readonly string[]): number {
  return words.filter((word) => word !== GAP).length;
}

/** Whether two words differ by one letter too many, missing or wrong, or by two swapped. */
function isTypo(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < 4 || longer.length - shorter.length > 1 || /\d/.test(longer)) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  let end = 0;
  while (end < shorter.length - start && shorter.at(-1 - end) === longer.at(-1 - end)) end++;
  const [left, right] = [
    shorter.slice(start, -end || undefined),
    longer.slice(start, -end || undefined),
  ];
  return right.length <= 1 || (left.length === 2 && left === [...right].reverse().join(''));
}
