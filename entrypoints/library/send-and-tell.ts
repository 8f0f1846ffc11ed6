import type { CouchSaved } from '@/utils/database/couch-edits';
import { couchStore } from '@/utils/database/couch-store';
import { sentenceFor } from '@/utils/database/failures';
import { libraryById } from '@/utils/database/teams';
import { checkLibrary } from '@/utils/hosting/check-library';
import { logFailure } from '@/utils/platform/log';
import type { Trouble } from '@/utils/snippets/team/trouble';

/** What is said of a change: once the server has it, and while only this browser does. */
export type Told = { readonly sent: string; readonly here: string };

type Problems = readonly string[];

/**
 * Stores a change of a library in a database with its place in the outbox, and sends it. Sentences come
 * back at once when it was not stored; what became of it is said when the server has answered, or has not.
 *
 * @param toldOf the words for it, by what it became
 */
export async function sendAndTell(
  id: string,
  store: () => Promise<CouchSaved>,
  toldOf: (kind: 'saved' | 'proposed') => Told,
  say: (message: string) => void,
): Promise<Problems> {
  try {
    const before = await outboxOf(id);
    const saved = await store();
    if (!saved.ok) return saved.problems;
    if (saved.kind === 'same') {
      say('Nothing had to be changed.');
      return [];
    }
    const edits = [...(await outboxOf(id))].filter(([doc, op]) => before.get(doc) !== op);
    const told = toldOf(saved.kind);
    void tellAfterLook(id, new Set(edits.map(([doc]) => doc)), told, say);
    return [];
  } catch (error) {
    return [sentenceFor(error)];
  }
}

async function tellAfterLook(
  id: string,
  docs: ReadonlySet<string>,
  { sent, here }: Told,
  say: (message: string) => void,
): Promise<void> {
  try {
    await checkLibrary(id, { queue: true });
    const [library, outbox] = [await libraryById(id), await outboxOf(id)];
    if (!library) return;
    const waits = [...outbox.keys()].some((doc) => docs.has(doc));
    say(waits ? `${here}${whenSent(library.trouble)}` : sent);
  } catch (error) {
    logFailure('sending to a team library', error);
    say(`${here}${whenSent(undefined)}`);
  }
}

/** The ops that wait, by their documents. */
async function outboxOf(id: string): Promise<ReadonlyMap<string, string>> {
  const { outbox } = await couchStore(id).read();
  return new Map([...outbox].map(([doc, { op }]) => [doc, op]));
}

function whenSent(trouble: Trouble | undefined): string {
  switch (trouble?.kind) {
    case 'refused':
      return ', and the server refused it';
    case 'signed-out':
      return ', and goes out when you have signed in again';
    case 'not-a-member':
      return ', and goes out if you are made a member again';
    case 'access':
      return ', and goes out when Chatside may reach the server again';
    default:
      return ', and goes out as soon as the server takes it';
  }
}
