import type { Credentials } from '@/components/teams/SignIn';
import {
  addCouchLibrary,
  forgetSession,
  keepSession,
  sessionOf,
} from '@/utils/database/couch-session';
import { sentenceFor } from '@/utils/database/failures';
import { allLibraries, libraryById, noteLibrary } from '@/utils/database/teams';
import { checkLibrary, lockOf } from '@/utils/hosting/check-library';
import { askSession, openSession, readMeta } from '@/utils/platform/couch-session';
import { letReach } from '@/utils/platform/library-access';
import { setLibraryAlarm } from '@/utils/platform/library-alarm';
import { parseDatabaseAddress } from '@/utils/snippets/team/address';
import type { Reply } from '@/utils/snippets/team/couch/exchange';
import { roleOf, slugOf, type Who } from '@/utils/snippets/team/couch/membership';
import { newLibrary, type TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfCouchTrouble, withoutRetry, type Trouble } from '@/utils/snippets/team/trouble';
import { endCookie, letGo } from './let-go';

/**
 * Signs in to a database and adds its library; a sentence when that was not possible, and then nothing
 * is kept. Must be called straight in a click: the browser asks for the host.
 */
export async function joinDatabase(
  text: string,
  credentials: Credentials,
  say: (message: string) => void,
): Promise<string | undefined> {
  const address = parseDatabaseAddress(text);
  if (!address.ok) return address.problem;
  const { url } = address;
  const missing = missingIn(credentials);
  if (missing) return missing;
  try {
    if (!(await letReach(url))) return 'Access was not granted, so the library was not added.';
    const others = await allLibraries();
    if (others.some((other) => other.url === url)) return 'You have the library at this address.';
    const joined = await join(url, credentials, others);
    if (typeof joined === 'string') return joined;
    await setLibraryAlarm(true);
    await checkLibrary(joined.id, { queue: true });
    const looked = await libraryById(joined.id);
    say(
      looked?.syncedAt === undefined
        ? `“${joined.name}” is added; its texts come as soon as the server gives them`
        : `“${joined.name}” is in your picker`,
    );
    return undefined;
  } catch (error) {
    return sentenceFor(error);
  }
}

/** The library, or why there is none. */
async function join(
  url: string,
  credentials: Credentials,
  others: readonly TeamLibrary[],
): Promise<TeamLibrary | string> {
  const authorization = authorizationOf(credentials);
  let name: string | undefined;
  try {
    const who = await signedIn(url, credentials);
    if (!who.ok) return sentenceOfSignIn(who.trouble);
    ({ name } = who.value);
    const meta = await readMeta(url, authorization);
    if (!meta.ok) return sentenceOfSignIn(meta.trouble);
    const slug = meta.value.slug ?? slugOf(url);
    const called = meta.value.name ?? slug;
    const wanted = { url, name: called, kind: 'couch', slug, user: name } as const;
    const role = roleOf(who.value, slug);
    const library = newLibrary({ ...wanted, role }, others, crypto.randomUUID(), Date.now());
    await addCouchLibrary(library, { name, authorization });
    return library;
  } finally {
    // Both stay when the library is there, which needs them.
    if (authorization === '') await endCookie(url, name);
    await letGo(url);
  }
}

/** Signs in again; what waited goes out. As somebody else only when nothing waits in the old name. */
export async function signInAgain(
  { id, url, user }: TeamLibrary,
  credentials: Credentials,
): Promise<string | undefined> {
  const missing = missingIn(credentials);
  if (missing) return missing;
  try {
    if (!(await letReach(url))) return 'Access was not granted, so you are still signed out.';
    const authorization = authorizationOf(credentials);
    // Behind a look that runs: where it was signed out meanwhile, the cookie is ended once more after it.
    const who = await navigator.locks.request(lockOf(id), async () => {
      const answer = await signedIn(url, credentials);
      if (answer.ok && (user === undefined || answer.value.name === user)) {
        await keepSession({ library: id, name: answer.value.name, authorization });
        await noteLibrary(id, { trouble: undefined, failures: 0, nextAt: Date.now() });
      }
      return answer;
    });
    if (!who.ok) return sentenceOfSignIn(who.trouble);
    const { name } = who.value;
    if (user !== undefined && name !== user) {
      if (authorization === '') await endCookie(url, name, id);
      return `This library is “${user}”’s in this browser, and you signed in as “${name}”. Sign in as “${user}”, or leave the library and add it as “${name}”.`;
    }
    await checkLibrary(id, { queue: true });
    return undefined;
  } catch (error) {
    return sentenceFor(error);
  }
}

/** Forgets the session here, and ends it at the server when it is a cookie that no other library uses. */
export async function signOut(id: string, url: string): Promise<void> {
  const session = await sessionOf(id);
  await forgetSession(id);
  // First: it ends the page's wait for changes, whose answer would set the cookie anew.
  await noteLibrary(id, { trouble: { kind: 'signed-out' } });
  if (session?.authorization === '') await endCookie(url, session.name, id);
}

function signedIn(url: string, credentials: Credentials): Promise<Reply<Who>> {
  return credentials.kind === 'password'
    ? openSession(url, credentials.name.trim(), credentials.password)
    : askSession(url, authorizationOf(credentials));
}

function authorizationOf(credentials: Credentials): string {
  if (credentials.kind === 'password') return '';
  return `Bearer ${credentials.token.trim().replace(/^Bearer\s+/i, '')}`;
}

function missingIn(credentials: Credentials): string | undefined {
  if (credentials.kind === 'token') {
    return credentials.token.trim()
      ? undefined
      : 'Paste the token that your administrator gave you.';
  }
  if (!credentials.name.trim()) return 'Write the name that your administrator gave you.';
  return credentials.password ? undefined : 'Write your password. It is sent once and not stored.';
}

function sentenceOfSignIn(trouble: Trouble): string {
  const isRefused = trouble.kind === 'status' && trouble.status === 401;
  if (isRefused || trouble.kind === 'signed-out') {
    return 'The server does not know this name with this password, or the token has run out. Check both, or ask your administrator.';
  }
  if (trouble.kind === 'status' && trouble.status === 403) {
    return 'The server knows you, but you are no member of this library. Ask your lead to make you one.';
  }
  return withoutRetry(sentenceOfCouchTrouble(trouble));
}
