import { addLibraryRow, allLibraries, leaveLibrary, libraryById } from '@/utils/database/teams';
import { checkLibrary } from '@/utils/hosting/check-library';
import { giveBack, letReach } from '@/utils/platform/library-access';
import { setLibraryAlarm } from '@/utils/platform/library-alarm';
import { readSettings } from '@/utils/platform/settings';
import { parseAddress } from '@/utils/snippets/team/address';
import { newLibrary, type TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfTrouble } from '@/utils/snippets/team/trouble';

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
  const { url, key } = address;
  const granted = await letReach(url);
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
    return library?.trouble ? sentenceOfTrouble(library.trouble) : 'The library was not added.';
  }
  await setLibraryAlarm(true);
  say(`“${library.name}” is in your picker`);
  return undefined;
}

/** Removes a library and gives back the access to its host, when nothing else needs it. */
export async function leave({ id, url }: TeamLibrary): Promise<void> {
  await leaveLibrary(id);
  const others = await allLibraries();
  await setLibraryAlarm(others.length > 0);
  const { origin } = new URL(url);
  if (others.some((other) => new URL(other.url).origin === origin)) return;
  const { offOrigins } = await readSettings();
  await giveBack(url, offOrigins.includes(origin));
}
