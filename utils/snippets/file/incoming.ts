import type { SnippetDraft } from '../snippet';

/** A snippet that a file offers to the library. */
export type Incoming = {
  readonly draft: SnippetDraft;
  /** What it was called where it comes from; missing when the file does not say. */
  readonly id?: string;
  readonly favourite?: boolean;
  /** Uses that another system counted. */
  readonly usedElsewhere?: number;
  /** Only a backup has it. */
  readonly usage?: Usage;
};

/** What the browser counted; times are epoch ms. */
export type Usage = {
  readonly uses: number;
  readonly usedAt?: number;
  readonly usedElsewhere?: number;
  readonly createdAt: number;
  readonly updatedAt: number;
};

export type IncomingFact = { readonly name: string; readonly value: string };

/** Something that the person must be told of one thing in the file. */
export type Remark = {
  /** “Refund ETA”, Snippet 3, The file. */
  readonly what: string;
  /** A sentence. */
  readonly why: string;
};
