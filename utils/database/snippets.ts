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

/** Of one's own or of a shared library that one is a member of: their ids differ. */
export async function snippetById(id: string): Promise<Snippet | undefined> {
  const own = await database.snippets.get(id);
  if (own) return own;
  const shared = await database.teamSnippets.get(id);
  const library = shared && (await database.libraries.get(shared.library));
  return library && !library.hidden ? shared : undefined;
}

/**
 * What `{{> shortcut}}` means in a snippet of this library: its own library's first, so that an approved
 * text says what was approved; then one's own, then those of the other libraries.
 */
export async function snippetByShortcut(
  shortcut: string,
  library?: string,
): Promise<Snippet | undefined> {
  const near = library !== undefined && (await database.teamSnippets.get({ library, shortcut }));
  if (near) return near;
  const own = await database.snippets.get({ shortcut });
  if (own) return own;
  const far = await database.teamSnippets.where('shortcut').equals(shortcut).toArray();
  if (far.length === 0) return undefined;
  const libraries = await database.libraries.orderBy('place').toArray();
  const shown = libraries.filter(({ hidden }) => !hidden).map(({ id }) => id);
  return far
    .filter((each) => shown.includes(each.library))
    .sort((a, b) => shown.indexOf(a.library) - shown.indexOf(b.library))[0];
}

export async function countUse(id: string, now: number): Promise<void> {
  for (const table of [database.snippets, database.teamSnippets]) {
    await table
      .where('id')
      .equals(id)
      .modify((snippet: Snippet) => {
        Object.assign(snippet, { uses: snippet.uses + 1, usedAt: now });
      });
  }
}
