import { sessionOf } from '@/utils/database/couch-session';
import { allLibraries } from '@/utils/database/teams';
import { lockOf } from '@/utils/hosting/check-library';
import { closeSession } from '@/utils/platform/couch-session';
import { giveBack } from '@/utils/platform/library-access';
import { readSettings } from '@/utils/platform/settings';
import type { TeamLibrary } from '@/utils/snippets/team/library';

/**
 * Ends the session of a host's cookie, unless a library here is used by it: under this name, or under any
 * where nobody knows whose it is. A library that is signed out, or in by a token, does not need it.
 *
 * @param library a look at it may run, whose answers would renew the cookie
 */
export async function endCookie(url: string, name?: string, library?: string): Promise<void> {
  if (await isInUse(url, name)) return;
  if (library === undefined) await closeSession(url);
  else await closeInTurn(library, url, name);
}

/** Gives the access to a host back once no library is there. */
export async function letGo(url: string): Promise<void> {
  if ((await librariesAt(url)).length > 0) return;
  const { offOrigins } = await readSettings();
  await giveBack(url, offOrigins.includes(new URL(url).origin));
}

async function isInUse(url: string, name: string | undefined): Promise<boolean> {
  const libraries = await librariesAt(url);
  const sessions = await Promise.all(libraries.map(({ id }) => sessionOf(id)));
  return sessions.some(
    (session) => session?.authorization === '' && (name === undefined || session.name === name),
  );
}

async function librariesAt(url: string): Promise<TeamLibrary[]> {
  const { origin } = new URL(url);
  return (await allLibraries()).filter((library) => new URL(library.url).origin === origin);
}

/** Ends the cookie's session at once, and once more after a look that runs, unless it is in use again by then. */
async function closeInTurn(id: string, url: string, name: string | undefined): Promise<void> {
  const close = async (lock: Lock | null): Promise<boolean> => {
    await closeSession(url);
    return lock !== null;
  };
  const wasAlone = await navigator.locks.request(lockOf(id), { ifAvailable: true }, close);
  if (wasAlone) return;
  await navigator.locks.request(lockOf(id), async () => {
    if (!(await isInUse(url, name))) await closeSession(url);
  });
}
