import { live } from '@/utils/database/live';
import { allLibraries } from '@/utils/database/teams';
import { logFailure } from '@/utils/platform/log';
import { setTeamWords } from '@/utils/platform/words';
import type { TeamWords } from '@/utils/words/words';

/**
 * Keeps what the shared libraries say of words where every page can read it: now, and whenever one of
 * them changes. A page's content script cannot open the database. Runs in the background and, because
 * that rests, in the page on which libraries are added and left.
 */
export function tellTeamWords(): { unsubscribe(): void } {
  return live(teamWords).subscribe(
    () => {
      setTeamWords(teamWords).catch((error: unknown) => logFailure('words of libraries', error));
    },
    (error: unknown) => logFailure('words of libraries', error),
  );
}

async function teamWords(): Promise<readonly TeamWords[]> {
  const libraries = await allLibraries();
  return libraries.flatMap(({ id, name, words, hidden }) =>
    words && !hidden ? [{ library: id, name, ...words }] : [],
  );
}
