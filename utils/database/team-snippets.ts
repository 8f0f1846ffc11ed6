import { newSnippet, revised } from '@/utils/snippets/change';
import { sameDraft, type Snippet } from '@/utils/snippets/snippet';
import { inOne, type TeamSnippet } from '@/utils/snippets/team/in-one';
import type { LibraryNews } from '@/utils/snippets/team/library';
import type { TeamFile } from '@/utils/snippets/team/read';
import { database } from './database';
import { keepVersions } from './library';
import { allSnippets } from './snippets';
import { noteLibrary, shownLibraries } from './teams';

/** Own snippets and those of the shared libraries, each knowing where it belongs. */
export async function everySnippet(): Promise<Snippet[]> {
  const [own, team, libraries] = await Promise.all([
    allSnippets(),
    database.teamSnippets.toArray(),
    shownLibraries(),
  ]);
  return inOne(
    own,
    team,
    libraries.map(({ id }) => id),
  );
}

/** The ids by which the library's own file calls its snippets. */
export async function idsOf(library: string): Promise<string[]> {
  const keys = await database.teamSnippets.where('library').equals(library).primaryKeys();
  return keys.map((key) => key.slice(library.length + 1));
}

/** The titles of some of them. */
export async function titlesOf(library: string, ids: readonly string[]): Promise<string[]> {
  const rows = await database.teamSnippets.bulkGet(ids.map((id) => rowId(library, id)));
  return rows.flatMap((row) => row?.title ?? []);
}

/**
 * Puts an edition in the place of what is there, whole or not at all. What a person counted stays with
 * each snippet, what it said before is kept, and what this browser cannot take keeps its old text. Nothing
 * when a newer one came meanwhile.
 */
export async function applyEdition(
  library: string,
  { head, drafts, facts, ids }: TeamFile,
  change: LibraryNews,
  now: number,
): Promise<void> {
  const { libraries, teamSnippets, teamFacts, heldFiles, versions } = database;
  const tables = [libraries, teamSnippets, teamFacts, heldFiles, versions];
  await database.transaction('rw', tables, async () => {
    const row = await libraries.get(library);
    if (!row || (row.edition ?? 0) > head.edition) return;
    const present = await teamSnippets.where('library').equals(library).toArray();
    const known = new Map(present.map((each) => [each.id, each]));
    const wanted = new Set([...ids].map((id) => rowId(library, id)));
    const gone = present.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
    const changed: Snippet[] = [];
    const put = drafts.flatMap(({ id, draft }): TeamSnippet[] => {
      const key = rowId(library, id);
      const before = known.get(key);
      if (before && sameDraft(before, draft)) return [];
      if (before) changed.push(before);
      const row = before ? revised(before, draft, now) : newSnippet(draft, key, now);
      return [{ ...row, library }];
    });
    await teamSnippets.bulkDelete(gone);
    for (const id of gone) {
      await versions.where('[snippet+at]').between([id, -Infinity], [id, Infinity]).delete();
    }
    await teamSnippets.bulkPut(put);
    await keepVersions(changed);
    await teamFacts.where('library').equals(library).delete();
    await teamFacts.bulkPut(facts.map((fact) => ({ ...fact, library, updatedAt: now })));
    await heldFiles.delete(library);
    await noteLibrary(library, change);
  });
}

/** Two libraries may call two snippets the same. */
export function rowId(library: string, id: string): string {
  return `${library}/${id}`;
}
