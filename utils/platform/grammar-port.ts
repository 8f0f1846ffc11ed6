import type { Finding } from '@/utils/findings/finding';

/** Name of the port between a page's content script and the context that holds the grammar engine. */
export const GRAMMAR_PORT = 'grammar';

/** A draft goes no further than the browser's own process of this extension, and is not kept there. */
export type GrammarAsk = {
  readonly text: string;
  /** The customer's last message: its words and names are not judged. */
  readonly context?: string;
  /** Words to leave alone: the personal dictionary, product names, names on the page. */
  readonly known?: readonly string[];
  /** Hints about the writing are off there: only personal data is looked for. */
  readonly piiOnly?: true;
  /** Answered only when the engine is all there. */
  readonly whole?: true;
};

export type GrammarAnswer = {
  readonly findings: readonly Finding[];
  /** Personal data that only large tables know: ids of many countries. */
  readonly pii: readonly Finding[];
  /** A part of the engine is still being loaded: more may be found when `whole` is answered. */
  readonly partial?: true;
};

/** Asks the worker whether its thread is free; it sends the same back at once. */
export const ARE_YOU_FREE = 'free?';

/** What goes between the host and the engine's worker; `n` tells which question is answered. */
export type GrammarJob = (GrammarAsk & { readonly n: number }) | typeof ARE_YOU_FREE;
export type GrammarDone =
  { readonly n: number; readonly answer?: GrammarAnswer } | typeof ARE_YOU_FREE;
