import type { LibraryMark, LibraryNews, TeamLibrary } from '@/utils/snippets/team/library';
import { database } from './database';
import { keepUnsent } from './keep-unsent';

/** The shared libraries, in the order in which their shortcuts win. */
export function allLibraries(): Promise<TeamLibrary[]> {
  return database.libraries.orderBy('place').toArray();
}

/** Those of which the person is a member: what the others hold is kept, and nowhere to be used. */
export async function shownLibraries(): Promise<TeamLibrary[]> {
  return (await allLibraries()).filter(({ hidden }) => !hidden);
}

export function libraryById(id: string): Promise<TeamLibrary | undefined> {
  return database.libraries.get(id);
}

export async function addLibraryRow(library: TeamLibrary): Promise<void> {
  await database.libraries.add(library);
}

/** What changes in a library; nothing when the person left it meanwhile. */
export async function noteLibrary(id: string, news: LibraryNews): Promise<void> {
  await database.libraries
    .where('id')
    .equals(id)
    .modify((row) => {
      // A key that is set to undefined is taken away.
      for (const [part, value] of Object.entries(news)) {
        if (value === undefined) Reflect.deleteProperty(row, part);
        else Reflect.set(row, part, value);
      }
    });
}

/**
 * What a look at a database brought. Somebody who signed out while it ran stays signed out, whatever its
 * answers say.
 */
export async function noteLook(id: string, news: LibraryNews): Promise<void> {
  const { libraries, couchSessions } = database;
  await database.transaction('rw', libraries, couchSessions, async () => {
    const isSignedIn = (await couchSessions.get(id)) !== undefined;
    await noteLibrary(id, isSignedIn ? news : { ...news, trouble: { kind: 'signed-out' } });
  });
}

/**
 * After an update of Chatside: what the older version did not understand is read once more, of each library
 * with its next look. Until then what is there stays in use.
 */
export async function readAllAnew(): Promise<void> {
  await database.libraries.toCollection().modify((row) => {
    if (row.kind === 'couch') Reflect.set(row, 'anew', true);
    else Reflect.deleteProperty(row, 'etag');
  });
}

/** Those that are to be asked by now. */
export async function dueLibraries(now: number): Promise<TeamLibrary[]> {
  return (await allLibraries()).filter(({ paused, nextAt }) => !paused && nextAt <= now);
}

/**
 * Removes a library with everything that came from it. What a person made of it stays: edits that the
 * server never got become snippets of their own, and their number is given back.
 */
export async function leaveLibrary(id: string, now: number): Promise<number> {
  const { libraries, teamSnippets, teamFacts, heldFiles, versions, snippets } = database;
  const { couchDocs, couchEdits, couchStates, couchSessions } = database;
  const couch = [couchDocs, couchEdits, couchStates, couchSessions];
  const tables = [libraries, teamSnippets, teamFacts, heldFiles, versions, snippets, ...couch];
  return database.transaction('rw', tables, async () => {
    const ids = await teamSnippets.where('library').equals(id).primaryKeys();
    const kept = await keepUnsent(id, now);
    await versions.bulkDelete(
      await versions.filter(({ snippet }) => snippet.startsWith(`${id}/`)).primaryKeys(),
    );
    await teamSnippets.bulkDelete(ids);
    await teamFacts.where('library').equals(id).delete();
    await heldFiles.delete(id);
    await couchDocs.where('library').equals(id).delete();
    await couchEdits.where('library').equals(id).delete();
    await couchStates.delete(id);
    await couchSessions.delete(id);
    await libraries.delete(id);
    return kept;
  });
}

/** What the picker shows of each library that it has texts of. */
export async function libraryMarks(): Promise<Map<string, LibraryMark>> {
  const libraries = await shownLibraries();
  return new Map(libraries.map(({ id, name, colour }) => [id, { name, colour }]));
}

/** What waits for the person's word. */
export async function heldText(library: string): Promise<string | undefined> {
  return (await database.heldFiles.get(library))?.text;
}

/** Keeps an edition aside; what is in use stays. */
export async function holdEdition(
  library: string,
  text: string,
  change: LibraryNews,
): Promise<void> {
  await database.transaction('rw', database.libraries, database.heldFiles, async () => {
    if (!(await database.libraries.get(library))) return;
    await database.heldFiles.put({ library, text });
    await noteLibrary(library, change);
  });
}

/** The person keeps what is there: this edition is not asked about again. */
export async function declineHeld(library: string): Promise<void> {
  await database.transaction('rw', database.libraries, database.heldFiles, async () => {
    const row = await database.libraries.get(library);
    await database.heldFiles.delete(library);
    if (row?.held) await noteLibrary(library, { declined: row.held.edition, held: undefined });
  });
}
