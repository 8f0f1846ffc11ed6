import { applied, mergeFields, type Fields } from './merge';

/** A document as the server has it. `op` names the edit that made it. */
export type Doc = {
  readonly id: string;
  readonly rev: string;
  readonly op: string;
  readonly fields: Fields;
  /** Who wrote it, and when by the clock of that browser: for the eye only, nothing is ordered by it. */
  readonly by?: string;
  readonly at?: number;
  /** Revisions that lost against this one, and that a lead has not looked at yet. */
  readonly losers?: readonly string[];
};

/** An edit that waits to be sent; one for each document, however often it was edited. */
export type Pending = {
  readonly id: string;
  /** What the server had when it was edited first; missing for a new document. */
  readonly base?: Doc;
  readonly fields: Fields;
  readonly op: string;
  /** What was sent and perhaps arrived, though no answer came. */
  readonly sent: readonly Pick<Doc, 'op' | 'fields'>[];
};

/** What a browser knows of a library on a server. Each function gives the next one, to be stored whole. */
export type Replica = {
  readonly docs: ReadonlyMap<string, Doc>;
  readonly outbox: ReadonlyMap<string, Pending>;
  /** How far the changes of the server were read. */
  readonly seq: string;
  /** Random id of the database: another one is another database at the same address. */
  readonly epoch?: string;
};

export const EMPTY: Replica = { docs: new Map(), outbox: new Map(), seq: '0' };

/** What the person sees: the server's documents with one's own edits over them. */
export function shownOf({ docs, outbox }: Replica): Map<string, Fields> {
  const shown = new Map([...docs].map(([id, { fields }]) => [id, fields]));
  for (const { id, fields } of outbox.values()) shown.set(id, fields);
  return shown;
}

/** An edit, in the same step as its place in the outbox. */
export function edited(replica: Replica, id: string, change: Fields, op: string): Replica {
  return withPending(replica, pendingAfter(replica, id, change, op));
}

/** Many edits in one: thousands of them take no longer than they must. */
export function editedAll(
  replica: Replica,
  changes: ReadonlyMap<string, Fields>,
  newOp: () => string,
): Replica {
  const outbox = new Map(replica.outbox);
  for (const [id, change] of changes) outbox.set(id, pendingAfter(replica, id, change, newOp()));
  return { ...replica, outbox };
}

function pendingAfter(replica: Replica, id: string, change: Fields, op: string): Pending {
  const before = replica.outbox.get(id);
  const base = before ? before.base : replica.docs.get(id);
  const fields = applied(before?.fields ?? base?.fields ?? {}, change);
  return { id, ...(base && { base }), fields, op, sent: before?.sent ?? [] };
}

/** A batch of changes, with how far it reaches. Twice or late, it does no harm. */
export function pulled(replica: Replica, batch: readonly Doc[], seq: string): Replica {
  const docs = new Map(replica.docs);
  for (const doc of batch) {
    const known = docs.get(doc.id);
    // The same revision may have got a loser beside it, or lost it.
    if (!known || known.rev === doc.rev || isNewer(doc.rev, known.rev)) docs.set(doc.id, doc);
  }
  return { ...replica, docs, seq };
}

/**
 * The database was made anew: everything is read again. What waits has no base there, so it is sent as
 * a new document, or meets the one of the same id field by field.
 */
export function inEpoch(replica: Replica, epoch: string): Replica {
  if (replica.epoch === epoch) return replica;
  if (replica.epoch === undefined) return { ...replica, epoch };
  const outbox = new Map(
    [...replica.outbox].map(([key, { id, fields, op }]): [string, Pending] => [
      key,
      { id, fields, op, sent: [] },
    ]),
  );
  return { docs: new Map(), outbox, seq: '0', epoch };
}

/** Notes what is about to be sent, before it is: an answer may never come. */
export function sending(replica: Replica, id: string): Replica {
  const pending = replica.outbox.get(id);
  if (!pending || pending.sent.some(({ op }) => op === pending.op)) return replica;
  const { op, fields } = pending;
  return withPending(replica, { ...pending, sent: [...pending.sent, { op, fields }] });
}

/** The server took what was sent as `op`; what was edited since waits on. */
export function acknowledged(replica: Replica, id: string, op: string, rev: string): Replica {
  const pending = replica.outbox.get(id);
  const sent = pending?.sent.find((each) => each.op === op);
  if (!pending || !sent) return replica;
  return arrived(pulled(replica, [{ id, rev, ...sent }], replica.seq), pending, {
    id,
    rev,
    ...sent,
  });
}

/** What becomes of an edit that met another one: a change to send, and perhaps one for a person. */
export type Settled = {
  readonly replica: Replica;
  readonly proposal?: { readonly target: string; readonly baseRev: string; readonly patch: Fields };
};

/**
 * Puts a waiting edit on top of what the server has now. The proposal must be stored in the same step:
 * nothing leaves the outbox without an answer, a merge or a proposal.
 */
export function settled(replica: Replica, theirs: Doc, op: string): Settled {
  const next = pulled(replica, [theirs], replica.seq);
  const pending = next.outbox.get(theirs.id);
  if (!pending || pending.base?.rev === theirs.rev) return { replica: next };
  // Ours after all: the answer was lost.
  if (pending.sent.some((each) => each.op === theirs.op)) {
    return { replica: arrived(next, pending, theirs) };
  }
  const { fields, clash } = mergeFields(pending.base?.fields ?? {}, theirs.fields, pending.fields);
  const isDone = JSON.stringify(fields) === JSON.stringify(theirs.fields);
  const rest = { id: pending.id, base: theirs, fields, op, sent: pending.sent };
  return {
    replica: isDone ? withoutPending(next, pending.id) : withPending(next, rest),
    ...(Object.keys(clash).length > 0 && {
      proposal: { target: theirs.id, baseRev: theirs.rev, patch: clash },
    }),
  };
}

/** The server has an edit of ours; what came after it here waits on top of it. */
function arrived(replica: Replica, pending: Pending, doc: Doc): Replica {
  if (pending.op === doc.op) return withoutPending(replica, doc.id);
  return withPending(replica, { ...pending, base: doc, sent: [] });
}

function withPending(replica: Replica, pending: Pending): Replica {
  return { ...replica, outbox: new Map(replica.outbox).set(pending.id, pending) };
}

/** Takes an edit out of the outbox; what it said must be stored elsewhere in the same step. */
export function withoutPending(replica: Replica, id: string): Replica {
  const outbox = new Map(replica.outbox);
  outbox.delete(id);
  return { ...replica, outbox };
}

/** By generation, then by the text of the revision, as the server chooses its winner. */
function isNewer(rev: string, known: string): boolean {
  const [a, b] = [Number.parseInt(rev, 10), Number.parseInt(known, 10)];
  return a === b ? rev > known : a > b;
}
