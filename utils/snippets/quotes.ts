import type { Span } from '@/utils/text/span';
import { withoutMarks } from './claim';
import type { Fact } from './fact';
import { quantitiesIn } from './quantity';
import type { Snippet } from './snippet';
import { textsOf } from './variant';

/** UTF-16 units; a shorter value stands in texts by chance. */
const SHORTEST = 8;

/** A place where a text holds the value of a fact word for word. */
export type Quote = {
  readonly fact: Fact;
  readonly snippet: string;
  /** Which of its texts, as `textsOf` counts them. */
  readonly text: number;
  readonly span: Span;
};

/**
 * Where texts hold the values of facts that are so much of their own that it does not matter what the
 * sentence is about: an address, opening hours. Numbers with units are for `claimsOf`.
 */
export function quotesOf(snippets: readonly Snippet[], facts: readonly Fact[]): Quote[] {
  const sought = facts
    .map((fact) => ({ fact, value: fact.value.trim() }))
    .filter(({ value }) => value.length >= SHORTEST && quantitiesIn(value).length === 0);
  if (!sought.length) return [];
  return snippets.flatMap((snippet) =>
    textsOf(snippet).flatMap((each, text) => {
      const said = withoutMarks(each);
      return sought.flatMap(({ fact, value }) =>
        placesOf(value, said).map((start) => ({
          ...{ fact, snippet: snippet.id, text },
          span: { start, end: start + value.length },
        })),
      );
    }),
  );
}

/** Where a value stands in a text and is not part of longer words. */
function placesOf(value: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const around = [text[at - 1] ?? ' ', text[at + value.length] ?? ' '];
    if (!around.some((sign) => /[\p{L}\p{N}]/u.test(sign))) places.push(at);
  }
  return places;
}
