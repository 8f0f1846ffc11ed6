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
};

export type GrammarAnswer = {
  readonly findings: readonly Finding[];
  /** Personal data that only large tables know: ids of many countries. */
  readonly pii: readonly Finding[];
};

/** What goes between the host and the engine's worker; `n` tells which question is answered. */
export type GrammarJob = GrammarAsk & { readonly n: number };
export type GrammarDone = { readonly n: number; readonly answer?: GrammarAnswer };
