import type { Filled } from '@/utils/snippets/fill';
import type { DifferencePiece } from '@/utils/snippets/difference';
import type { SnippetMatch } from '@/utils/snippets/snippet';
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
  /** Asked by the background only: looks at the shared libraries whose time has come. */
  | { readonly kind: 'sync' }
  /** Answered when the library has been read. */
  | { readonly kind: 'ready' }
  | (AskedFrom & {
      readonly kind: 'search';
      readonly query: string;
      /** What the customer wrote last; used for the order of equals. */
      readonly conversation: string;
      /** The list that stands open, by ids: these stay in front, in this order, as far as they are left. */
      readonly shown?: readonly string[];
    })
  /** Answered when the library is no longer the one of these matches. */
  | { readonly kind: 'changed'; readonly edition: number }
  /** `review`: what the person should see first; `fill`: the text, or what is missing for it. */
  | (AskedFrom & { readonly kind: 'preview' | 'review' | 'fill'; readonly id: string })
  /** Answered when the form was filled in, or given up. */
  | { readonly kind: 'answers'; readonly form: string }
  /** The form cannot be shown, or was left: it is forgotten. */
  | { readonly kind: 'drop'; readonly form: string };

/** The same text as HTML, with its stops in the text that an editable element reads of it. */
export type RichText = Filled & { readonly html: string };

export type SnippetAnswer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'typed';
      /** Sentences that no snippet holds. */
      readonly own: readonly string[];
      /** The snippet that was typed in full. */
      readonly missed?: { readonly id: string; readonly shortcut: string };
    }
  /** `edition` counts how often the library was read; it begins anew with its host. */
  | {
      readonly kind: 'matches';
      readonly matches: readonly SnippetMatch[];
      readonly edition: number;
    }
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'preview';
      readonly text: string;
      /** The languages of the snippet, where it has several, and the one that fits the customer. */
      readonly lang?: string;
      readonly langs: readonly string[];
    }
  /** The day its review was due, or what changed in its text since the last use, or neither. */
  | { readonly kind: 'review'; readonly due?: string; readonly pieces?: readonly DifferencePiece[] }
  /** `rich` where the snippet is. */
  | ({ readonly kind: 'filled'; readonly rich?: RichText } & Filled)
  /** Something must be asked first: the id by which the form gets it, once. */
  | { readonly kind: 'asks'; readonly form: string }
  | { readonly kind: 'cancelled' }
  /** The snippet takes the clipboard, which Chatside may not read. */
  | { readonly kind: 'noClipboard' }
  /** A sentence: the snippet must be mended before it can be inserted. */
  | { readonly kind: 'broken'; readonly problem: string }
  | { readonly kind: 'missing' };
