import { wordsOf } from './words';

/** UTF-16 units, as it was typed: a shorter sentence is no work to type again. */
const SHORTEST = 25;

/** After a sign that ends a sentence and a space, after one of the East, and at each line break. */
const ENDS = /(?<=[.!?…]["'”’»)]*)\s+|(?<=[。！？])|\n+/u;

/**
 * The sentences of a text that are long enough to be kept as a snippet, each once, in order, as two
 * that are typed differently are the same: lower case, without accents and punctuation, numbers as 0.
 */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= SHORTEST)
    .map((sentence) =>
      wordsOf(sentence)
        .join(' ')
        .replace(/\p{N}+/gu, '0'),
    );
  return [...new Set(sentences)].filter(Boolean);
}
