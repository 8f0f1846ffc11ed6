import { branchedDocs, couchStore } from '@/utils/database/couch-store';
import { sessionOf } from '@/utils/database/couch-session';
import { couchServer } from '@/utils/platform/couch';
import { askSession, readMeta } from '@/utils/platform/couch-session';
import { takeSnapshot } from '@/utils/platform/couch-snapshot';
import { fileLosers } from '@/utils/snippets/team/couch/branches';
import { exchange, type Exchanged } from '@/utils/snippets/team/couch/exchange';
import { roleOf } from '@/utils/snippets/team/couch/membership';
import { asProposals } from '@/utils/snippets/team/couch/proposal';
import { pulled } from '@/utils/snippets/team/couch/replica';
import type { LibraryNews, TeamLibrary } from '@/utils/snippets/team/library';
import type { Trouble } from '@/utils/snippets/team/trouble';

/** What a look at a library in a database brought: news of its row, or why there are none. */
export type CouchLook =
  | { readonly ok: true; readonly news: LibraryNews; readonly trouble?: Trouble }
  | { readonly ok: false; readonly trouble: Trouble; readonly retryAfterMs?: number };

/**
 * Takes what is new in a database and sends what waits. Who the person is and may do is asked each time:
 * the cookie is the host's, and somebody else may have signed in there meanwhile.
 */
export async function lookAtCouch(library: TeamLibrary): Promise<CouchLook> {
  const { id, url, slug = '' } = library;
  const session = await sessionOf(id);
  if (!session) return { ok: false, trouble: { kind: 'signed-out' } };
  const { name, authorization } = session;
  const who = await askSession(url, authorization);
  if (!who.ok) return failed(who);
  if (who.value.name !== name) return { ok: false, trouble: { kind: 'signed-out' } };
  const role = roleOf(who.value, slug);
  const store = couchStore(id);
  const server = couchServer({ url, name, authorization });
  const person = { name, newOp: () => crypto.randomUUID() };

  if ((await store.read()).seq === '0') {
    const meta = await readMeta(url, authorization);
    if (!meta.ok) return failed(meta);
    const snapshot = await takeSnapshot(url, meta.value, authorization);
    // Without one everything is read change by change: slower, and the same.
    if (snapshot) {
      const { docs, seq, epoch } = snapshot;
      await store.change(
        (replica) => (replica.seq === '0' ? { ...pulled(replica, docs, seq), epoch } : replica),
        docs.map((doc) => doc.id),
      );
    }
  }

  let exchanged = await exchange(store, server, person);
  if (exchanged.kind === 'forbidden' && role !== 'edit') {
    const { ids } = exchanged;
    await store.change((replica) => asProposals(replica, ids, name, person.newOp), ids);
    exchanged = await exchange(store, server, person);
  }
  if (exchanged.kind === 'rest' && role === 'edit') {
    await fileLosers(store, server, await branchedDocs(id), person);
    if ((await store.read()).outbox.size > 0) exchanged = await exchange(store, server, person);
  }
  return told(exchanged, { role, user: name, hidden: undefined });
}

function told(exchanged: Exchanged, news: LibraryNews): CouchLook {
  switch (exchanged.kind) {
    case 'rest':
      return { ok: true, news };
    case 'forbidden':
      return { ok: true, news, trouble: { kind: 'refused', count: exchanged.ids.length } };
    case 'trouble':
      return failed(exchanged);
  }
}

function failed(answer: {
  readonly trouble: Trouble;
  readonly retryAfterMs?: number;
}): CouchLook & { ok: false } {
  const { trouble, retryAfterMs } = answer;
  return {
    ok: false,
    trouble: inWords(trouble),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

/** 401: nobody is signed in. 403: somebody is, who may not read this library. */
function inWords(trouble: Trouble): Trouble {
  if (trouble.kind !== 'status') return trouble;
  if (trouble.status === 401) return { kind: 'signed-out' };
  return trouble.status === 403 ? { kind: 'not-a-member' } : trouble;
}
