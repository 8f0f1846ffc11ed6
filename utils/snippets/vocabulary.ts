import { errorsToPrefix, forgivenIn } from './typo';

/** A word of the library that a typed word may mean; 1 is the word itself. */
export type Likely = { readonly word: number; readonly likeness: number };

export type Vocabulary = { likely(typed: string): Likely[] };

/** Two neighbouring letters as one number; 0 stands before the first letter. */
const pair = (a: number, b: number): number => (a << 16) | b;

function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const sign = word.charCodeAt(at);
    pairs.push(pair(before, sign));
    before = sign;
  }
  return pairs;
}

/**
 * The distinct words of a library, found again by what they begin with, with typing errors forgiven.
 * Words that share too few pairs of letters with what was typed are never compared letter by letter:
 * that is what makes it fast.
 */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const holders = new Map<number, number[]>();
  words.forEach((word, index) => {
    for (const each of new Set(pairsOf(word))) {
      const list = holders.get(each);
      if (list) list.push(index);
      else holders.set(each, [index]);
    }
  });
  const shared = new Uint8Array(words.length);

  return {
    likely(typed) {
      const most = forgivenIn(typed.length);
      const pairs = [...new Set(pairsOf(typed))];
      // One error spoils two pairs, a swap three.
      const enough = Math.max(1, pairs.length - 3 * most);
      const touched: number[] = [];
      for (const each of pairs) {
        for (const word of holders.get(each) ?? []) {
          if (shared[word]!++ === 0) touched.push(word);
        }
      }
      const found: Likely[] = [];
      for (const word of touched) {
        const count = shared[word]!;
        shared[word] = 0;
        if (count < enough) continue;
        const text = words[word]!;
        const errors = errorsToPrefix(typed, text, most);
        if (errors <= most) found.push({ word, likeness: likenessOf(typed, text, errors) });
      }
      return found;
    },
  };
}

function likenessOf(typed: string, word: string, errors: number): number {
  if (typed === word) return 1;
  const length = Math.min(1, typed.length / word.length);
  return (errors === 0 ? 0.7 : errors === 1 ? 0.45 : 0.25) + 0.2 * length;
}
