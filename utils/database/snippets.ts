import type { Snippet } from '@/utils/snippets/snippet';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { newSnippet } from '@/utils/snippets/change';
import { database } from './database';

/** Puts the starter library in, once in the life of this database. */
export async function seedStarterSnippets(now: number): Promise<void> {
  await database.transaction('rw', database.snippets, database.meta, async () => {
    if (await database.meta.get('starter')) return;
    await database.meta.put({ key: 'starter', value: '1' });
    await database.snippets.bulkPut(
      STARTER_SNIPPETS.map((draft) => newSnippet(draft, `starter-${draft.shortcut}`, now)),
    );
  });
}

export function allSnippets(): Promise<Snippet[]> {
  return database.snippets.orderBy('shortcut').toArray();
}

export function snippetById(id: string): Promise<Snippet | undefined> {
  return database.snippets.get(id);
}

export function snippetByShortcut(shortcut: string): Promise<Snippet | undefined> {
  return database.snippets.get({ shortcut });
}

export async function countUse(id: string, now: number): Promise<void> {
  await database.snippets
    .where('id')
    .equals(id)
    .modify((snippet) => {
      Object.assign(snippet, { uses: snippet.uses + 1, usedAt: now });
    });
}
