import { revised, type LibraryChange } from './change';
import { folderIsIn } from './shelf';
import type { Snippet, SnippetDraft } from './snippet';

/** One step on many snippets at once. */
export type BulkStep =
  /** Into a folder; '' is none. */
  | { readonly kind: 'move'; readonly folder: string }
  | { readonly kind: 'tag' | 'untag'; readonly tags: readonly string[] }
  /** "2027-03-01"; without a day they are never overdue. */
  | { readonly kind: 'review'; readonly day?: string }
  | { readonly kind: 'favourite'; readonly favourite: boolean }
  | { readonly kind: 'delete' }
  /** A folder with all that is in it, under another path; one that is there already takes it in. */
  | { readonly kind: 'rename-folder'; readonly from: string; readonly to: string }
  /** A folder goes, and those in it; the snippets stay, in no folder. */
  | { readonly kind: 'delete-folder'; readonly path: string };

/** What changes by a step. Snippets that are so already are left alone, with their dates. */
export function bulkChange(
  step: BulkStep,
  snippets: readonly Snippet[],
  now: number,
): LibraryChange {
  if (step.kind === 'delete') return { remove: snippets.map(({ id }) => id) };
  if (step.kind === 'favourite') {
    // A mark of the person's own: the text and its date stay as they are.
    const others = snippets.filter(({ favourite = false }) => favourite !== step.favourite);
    return { put: others.map((snippet) => ({ ...snippet, favourite: step.favourite })) };
  }
  const put: Snippet[] = [];
  for (const snippet of snippets) {
    const draft = draftAfter(step, snippet);
    if (draft !== snippet) put.push(revised(snippet, draft, now));
  }
  return { put };
}

/** A tag or several, as they were typed: "Refund, late" is ["refund", "late"]. */
export function tagsOf(typed: string): string[] {
  const each = typed.split(',').map((tag) => tag.trim().toLowerCase());
  return [...new Set(each)].filter(Boolean);
}

/** The same snippet where the step changes nothing. */
function draftAfter(
  step: Exclude<BulkStep, { kind: 'delete' | 'favourite' }>,
  snippet: Snippet,
): SnippetDraft {
  const { folder = '', tags, reviewBy } = snippet;
  switch (step.kind) {
    case 'move':
      return inFolder(snippet, step.folder);
    case 'tag': {
      const more = step.tags.filter((tag) => !tags.includes(tag));
      return more.length ? { ...snippet, tags: [...tags, ...more] } : snippet;
    }
    case 'untag': {
      const left = tags.filter((tag) => !step.tags.includes(tag));
      return left.length < tags.length ? { ...snippet, tags: left } : snippet;
    }
    case 'review': {
      if (reviewBy === step.day) return snippet;
      const { reviewBy: _, ...rest } = snippet;
      return { ...rest, ...(step.day !== undefined && { reviewBy: step.day }) };
    }
    case 'rename-folder':
      if (!folderIsIn(folder, step.from)) return snippet;
      return inFolder(snippet, step.to + folder.slice(step.from.length));
    case 'delete-folder':
      return folderIsIn(folder, step.path) ? inFolder(snippet, '') : snippet;
  }
}

function inFolder(snippet: Snippet, folder: string): SnippetDraft {
  if ((snippet.folder ?? '') === folder) return snippet;
  const { folder: _, ...rest } = snippet;
  return { ...rest, ...(folder && { folder }) };
}
