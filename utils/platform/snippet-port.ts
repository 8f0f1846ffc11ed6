import type { SnippetMatch } from '@/utils/snippets/snippet';
import type { Filled } from '@/utils/snippets/fill';
import type { TemplateValues } from '@/utils/snippets/variables';

/** Name of the port between a page's content script and the context that holds the library. */
export const SNIPPET_PORT = 'snippets';

/** A page is told of at most this many snippets, and only while its picker is open. */
export const MOST_MATCHES = 20;

/** What the page shows of the conversation; used for the answer, and forgotten. */
export type AskedFrom = {
  readonly values: TemplateValues;
  /** Language of the customer, where it is known. */
  readonly language?: string;
};

export type SnippetAsk =
  /** A reply that was sent, and what of it Chatside had put in; compared, and forgotten. */
  | { readonly kind: 'typed'; readonly text: string; readonly inserted: readonly string[] }
  | SnippetAskFrom;

export type SnippetAskFrom = AskedFrom &
  (
    | {
        readonly kind: 'search';
        readonly query: string;
        /** What the customer wrote last; used for the order of equals. */
        readonly conversation: string;
      }
    | { readonly kind: 'preview'; readonly id: string }
    | { readonly kind: 'fill'; readonly id: string }
  );

export type SnippetAnswer =
  | {
      readonly kind: 'typed';
      /** Sentences that no snippet holds. */
      readonly own: readonly string[];
      /** The snippet that was typed in full. */
      readonly missed?: { readonly id: string; readonly shortcut: string };
    }
  | { readonly kind: 'matches'; readonly matches: readonly SnippetMatch[] }
  /** `html` where the snippet is rich. */
  | ({ readonly kind: 'filled'; readonly html?: string } & Filled)
  /** A sentence: the snippet must be mended before it can be inserted. */
  | { readonly kind: 'broken'; readonly problem: string }
  | { readonly kind: 'missing' };
