import type { SnippetMatch } from '@/utils/snippets/snippet';
import type { Filled } from '@/utils/snippets/fill';
import type { TemplateValues } from '@/utils/snippets/template';

/** Name of the port between a page's content script and the context that holds the library. */
export const SNIPPET_PORT = 'snippets';

/** A page is told of at most this many snippets, and only while its picker is open. */
export const MOST_MATCHES = 20;

export type SnippetAsk =
  | {
      readonly kind: 'search';
      readonly query: string;
      readonly values: TemplateValues;
      /** What the customer wrote last; used for the order of equals, and forgotten. */
      readonly conversation: string;
    }
  | { readonly kind: 'preview'; readonly id: string; readonly values: TemplateValues }
  | { readonly kind: 'fill'; readonly id: string; readonly values: TemplateValues };

export type SnippetAnswer =
  | { readonly kind: 'matches'; readonly matches: readonly SnippetMatch[] }
  | ({ readonly kind: 'filled' } & Filled)
  | { readonly kind: 'missing' };
