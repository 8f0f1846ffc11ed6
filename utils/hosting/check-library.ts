import { acceptDescription } from '@/utils/consoles/accept';
import { showAnew } from '@/utils/database/couch-store';
import { sentenceFor } from '@/utils/database/failures';
import { applyEdition, idsOf, titlesOf } from '@/utils/database/team-snippets';
import {
  declineHeld,
  dueLibraries,
  heldText,
  holdEdition,
  libraryById,
  noteLibrary,
  noteLook,
} from '@/utils/database/teams';
import { isSelector } from '@/utils/dom/is-selector';
import { fetchFile, type Fetched } from '@/utils/platform/fetch-file';
import { logFailure } from '@/utils/platform/log';
import { mayReach } from '@/utils/platform/library-access';
import { sanitise } from '@/utils/rich/sanitise';
import { LARGEST_FILE } from '@/utils/snippets/file/format';
import { signatureUrl } from '@/utils/snippets/team/address';
import type { AcceptSite } from '@/utils/snippets/team/sites';
import { judge } from '@/utils/snippets/team/judge';
import type { LibraryNews, TeamLibrary } from '@/utils/snippets/team/library';
import { readTeamFile, type TeamFile } from '@/utils/snippets/team/read';
import { nextCheck } from '@/utils/snippets/team/schedule';
import { isSignedBy } from '@/utils/snippets/team/signature';
import type { Trouble } from '@/utils/snippets/team/trouble';
import { hasWords } from '@/utils/words/words';
import { lookAtCouch } from './check-couch';

/** Less than the half minute after which a browser ends a worker that waits for an answer. */
const TIME_OUT = 25_000;
const FILE = { bytes: LARGEST_FILE, ms: TIME_OUT };
/** So many of the snippets that would vanish are shown by name. */
const MOST_TITLES = 100;
const SIGNATURE = { bytes: 4096, ms: TIME_OUT };

/** What a file of a site has to pass that is imported by hand. */
const acceptSite: AcceptSite = (entry) => acceptDescription(entry, isSelector);

type CheckOptions = {
  /** Not left out when somebody else is looking just now: something was edited, or pressed, since that began. */
  readonly queue?: boolean;
};

/** Looks at each library whose time has come and that may be reached, one after the other. */
export async function checkDueLibraries(): Promise<void> {
  for (const { id, trouble } of await dueLibraries(Date.now())) {
    if (trouble?.kind !== 'access') await checkLibrary(id);
  }
}

/** The name of the browser's lock that whoever looks at a library holds meanwhile. */
export function lockOf(id: string): string {
  return `library:${id}`;
}

/**
 * Asks the server of a library, and takes what is new and in order. Only one context does so at a time;
 * whatever happens, the copy of before stays in use, and the row says why.
 */
export async function checkLibrary(id: string, options: CheckOptions = {}): Promise<void> {
  const ifAvailable = !options.queue;
  await navigator.locks.request(lockOf(id), { ifAvailable }, async (lock) => {
    const library = lock && (await libraryById(id));
    if (!library) return;
    try {
      await look(library);
    } catch (error) {
      // Where nothing can be stored, this cannot be either; the next look tells.
      await fail(library, { kind: 'storage', why: sentenceFor(error) }).catch((full: unknown) =>
        logFailure('what became of a look at a library', full),
      );
    }
  });
}

async function look(library: TeamLibrary): Promise<void> {
  if (!(await mayReach(library.url))) return fail(library, { kind: 'access' });
  if (library.kind === 'couch') return lookInDatabase(library);
  const fetched = await fetchFile(library.url, library.etag, FILE);
  if (fetched.kind === 'trouble') return fail(library, fetched.trouble, fetched.retryAfterMs);
  if (fetched.kind === 'same') return noteLibrary(library.id, wellNews());
  const unsigned = library.key && (await signatureTrouble(library.url, library.key, fetched.bytes));
  if (unsigned) return fail(library, unsigned);
  await take(library, fetched);
}

