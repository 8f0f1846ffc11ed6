import { wordsOf } from './words';

/** UTF-16 units, as it was typed: a shorter sentence is no work to type again. */
const SHORTEST = 25;

/** After a sign that ends a sentence and a space, after one of the East, and at each line break. */
const ENDS = /(?<=[.!?…]["'”’»)]*)\s+|(?<=[。！？])|\n+/u;

/**
 * The sentences of a text that are long enough to be kept as a snippet, each once, in order, as two
 * that are typed differently are the same: see `normalSentence`.
 */
export function sentencesOf(text: string): string[] {
  return [...new Set(sentencesIn(text).map(normalSentence))].filter(Boolean);
}

/** The same as they were typed. */
export function sentencesIn(text: string): string[] {
  return text
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= SHORTEST);
}

/** Lower case, without accents and punctuation, numbers as 0. */
export function normalSentence(sentence: string): string {
  return wordsOf(sentence)
    .join(' ')
    .replace(/\p{N}+/gu, '0');
}
