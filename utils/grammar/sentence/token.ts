import type { Span } from '@/utils/text/span';
import type { Reading } from '@/utils/grammar/lexicon/lexicon';

/** One word, number or mark of a draft, with everything it may be. */
export type Token = Span &
  Reading & {
    /** `edge` stands before the first and behind the last token of a sentence. */
    readonly kind: 'word' | 'number' | 'mark' | 'masked' | 'edge';
    readonly text: string;
    /** In lower case, with straight apostrophes. */
    readonly lower: string;
    /** Begins with a capital, though it does not begin the sentence: probably a name. */
    readonly isName: boolean;
  };

type Own = Pick<Token, 'kind' | 'text' | 'lower' | 'isName' | 'start' | 'end'>;

/** Every token has the same fields in the same order, whatever it may be: rules read them many times over. */
export function withReading(own: Own, reading: Reading): Token {
  const { one, many, mass, noun, mainNoun, mainVerb, mainAdjective } = reading;
  const { base, third, past, participle, ing, verb, adjective, adverb } = reading;
  const { kind, text, lower, isName, start, end } = own;
  // prettier-ignore
  const token = {
    kind, text, lower, isName, start, end, one, many, mass, noun, mainNoun, mainVerb, mainAdjective,
    base, third, past, participle, ing, verb, adjective, adverb,
  };
  return token as Token;
}

export const EDGE: Token = withReading(
  { kind: 'edge', text: '', lower: '', isName: false, start: -1, end: -1 },
  {},
);

/** The tokens of one sentence. `at` gives an edge where there is none, so that rules need not ask. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly at: (index: number) => Token;
  /** "?", "!", "." or nothing. */
  readonly ending: string;
  /** Where the ending begins; behind the last token where there is none. */
  readonly endsAt: number;
};
