import { parseTemplate } from './template';
import { quantitiesIn, type Quantity } from './quantity';
import type { Snippet } from './snippet';
import { topicOf } from './topic';
import { textsOf, type Text } from './variant';

/** That a snippet says a number about something: "refunds", "14 days". */
export type Claim = {
  readonly snippet: Snippet;
  /** Which of its texts, as `textsOf` counts them. */
  readonly text: number;
  readonly quantity: Quantity;
  readonly topic: readonly string[];
  /** Facts that stand in the same sentence. */
  readonly facts: readonly string[];
};

const SENTENCE = /[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+)*/g;
const CLAUSE = /(?:(?! (?:and|but|while|whereas|or) )[^,;:–—])+/g;

/** What a snippet says in numbers. Spans are UTF-16 offsets in the source of the text. */
export function claimsOf(snippet: Snippet): Claim[] {
  return textsOf(snippet).flatMap((each, text) => {
    const plain = withoutMarks(each);
    const { references } = parseTemplate(each.body, each);
    return piecesOf(plain, 0, SENTENCE).flatMap(({ at, words }) => {
      const quantities = quantitiesIn(words);
      if (!quantities.length) return [];
      const end = at + words.length;
      const facts = references
        .filter(({ kind, start }) => kind === 'fact' && start >= at && start < end)
        .map(({ name }) => name);
      // Where a sentence says several numbers, each belongs to its own part of the sentence.
      const parts = quantities.length > 1 ? piecesOf(words, at, CLAUSE) : [{ at, words }];
      return parts.flatMap((part) =>
        quantitiesIn(part.words).map(({ span, ...quantity }) => ({
          snippet,
          text,
          facts,
          topic: topicOf(withoutQuantities(part.words)),
          quantity: { ...quantity, span: { start: part.at + span.start, end: part.at + span.end } },
        })),
      );
    });
  });
}

/** The source with everything that is not said blanked, so that offsets stay. */
export function withoutMarks({ body, rich }: Pick<Text, 'body' | 'rich'>): string {
  const blank = (mark: string): string => ' '.repeat(mark.length);
  const said = body.replace(/\{\{[^{}]*\}\}/g, blank);
  if (!rich) return said;
  // A paragraph ends a sentence.
  return said.replace(/<[^>]*>/g, (tag) =>
    /^<\/?(?:p|br|li|ul|ol|blockquote|pre)\b/i.test(tag) ? `\n${blank(tag.slice(1))}` : blank(tag),
  );
}

function withoutQuantities(words: string): string {
  return quantitiesIn(words).reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`,
    words,
  );
}

function piecesOf(text: string, from: number, pattern: RegExp): { at: number; words: string }[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ at: from + index, words }));
}
