import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  OBJECTS,
  PREPOSITIONS,
} from '@/utils/grammar/lexicon/closed';
import { gerundOf, participleOf, pastOf } from '@/utils/grammar/lexicon/inflect';
import type { Span } from '@/utils/text/span';
import type { Sentence, Token } from './token';

/** Nothing of the same clause follows. */
export const isEnd = ({ kind }: Token): boolean => kind === 'edge' || kind === 'mark';

export const isAdverb = ({ lower, adverb, verb, one, adjective }: Token): boolean =>
  ADVERBS.has(lower) || (adverb === true && !verb && !one && !adjective);

/** "of course", "at least": adverbs of two words. */
const isSaidBetween = (token: Token, next: Token): boolean =>
  (token.lower === 'of' && next.lower === 'course') ||
  (token.lower === 'at' && next.lower === 'least') ||
  (token.lower === 'in' && next.lower === 'fact');

/** The first index at or behind `from` that is no adverb. */
export function skipAdverbs({ at }: Sentence, from: number): number {
  let index = from;
  while (isAdverb(at(index)) || isSaidBetween(at(index), at(index + 1)))
    index += isAdverb(at(index)) ? 1 : 2;
  return index;
}

/** The last index at or before `from` that is no adverb. */
export function skipAdverbsBack({ at }: Sentence, from: number): number {
  let index = from;
  while (isAdverb(at(index))) index -= 1;
  return index;
}

/** Words after which a clause with a subject of its own begins. */
const OPENERS = new Set(
  'but so because if when while although though unless whether where why how that once whereas since until hope think sure believe and what before after which'.split(
    ' ',
  ),
);

/** Whether a clause begins at this index, so that what stands here may be its subject. */
export function opensClause({ at }: Sentence, index: number): boolean {
  const before = at(index - 1);
  if (before.kind === 'edge' || before.kind === 'mark') return true;
  if (before.lower === 'and' || before.lower === 'that')
    return !/^(?:suggest|recommend|insist|ask|require|important|essential|request)/.test(
      at(index - 2).lower,
    );
  return (
    OPENERS.has(before.lower) ||
    /^(?:hi|hello|sorry|thanks|yes|no|ok|okay|actually|unfortunately|currently|then|now|also|still|maybe|however|usually|sometimes|today|yesterday|please)$/.test(
      before.lower,
    )
  );
}

/** Begins an object: "the", "your", "you", "it". */
export function beginsObject({ lower, kind }: Token): boolean {
  return (
    kind === 'word' &&
    (DETERMINERS.has(lower) || OBJECTS.has(lower) || /^(?:any|every|some)thing$/.test(lower)) &&
    lower !== 'which' &&
    lower !== 'whose'
  );
}

/** What can follow a finished noun phrase: an end, a preposition, a verb of the closed class, a conjunction. */
export function endsPhrase(token: Token): boolean {
  const { lower, kind } = token;
  if (isEnd(token)) return true;
  if (kind !== 'word') return false;
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    isAdverb(token) ||
    /^(?:i|you|we|they|he|she|it|today|tomorrow|yesterday|here|there|please|per|ago|later|earlier|first|more|again|anymore)$/.test(
      lower,
    ) ||
    DETERMINERS.has(lower)
  );
}

export const AUXILIARIES = new Set(
  (
    "is are was were am be been isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't " +
    "can could will would shall should may might must can't couldn't won't wouldn't shouldn't cannot"
  ).split(' '),
);

/** A verb and nothing else: no noun, no adjective. */
export const isOnlyVerb = ({ verb, one, many, adjective }: Token): boolean =>
  verb !== undefined && !one && !many && !adjective;

export const spanOf = (from: Token, to: Token): Span => ({ start: from.start, end: to.end });

export const past = ({ verb = '' }: Token): string => pastOf(verb);
export const participle = ({ verb = '' }: Token): string => participleOf(verb);
export const gerund = ({ verb = '' }: Token): string => gerundOf(verb);

/** The words from one token to another, as one would write them. */
export function wordsOf({ tokens }: Sentence, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
