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

export const EDGE: Token = { kind: 'edge', text: '', lower: '', isName: false, start: -1, end: -1 };

/** The tokens of one sentence. `at` gives an edge where there is none, so that rules need not ask. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly at: (index: number) => Token;
  /** "?", "!", "." or nothing. */
  readonly ending: string;
};
