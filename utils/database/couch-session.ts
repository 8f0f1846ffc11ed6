import type { TeamLibrary } from '@/utils/snippets/team/library';
import { database, type CouchSession } from './database';

export function sessionOf(library: string): Promise<CouchSession | undefined> {
  return database.couchSessions.get(library);
}

/** Adds a library in a database with the session that it was reached by. */
export async function addCouchLibrary(
  library: TeamLibrary,
  session: Omit<CouchSession, 'library'>,
): Promise<void> {
  await database.transaction('rw', database.libraries, database.couchSessions, async () => {
    await database.libraries.add(library);
    await database.couchSessions.put({ ...session, library: library.id });
  });
}

/** Another session for a library that is there; nothing when the person left it meanwhile. */
export async function keepSession(session: CouchSession): Promise<void> {
  await database.transaction('rw', database.libraries, database.couchSessions, async () => {
    if (await database.libraries.get(session.library)) await database.couchSessions.put(session);
  });
}

export async function forgetSession(library: string): Promise<void> {
  await database.couchSessions.delete(library);
}
