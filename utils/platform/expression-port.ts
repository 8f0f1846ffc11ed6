import type { Span } from '@/utils/text/span';

/** Name of the port between the guard in a page and the context that runs people's expressions. */
export const EXPRESSION_PORT = 'expressions';

/** Expressions come along: the context that runs them has no access to the settings. */
export type ExpressionAsk = { readonly text: string; readonly patterns: readonly string[] };

export type ExpressionAnswer = {
  /** What each one found, in the order in which they were asked. */
  readonly found: readonly { readonly pattern: string; readonly spans: readonly Span[] }[];
  /** Those that were ended because they took too long. */
  readonly stopped: readonly string[];
};

/** What goes between that context and its worker: one expression at a time, so that each has its own limit. */
export type ExpressionJob = { readonly text: string; readonly pattern: string };
export type ExpressionDone = { readonly spans?: readonly Span[] };