async function lookInDatabase(library: TeamLibrary): Promise<void> {
  if (library.anew) await showAnew(library.id);
  const looked = await lookAtCouch(library);
  if (looked.ok) {
    return noteLook(library.id, { ...wellNews(), ...looked.news, trouble: looked.trouble });
  }
  const { trouble, retryAfterMs } = looked;
  // What a person has no right to read any more is not offered for sending.
  if (trouble.kind === 'not-a-member') await noteLibrary(library.id, { hidden: true });
  return fail(library, trouble, retryAfterMs);
}

async function signatureTrouble(
  url: string,
  key: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Trouble | undefined> {
  const signature = await fetchFile(signatureUrl(url), undefined, SIGNATURE);
  if (signature.kind !== 'file') {
    const isMissing = signature.kind === 'trouble' && signature.trouble.kind === 'status';
    return isMissing || signature.kind === 'same'
      ? { kind: 'signature-missing' }
      : signature.trouble;
  }
  const text = new TextDecoder().decode(signature.bytes);
  return (await isSignedBy(key, bytes, text)) ? undefined : { kind: 'signature-wrong' };
}

async function take(library: TeamLibrary, fetched: Fetched & { kind: 'file' }): Promise<void> {
  const text = new TextDecoder().decode(fetched.bytes);
  const read = readTeamFile(text, sanitise, acceptSite);
  if (!read.ok) return fail(library, read.trouble);
  const { head, ids } = read.file;
  const { id, key } = library;
  const edition = {
    ids,
    source: head.library,
    edition: head.edition,
    confirmDeletes: head.confirmDeletes === true,
    signed: key !== undefined,
  };
  const present = await idsOf(id);
  const judged = judge(library, edition, present);
  const news = { ...wellNews(), etag: fetched.etag };
  switch (judged.kind) {
    case 'refuse':
      return fail(library, judged.trouble);
    case 'declined':
      return noteLibrary(id, news);
    case 'hold': {
      const { gone } = judged;
      const titles = await titlesOf(id, gone.slice(0, MOST_TITLES));
      const held = { edition: head.edition, gone: gone.length, of: present.length, titles };
      return holdEdition(id, text, { ...news, held });
    }
    case 'apply':
      return applyEdition(id, read.file, { ...news, ...newsOf(read.file) }, Date.now());
  }
}

/**
 * The person has seen what would vanish, and takes the edition that waits: its number comes back. Not while
 * somebody looks at the library, who may bring a newer one.
 */
export function applyHeld(id: string): Promise<number | undefined> {
  return navigator.locks.request(lockOf(id), async () => {
    const text = await heldText(id);
    if (text === undefined) return undefined;
    const read = readTeamFile(text, sanitise, acceptSite);
    if (!read.ok) {
      await declineHeld(id);
      return undefined;
    }
    await applyEdition(id, read.file, newsOf(read.file), Date.now());
    return read.file.head.edition;
  });
}

function newsOf({ head, words, consoles, refused }: TeamFile): LibraryNews {
  return {
    name: head.name,
    source: head.library,
    edition: head.edition,
    publishedAt: Date.parse(head.publishedAt),
    words: hasWords(words) ? words : undefined,
    consoles: consoles.length > 0 ? consoles : undefined,
    leftOut: refused.length,
    held: undefined,
    declined: undefined,
  };
}

function wellNews(): LibraryNews {
  const now = Date.now();
  const nextAt = nextCheck(now, { failures: 0, random: Math.random() });
  return { syncedAt: now, trouble: undefined, failures: 0, nextAt };
}

function fail({ id, kind, failures }: TeamLibrary, trouble: Trouble, wait?: number): Promise<void> {
  const random = Math.random();
  const nextAt = nextCheck(Date.now(), {
    failures: failures + 1,
    random,
    ...(wait !== undefined && { retryAfterMs: wait }),
  });
  const note = kind === 'couch' ? noteLook : noteLibrary;
  return note(id, { trouble, failures: failures + 1, nextAt });
}
