import type { Finding } from '@/utils/findings/finding';

/** Name of the port between a page's content script and the context that holds the grammar engine. */
export const GRAMMAR_PORT = 'grammar';

/** A draft goes no further than the browser's own process of this extension, and is not kept there. */
export type GrammarAsk = { readonly text: string };

export type GrammarAnswer = { readonly findings: readonly Finding[] };

/** What goes between the host and the engine's worker; `n` tells which question is answered. */
export type GrammarJob = { readonly n: number; readonly text: string };
export type GrammarDone = { readonly n: number; readonly findings?: readonly Finding[] };
