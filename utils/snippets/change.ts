import type { Fact } from './fact';
import { draftOfSnippet, type Snippet, type SnippetDraft } from './snippet';

/** What a snippet said before it was changed; kept so that a person can go back. */
export type Version = SnippetDraft & {
  /** The snippet that said so. */
  readonly snippet: string;
  /** When it was said first, epoch ms. */
  readonly at: number;
  /** Who wrote it, in a library that knows. */
  readonly by?: string;
};

/** So many versions of a snippet are kept. */
export const MOST_VERSIONS = 20;

/**
 * One step in the library, whole or not at all. Applying it gives the step that takes it back, which
 * is how everything on the library page is undone.
 */
export type LibraryChange = {
  /** Snippets as they shall be, new ones among them. */
  readonly put?: readonly Snippet[];
  /** Ids of snippets that go, with their versions. */
  readonly remove?: readonly string[];
  readonly putFacts?: readonly Fact[];
  /** Names of facts that go. */
  readonly removeFacts?: readonly string[];
  /** Versions to be kept as they are: what a removed snippet had. */
  readonly versions?: readonly Version[];
  /** Put back as it was: what is replaced is not kept as a version. */
  readonly undoing?: boolean;
};

export function versionOf(snippet: Snippet): Version {
  const { id, updatedAt: at, by } = snippet;
  return { ...draftOfSnippet(snippet), snippet: id, at, ...(by !== undefined && { by }) };
}

/** A new snippet of this library. */
export function newSnippet(draft: SnippetDraft, id: string, now: number): Snippet {
  return { ...draftOfSnippet(draft), id, createdAt: now, updatedAt: now, uses: 0 };
}

/** The snippet with another content; what the browser counts stays. */
export function revised(snippet: Snippet, draft: SnippetDraft, now: number): Snippet {
  const { id, createdAt, uses, usedAt, usedElsewhere, favourite } = snippet;
  return {
    ...draftOfSnippet(draft),
    id,
    createdAt,
    updatedAt: now,
    uses,
    ...(usedAt !== undefined && { usedAt }),
    ...(usedElsewhere !== undefined && { usedElsewhere }),
    ...(favourite !== undefined && { favourite }),
  };
}
