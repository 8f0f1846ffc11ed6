import { memberOf, refusal } from '@/tests/harness/couch-rules';
import type { FaultName } from '@/tests/harness/faults';
import type { BranchServer } from '@/utils/snippets/team/couch/branches';
import type { Reply, Server, Write, Written } from '@/utils/snippets/team/couch/exchange';
import type { Doc } from '@/utils/snippets/team/couch/replica';
import type { Trouble } from '@/utils/snippets/team/trouble';
import { LEADS, type Library, type Name, type Stage } from './stage.ts';

type Refusal = { readonly ok: false; readonly trouble: Trouble; readonly retryAfterMs?: number };

const offline: Refusal = { ok: false, trouble: { kind: 'offline' } };
const unreadable: Refusal = { ok: false, trouble: { kind: 'unreadable', why: 'No library.' } };
const says = (status: number, retryAfterMs?: number): Refusal => ({
  ...{ ok: false, trouble: { kind: 'status', status } },
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

/** The request does not arrive, and this is what the client makes of it. */
const BEFORE: Partial<Record<FaultName, Refusal>> = {
  away: offline,
  'sign-in page': { ok: false, trouble: { kind: 'not-a-library' } },
  'server in trouble': says(503),
  'server in trouble, try later': says(503, 120_000),
  'asked too often': says(429, 7000),
  'asked too often, clock ahead': says(429, 30 * 60_000),
  'quota exceeded': says(507),
  'too large for the proxy': says(413),
};
/** The server does it, and this is what the client makes of the answer. */
const AFTER: Partial<Record<FaultName, Refusal>> = {
  'answer lost': offline,
  'killed mid-batch': offline,
  'answer cut': offline,
  'answer truncated': unreadable,
};
/** Documents in a batch of changes: few, so that there are several. */
const BATCH = 2;

/** What a server looks at first when a write is stale and against the rules: CouchDB at the revision. */
type Looks = 'revision first' | 'rules first';

/** A library without a network: revisions, changes, losing branches, and the rules. */
export function fakeStage(looks: Looks): Stage {
  return { open: ({ rules } = { rules: true }) => Promise.resolve(fakeLibrary(looks, rules)) };
}

function fakeLibrary(looks: Looks, hasRules: boolean): Library {
  let docs = new Map<string, Doc>();
  let order: string[] = [];
  let epoch = 1;
  const history: Doc[] = [];
  let choose: (n: number) => FaultName | undefined = () => undefined;
  let n = 0;

  const losers = new Map<string, Doc[]>();
  const withLosers = (doc: Doc): Doc => {
    const lost = losers.get(doc.id) ?? [];
    return lost.length ? { ...doc, losers: lost.map(({ rev }) => rev) } : doc;
  };

  const write = (name: Name, { id, rev, op, fields }: Write): Written => {
    const known = docs.get(id);
    const user = memberOf(name, (LEADS as readonly string[]).includes(name));
    const why = refusal(user, { ...fields, _id: id, by: name }, known?.fields);
    const mayWrite = !hasRules || why === undefined;
    const refusals: Written[] = [
      ...(known?.rev !== rev ? [{ ok: false, why: 'conflict' } as const] : []),
      ...(mayWrite ? [] : [{ ok: false, why: 'forbidden' } as const]),
    ];
    const refused = looks === 'rules first' ? refusals.at(-1) : refusals[0];
    if (refused) return refused;
    const doc = { id, rev: `${Number.parseInt(rev ?? '0', 10) + 1}-${op}`, op, fields };
    docs.set(id, doc);
    history.push(doc);
    order.push(id);
    return { ok: true, rev: doc.rev };
  };

  const reach = (name: Name): Server & BranchServer => {
    let before: readonly Doc[] = [];
    const ask = <Value>(work: (fault?: FaultName) => Value): Promise<Reply<Value>> => {
      const fault = choose(n++);
      const refused = fault && BEFORE[fault];
      if (refused) return Promise.resolve(refused);
      if (fault === 'sent twice') work(fault);
      const value = work(fault);
      return Promise.resolve((fault && AFTER[fault]) ?? { ok: true, value });
    };
    return {
      epoch: () => ask(() => `epoch-${epoch}`),
      changes: (since) =>
        ask((fault) => {
          const to = Math.min(order.length, Number(since) + BATCH);
          const batch = [...new Set(order.slice(Number(since), to))].map((id) =>
            withLosers(docs.get(id)!),
          );
          const late = fault === 'batch twice, reordered' ? [...batch, ...before].reverse() : batch;
          before = batch;
          return { docs: late, seq: String(to), more: to < order.length };
        }),
      read: (ids) => ask(() => ids.flatMap((id) => docs.get(id) ?? [])),
      leaf: (id, rev) => ask(() => losers.get(id)!.find((each) => each.rev === rev)!),
      close: ({ id, rev }) =>
        ask(() => {
          const open = losers.get(id) ?? [];
          losers.set(
            id,
            open.filter((each) => each.rev !== rev),
          );
          if (open.some((each) => each.rev === rev)) order.push(id);
        }),
      write: (writes) =>
        ask((fault) => {
          const half = fault === 'killed mid-batch' ? Math.ceil(writes.length / 2) : writes.length;
          return writes.slice(0, half).map((each) => write(name, each));
        }),
    };
  };

  return {
    userOf: (name) => name,
    reach,
    plan: (next) => {
      choose = next;
      n = 0;
    },
    requests: () => n,
    truth: () => Promise.resolve(new Map([...docs].map(([id, { fields }]) => [id, fields]))),
    versions: (id) =>
      Promise.resolve(history.filter((doc) => doc.id === id).map(({ fields }) => fields)),
    branch: (id, fields) => {
      losers.set(id, [...(losers.get(id) ?? []), { id, rev: '1-00', op: 'x', fields }]);
      order.push(id);
      return Promise.resolve();
    },
    startAnew: () => {
      [docs, order, epoch] = [new Map(), [], epoch + 1];
      losers.clear();
      return Promise.resolve();
    },
  };
}
