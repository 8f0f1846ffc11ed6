import { sessionOf } from '@/utils/database/couch-session';
import { couchStore } from '@/utils/database/couch-store';
import { libraryById } from '@/utils/database/teams';
import { waitForChange } from '@/utils/platform/couch-session';
import { logFailure } from '@/utils/platform/log';
import { checkLibrary } from './check-library';

/** After trouble, while a page is open; without a page the alarm takes its longer time. */
const PAUSE = 30_000;

/**
 * Keeps a library in a database fresh while a page of Chatside is open: an edit of somebody else is here
 * within a moment. Ends with the page, or when the person is signed out, pauses or leaves.
 */
export async function followCouch(id: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await follow(id, signal);
    } catch (error) {
      // A database that is full, or that another page upgrades, may be well again in a moment.
      logFailure('following a team library', error);
      await pause(signal);
      if (signal.aborted) return;
    }
  }
}

async function follow(id: string, signal: AbortSignal): Promise<void> {
  await checkLibrary(id);
  while (!signal.aborted) {
    const [library, session, { seq, outbox }] = await Promise.all([
      libraryById(id),
      sessionOf(id),
      couchStore(id).read(),
    ]);
    if (!library || library.paused || !session) return;
    const { kind } = library.trouble ?? {};
    if (kind === 'signed-out' || kind === 'access' || kind === 'not-a-member') return;
    const came = library.trouble
      ? 'away'
      : await waitForChange({ ...session, url: library.url }, seq, signal);
    if (came === 'away') await pause(signal);
    if (signal.aborted) return;
    // In its turn: a look that was left out would leave the change standing, and the wait end at once.
    if (came !== 'quiet' || outbox.size > 0) await checkLibrary(id, { queue: true });
  }
}

/** Half a minute; less where the network comes back. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(end, PAUSE);
    signal.addEventListener('abort', end, { signal: over.signal });
    addEventListener('online', end, { signal: over.signal });
  });
}
