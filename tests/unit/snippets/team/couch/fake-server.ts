import { memberOf, refusal } from '@/tests/harness/couch-rules';
import type { Doc } from '@/utils/snippets/team/couch/replica';
import type { Reply, Server, Write, Written } from '@/utils/snippets/team/couch/exchange';

/** What goes wrong with one request. */
export type Fault = 'none' | 'away' | 'answer lost' | 'batch twice';

export type Who = { readonly name: string; readonly role: 'lead' | 'operator' };

/** What the server of a library does, without a network: revisions, changes, and its rules. */
export class FakeServer {
  readonly docs = new Map<string, Doc>();
  /** Each version that was ever taken. */
  readonly history: Doc[] = [];
  epoch = 'epoch-1';
  private order: string[] = [];

  /** Deleted and created, as an administrator may do it. */
  startAnew(epoch: string): void {
    this.epoch = epoch;
    this.docs.clear();
    this.order = [];
  }

  write({ name, role }: Who, { id, rev, op, fields }: Write): Written {
    const known = this.docs.get(id);
    const doc = { ...fields, _id: id, by: name };
    const why = refusal(memberOf(name, role === 'lead'), doc, known?.fields);
    if (why !== undefined) return { ok: false, why: 'forbidden' };
    if (known?.rev !== rev) return { ok: false, why: 'conflict' };
    const next = `${Number.parseInt(rev ?? '0', 10) + 1}-${op}`;
    const stored = { id, rev: next, op, fields };
    this.docs.set(id, stored);
    this.history.push(stored);
    this.order.push(id);
    return { ok: true, rev: next };
  }

  changes(since: string, limit = 2): { docs: Doc[]; seq: string; more: boolean } {
    const from = Number(since);
    const ids = new Set(this.order.slice(from, from + limit));
    const to = Math.min(this.order.length, from + limit);
    return {
      docs: [...ids].map((id) => this.docs.get(id)!),
      seq: String(to),
      more: to < this.order.length,
    };
  }
}

/** The server as one person reaches it; `fault` says for each request what goes wrong with it. */
export function reach(server: FakeServer, who: Who, fault: () => Fault = () => 'none'): Server {
  let last: readonly Doc[] = [];
  const answer = async <Value>(work: () => Value): Promise<Reply<Value>> => {
    const wrong = fault();
    const away = { ok: false, trouble: { kind: 'offline' } } as const;
    if (wrong === 'away') return away;
    const value = work();
    return wrong === 'answer lost' ? away : { ok: true, value };
  };
  return {
    epoch: () => answer(() => server.epoch),
    changes: (since) =>
      answer(() => {
        const { docs, ...rest } = server.changes(since);
        // An older batch once more, in another order.
        const twice = fault() === 'batch twice' ? [...docs, ...last.toReversed()] : docs;
        last = docs;
        return { docs: twice, ...rest };
      }),
    read: (ids) => answer(() => ids.flatMap((id) => server.docs.get(id) ?? [])),
    write: (writes) => answer(() => writes.map((each) => server.write(who, each))),
  };
}
