import { addLibraryRow, allLibraries, leaveLibrary, libraryById } from '@/utils/database/teams';
import { checkLibrary } from '@/utils/hosting/check-library';
import { giveBack, letReach } from '@/utils/platform/library-access';
import { setLibraryAlarm } from '@/utils/platform/library-alarm';
import { readPolicy } from '@/utils/platform/policy';
import { readSettings } from '@/utils/platform/settings';
import { parseAddress } from '@/utils/snippets/team/address';
import { newLibrary, type TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfTrouble, withoutRetry } from '@/utils/snippets/team/trouble';
import { signOut } from './database-sign-in';

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
  const granted = await letReach(url);
  const key = (await pinnedKey(url)) ?? address.key;
  if (!granted) return 'Access was not granted, so the library was not added.';
  const others = await allLibraries();
  if (others.some((other) => other.url === url)) return 'You have the library at this address.';
  const id = crypto.randomUUID();
  const name = new URL(url).host;
  await addLibraryRow(newLibrary({ url, name, ...(key && { key }) }, others, id, Date.now()));
  await checkLibrary(id);
  const library = await libraryById(id);
  if (library?.edition === undefined) {
    if (library) await leave(library);
    return library?.trouble
      ? withoutRetry(sentenceOfTrouble(library.trouble))
      : 'The library was not added.';
  }
  await setLibraryAlarm(true);
  say(`“${library.name}” is in your picker`);
  return undefined;
}

/** The key that the organisation has pinned for an address, whatever the address says. */
async function pinnedKey(url: string): Promise<string | undefined> {
  return (await readPolicy()).libraries?.find((each) => each.url === url)?.key;
}

/**
 * Removes a library and gives back the access to its host, when nothing else needs it. So many edits that
 * the server never got are the person's own snippets then.
 */
export async function leave({ id, url, kind }: TeamLibrary): Promise<number> {
  if (kind === 'couch') await signOut(id, url);
  const kept = await leaveLibrary(id, Date.now());
  const others = await allLibraries();
  await setLibraryAlarm(others.length > 0);
  const { origin } = new URL(url);
  if (others.some((other) => new URL(other.url).origin === origin)) return kept;
  const { offOrigins } = await readSettings();
  await giveBack(url, offOrigins.includes(origin));
  return kept;
}
