import type { SnippetDraft } from '../../snippet';
import type { Proposal } from './proposal';

/** A proposal beside what is live: either is missing where there is no such text. */
export type InboxEntry = {
  readonly proposal: Proposal;
  readonly live?: SnippetDraft;
  readonly wanted?: SnippetDraft;
  /** Why what is wanted would be nobody's snippet, as a sentence. */
  readonly problem?: string;
  /** It has not reached the server yet. */
  readonly unsent: boolean;
};

/** A snippet that was taken out of the library. */
export type Removed = { readonly doc: string; readonly draft: SnippetDraft; readonly by?: string };

/** What a page shows of a library in a database, beside its snippets. */
export type CouchShelf = {
  readonly library: string;
  /** All proposals, the newest first, the open ones before the others. */
  readonly inbox: readonly InboxEntry[];
  /** So many changes wait to be sent. */
  readonly unsent: number;
  /** So many of them are snippets, or proposals of such: what is kept when the person leaves. */
  readonly keeps: number;
};

/** The proposals that wait for a lead, or that this person waits for. */
export function openEntries({ inbox }: Pick<CouchShelf, 'inbox'>): InboxEntry[] {
  return inbox.filter(({ proposal }) => proposal.status === 'open');
}

/** What a proposal would do, in a word. What is damaged cannot be accepted as it is. */
export function intentOf({
  proposal,
  live,
  wanted,
}: InboxEntry): 'change' | 'new' | 'delete' | 'damaged' {
  if (proposal.patch['deleted'] === true) return 'delete';
  if (!wanted) return 'damaged';
  return live ? 'change' : 'new';
}
