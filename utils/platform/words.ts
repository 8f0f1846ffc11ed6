import { browser } from 'wxt/browser';
import { withWords } from '@/utils/words/list-file';
import { NO_WORDS, type AllWords, type TeamWords, type Words } from '@/utils/words/words';

/** Kept in `storage.local`, because every page's content script has to know them. */
const KEYS = { own: 'words', team: 'teamWords' } as const;

export async function readWords(): Promise<AllWords> {
  const stored = await browser.storage.local.get([KEYS.own, KEYS.team]);
  return {
    own: { ...NO_WORDS, ...(stored[KEYS.own] as Partial<Words> | undefined) },
    team: (stored[KEYS.team] as readonly TeamWords[] | undefined) ?? [],
  };
}

/** Changes one's own words; two pages at once lose none. Only in the extension's own contexts. */
export async function changeWords(change: (words: Words) => Words): Promise<void> {
  await navigator.locks.request('words', async () => {
    const { own } = await readWords();
    await browser.storage.local.set({ [KEYS.own]: change(own) });
  });
}

/** Adds to one's own dictionary; answers with the words that were not in it. */
export async function addToDictionary(words: readonly string[]): Promise<readonly string[]> {
  let added: readonly string[] = [];
  await changeWords((own) => {
    const more = withWords(own.dictionary, words);
    added = more.added;
    return { ...own, dictionary: more.dictionary };
  });
  return added;
}

/** Puts what the shared libraries say in the place of what they said before. */
export async function setTeamWords(wanted: () => Promise<readonly TeamWords[]>): Promise<void> {
  await navigator.locks.request('team-words', async () => {
    const team = await wanted();
    const before = (await readWords()).team;
    if (JSON.stringify(before) === JSON.stringify(team)) return;
    await browser.storage.local.set({ [KEYS.team]: team });
  });
}

/** Tells of all words, now and after each change, until the signal aborts. */
export function watchWords(listener: (words: AllWords) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const words = await readWords();
    if (!signal.aborted) listener(words);
  };
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (KEYS.own in changes || KEYS.team in changes)) void tell();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void tell();
}
