import { basesOf, type Ending } from './endings';

/** A word of a text, and what it may be a form of. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bases: readonly (readonly [base: string, ending: Ending])[];
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text in lower case, in one pass. */
export function wordsIn(low: string): Word[] {
  return Array.from(low.matchAll(WORD), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    bases: basesOf(text),
  }));
}
