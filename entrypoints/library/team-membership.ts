import { sessionOf } from '@/utils/database/couch-session';
import { sentenceFor } from '@/utils/database/failures';
import { addLibraryRow, allLibraries, leaveLibrary, libraryById } from '@/utils/database/teams';
import { checkLibrary } from '@/utils/hosting/check-library';
import { letReach } from '@/utils/platform/library-access';
import { setLibraryAlarm } from '@/utils/platform/library-alarm';
import { readPolicy } from '@/utils/platform/policy';
import { parseAddress } from '@/utils/snippets/team/address';
import { newLibrary, type TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfTrouble, withoutRetry } from '@/utils/snippets/team/trouble';
import { endCookie, letGo } from './let-go';

/**
 * Adds the library at an address, when its first edition could be taken; else a sentence, and nothing
 * is kept. Must be called straight in a click: the browser asks for the host.
 */
export async function addLibrary(
  text: string,
  say: (message: string) => void,
): Promise<string | undefined> {
  const address = parseAddress(text);
  if (!address.ok) return address.problem;
  const { url } = address;
  try {
    const granted = await letReach(url);
    const key = (await pinnedKey(url)) ?? address.key;
    if (!granted) return 'Access was not granted, so the library was not added.';
    const others = await allLibraries();
    if (others.some((other) => other.url === url)) return 'You have the library at this address.';
    const wanted = { url, name: new URL(url).host, ...(key && { key }) };
    const library = await tried(newLibrary(wanted, others, crypto.randomUUID(), Date.now()));
    if (library?.edition === undefined) {
      return library?.trouble
        ? withoutRetry(sentenceOfTrouble(library.trouble))
        : 'The library was not added.';
    }
    say(`“${library.name}” is in your picker`);
    return undefined;
  } catch (error) {
    return sentenceFor(error);
  }
}

/** How a library stands after its first look; one that has no edition then is not kept. */
async function tried(library: TeamLibrary): Promise<TeamLibrary | undefined> {
  const { id, url } = library;
  try {
    await addLibraryRow(library);
    // Who closes the page now has the library all the same: the background looks at it.
    await setLibraryAlarm(true);
    await checkLibrary(id, { queue: true });
    return await libraryById(id);
  } finally {
    const now = await libraryById(id);
    if (now && now.edition === undefined) await leave(now);
    await letGo(url);
  }
}

/** The key that the organisation has pinned for an address, whatever the address says. */
async function pinnedKey(url: string): Promise<string | undefined> {
  return (await readPolicy()).libraries?.find((each) => each.url === url)?.key;
}

/** Those that are being left: a second press finds nothing to do. */
const leaving = new Set<string>();

/**
 * Removes a library at once, then ends its session and gives back the access to its host, when nothing
 * else needs them.
 *
 * @param left told how many edits that the server never got are the person's own snippets now
 */
export async function leave(
  { id, url }: Pick<TeamLibrary, 'id' | 'url'>,
  left: (kept: number) => void = () => {},
): Promise<void> {
  if (leaving.has(id)) return;
  leaving.add(id);
  try {
    if (!(await libraryById(id))) return;
    const session = await sessionOf(id);
    left(await leaveLibrary(id, Date.now()));
    await setLibraryAlarm((await allLibraries()).length > 0);
    if (session?.authorization === '') await endCookie(url, session.name, id);
    await letGo(url);
  } finally {
    leaving.delete(id);
  }
}
