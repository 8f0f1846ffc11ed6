import type { Span } from '@/utils/text/span';
import type { Sentence } from './sentence/token';

/** Words that are wrong, and what may stand there instead, the likeliest first. */
export type GrammarMatch = { readonly span: Span; readonly instead: readonly string[] };

/** One family of mistakes that the engine misses, found in the structure of a sentence. */
export type GrammarRule = {
  readonly id: `grammar/${string}`;
  /** The card's title. */
  readonly label: string;
  /** One sentence that says why, to the operator. */
  readonly reason: string;
  find(sentence: Sentence): readonly GrammarMatch[];
  readonly examples: {
    /** What is flagged stands in brackets, with the first fix: "It [are|is] late." */
    readonly flags: readonly string[];
    readonly passes: readonly string[];
  };
};
