import type { Trouble } from '../trouble';
import type { Fields } from './merge';
import { newProposal, withoutVainDecisions } from './proposal';
import {
  acknowledged,
  edited,
  inEpoch,
  pulled,
  sending,
  settled,
  withoutPending,
  type Doc,
  type Pending,
  type Replica,
} from './replica';
import { isWordsId } from './words-doc';

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble; readonly retryAfterMs?: number };

export type Write = {
  readonly id: string;
  readonly rev?: string;
  readonly op: string;
  readonly fields: Fields;
};

export type Written =
  | { readonly ok: true; readonly rev: string }
  | { readonly ok: false; readonly why: 'conflict' | 'forbidden' };

/** A library's server. Each answer came whole, or there is none. */
export type Server = {
  epoch(): Promise<Reply<string>>;
  changes(
    since: string,
  ): Promise<
    Reply<{ readonly docs: readonly Doc[]; readonly seq: string; readonly more: boolean }>
  >;
  read(ids: readonly string[]): Promise<Reply<readonly Doc[]>>;
  /** Each answer stands where its write stood. */
  write(writes: readonly Write[]): Promise<Reply<readonly Written[]>>;
};

/** Where the replica is kept. A change is whole or not at all, and made on what is stored now. */
export type Store = {
  /** The outbox and how far the server was read; a store may leave the documents out. */
  read(): Promise<Replica>;
  /** @param ids the documents that the step looks at; a store may leave the others out */
  change(step: (replica: Replica) => Replica, ids: readonly string[]): Promise<Replica>;
};

export type Person = { readonly name: string; newOp(): string };

export type Exchanged =
  | { readonly kind: 'rest' }
  /** The server refused these for good; they wait, and the person is told. */
  | { readonly kind: 'forbidden'; readonly ids: readonly string[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly retryAfterMs?: number };

/** So many documents go out at once. */
const BATCH = 100;
/** So many UTF-16 units of fields go out at once, at most 900 kB: proxies refuse more than 1 MB by default. */
const BATCH_LENGTH = 300_000;
/** So often something may stand in the way; a library that is so busy is tried later. */
const ROUNDS = 8;

/**
 * Takes what is new on the server, and sends what waits. It may end at any line: all that it knows is in
 * the store, and the next exchange goes on from there.
 */
export async function exchange(store: Store, server: Server, person: Person): Promise<Exchanged> {
  const epoch = await server.epoch();
  if (!epoch.ok) return stopped(epoch);
  await store.change((replica) => inEpoch(replica, epoch.value), []);
  for (let more = true; more;) {
    const batch = await server.changes((await store.read()).seq);
    if (!batch.ok) return stopped(batch);
    const { docs, seq } = batch.value;
    ({ more } = batch.value);
    await store.change(
      (replica) => settledAll(pulled(replica, docs, seq), docs, person),
      idsOf(docs),
    );
  }
  return send(store, server, person);
}

async function send(store: Store, server: Server, person: Person): Promise<Exchanged> {
  let forbidden: string[] = [];
  for (let hindered = 0; hindered < ROUNDS;) {
    const refused = forbidden;
    const noted = await store.change((replica) => {
      const sendable = withoutVainDecisions(replica);
      return idsOf(nextBatch(sendable, refused)).reduce(sending, sendable);
    }, []);
    const waiting = nextBatch(noted, refused);
    if (waiting.length === 0) break;
    const writes = waiting.map(({ id, op, fields, base }) => ({
      ...{ id, op, fields },
      ...(base && { rev: base.rev }),
    }));
    const answers = await server.write(writes);
    if (!answers.ok) return stopped(answers);
    await store.change(
      (replica) =>
        writes.reduce((next, { id, op }, at) => {
          const answer = answers.value[at];
          return answer?.ok ? acknowledged(next, id, op, answer.rev) : next;
        }, replica),
      idsOf(writes),
    );
    const unsent = writes.filter((_, at) => !answers.value[at]?.ok).map(({ id }) => id);
    if (unsent.length === 0) continue;
    hindered++;
    const theirs = await server.read(unsent);
    if (!theirs.ok) return stopped(theirs);
    const before = await store.read();
    const after = await store.change(
      (replica) => settledAll(replica, theirs.value, person),
      idsOf(theirs.value),
    );
    // Some servers say “forbidden” of a stale edit: only what did not move by it is refused for good.
    forbidden = writes
      .flatMap(({ id }, at) => {
        const answer = answers.value[at];
        const isStuck = isSameEdit(before.outbox.get(id), after.outbox.get(id));
        return answer && !answer.ok && answer.why === 'forbidden' && isStuck ? [id] : [];
      })
      .concat(forbidden);
  }
  return forbidden.length ? { kind: 'forbidden', ids: forbidden } : { kind: 'rest' };
}

/** What goes out next, in its order; at least one, however long it is. */
function nextBatch({ outbox }: Replica, refused: readonly string[]): Pending[] {
  const waiting = [...outbox.values()].filter(({ id }) => !refused.includes(id)).slice(0, BATCH);
  let length = 0;
  return waiting.filter(({ fields }, at) => {
    length += JSON.stringify(fields).length;
    return at === 0 || length <= BATCH_LENGTH;
  });
}

/** Puts what waits on top of these documents; what finds no place becomes a proposal in the same step. */
function settledAll(replica: Replica, docs: readonly Doc[], { name, newOp }: Person): Replica {
  return docs.reduce((before, doc) => {
    const { replica: next, proposal } = settled(before, doc, newOp());
    if (!proposal) return next;
    // Somebody else decided a proposal first: that stands, and is nothing to propose about.
    if (doc.fields['type'] === 'proposal') return withoutPending(next, doc.id);
    // Taken out here, and taken out and brought back there: the word stays, nothing was written over.
    if (isWordsId(doc.id)) return next;
    const op = newOp();
    const { target, baseRev, patch } = proposal;
    return edited(next, `p:${op}`, newProposal(target, patch, name, 'conflict', baseRev), op);
  }, replica);
}

/** A store gives back another object each time. */
function isSameEdit(a: Pending | undefined, b: Pending | undefined): boolean {
  return a?.op === b?.op && a?.base?.rev === b?.base?.rev;
}

function idsOf(docs: readonly { readonly id: string }[]): string[] {
  return docs.map(({ id }) => id);
}

function stopped({
  trouble,
  retryAfterMs,
}: Extract<Reply<never>, { ok: false }>): Exchanged & { kind: 'trouble' } {
  return { kind: 'trouble', trouble, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}
