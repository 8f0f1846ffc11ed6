import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';
import { problemsOf } from '@/utils/snippets/snippet';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { database } from './database';

export type Saved =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problems: string[] };

/** Puts the starter library in, once in the life of this database. */
export async function seedStarterSnippets(now: number): Promise<void> {
  await database.transaction('rw', database.snippets, database.meta, async () => {
    if (await database.meta.get('starter')) return;
    await database.meta.put({ key: 'starter', value: '1' });
    await database.snippets.bulkPut(
      STARTER_SNIPPETS.map((draft) => ({
        ...draft,
        id: `starter-${draft.shortcut}`,
        createdAt: now,
        updatedAt: now,
        uses: 0,
      })),
    );
  });
}

export function allSnippets(): Promise<Snippet[]> {
  return database.snippets.orderBy('shortcut').toArray();
}

export function snippetById(id: string): Promise<Snippet | undefined> {
  return database.snippets.get(id);
}

/** Saves a new snippet, or the changed one with this id. A taken shortcut is a problem, not an error. */
export async function saveSnippet(draft: SnippetDraft, now: number, id?: string): Promise<Saved> {
  const shortcut = draft.shortcut.trim().toLowerCase();
  const clean = { ...draft, shortcut, title: draft.title.trim() };
  const problems = problemsOf(clean);
  if (problems.length) return { ok: false, problems };
  return database.transaction('rw', database.snippets, async (): Promise<Saved> => {
    const taken = await database.snippets.get({ shortcut });
    if (taken && taken.id !== id) {
      return {
        ok: false,
        problems: [`“${shortcut}” already belongs to “${taken.title}”. Choose another shortcut.`],
      };
    }
    const before = id ? await database.snippets.get(id) : undefined;
    if (id && !before) {
      return { ok: false, problems: ['This snippet was deleted meanwhile. Save it as a new one.'] };
    }
    const snippet: Snippet = before
      ? { ...before, ...clean, updatedAt: now }
      : { ...clean, id: crypto.randomUUID(), createdAt: now, updatedAt: now, uses: 0 };
    await database.snippets.put(snippet);
    return { ok: true, id: snippet.id };
  });
}

export async function deleteSnippet(id: string): Promise<Snippet | undefined> {
  const snippet = await database.snippets.get(id);
  await database.snippets.delete(id);
  return snippet;
}

/** Puts a deleted snippet back as it was: the undo of `deleteSnippet`. */
export async function restoreSnippet(snippet: Snippet): Promise<void> {
  await database.snippets.put(snippet);
}

export async function countUse(id: string, now: number): Promise<void> {
  await database.snippets
    .where('id')
    .equals(id)
    .modify((snippet) => {
      Object.assign(snippet, { uses: snippet.uses + 1, usedAt: now });
    });
}

/** A favourite comes first among equals; the snippet's own text and its date stay as they are. */
export async function setFavourite(id: string, favourite: boolean): Promise<void> {
  await database.snippets.update(id, { favourite });
}
