import { acceptWord } from './accept';
import { LIMITS } from './words';

/** A dictionary as a text file: one word a line, in the order of the alphabet. */
export function writeList(dictionary: readonly string[]): string {
  return dictionary.map((word) => `${word}\n`).join('');
}

export type WordList = {
  readonly words: readonly string[];
  /** Lines that hold no word; empty ones and those that begin with # are not counted. */
  readonly refused: number;
};

/** Reads such a file, or the one of another program: each line is a word. */
export function readList(text: string): WordList {
  const words = new Set<string>();
  let refused = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    if (!line.trim() || line.startsWith('#')) continue;
    const judged = acceptWord(line);
    if (judged.ok && words.size < LIMITS.dictionary) words.add(judged.value);
    else refused += 1;
  }
  return { words: [...words], refused };
}

/** Words added to a dictionary; which of them were not in it yet. */
export function withWords(
  dictionary: readonly string[],
  more: readonly string[],
): { readonly dictionary: readonly string[]; readonly added: readonly string[] } {
  const known = new Set(dictionary);
  const added = [...new Set(more)]
    .filter((word) => !known.has(word))
    .slice(0, Math.max(0, LIMITS.dictionary - known.size));
  return { dictionary: [...dictionary, ...added].sort(byAlphabet), added };
}

function byAlphabet(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
