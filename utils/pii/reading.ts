import type { Span } from '@/utils/text/span';
import { fold, plain } from './fold';

/** What a detector reads: two ways to see one text, with the same offsets. */
export type Reading = {
  /** Look-alikes made plain (see `fold`). */
  readonly text: string;
  /** The same in small letters without accents: words are looked up here. */
  readonly plain: string;
  /** The runs of letters of an alphabet in `plain`; and "2fa". */
  readonly words: readonly Span[];
  /** ISO codes of the countries whose national phone numbers are known without a word for them. */
  readonly regions: readonly string[];
};

export function read(text: string, regions: readonly string[] = []): Reading {
  const folded = fold(text);
  const small = plain(folded);
  const words = Array.from(
    small.matchAll(/(?:2(?=fa(?![a-z])))?[a-z\u00df\u0370-\u052f]+/g),
    ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }),
  );
  return { text: folded, plain: small, words, regions };
}
