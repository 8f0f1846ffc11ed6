import type { Doc } from '@/utils/snippets/team/couch/replica';
import type { Fields } from '@/utils/snippets/team/couch/merge';

export type Write = {
  readonly id: string;
  readonly rev?: string;
  readonly op: string;
  readonly fields: Fields;
};
export type Answer =
  | { readonly ok: true; readonly rev: string }
  | { readonly ok: false; readonly why: 'conflict' | 'forbidden' };

/** What a server of a library does, without a network: revisions, a list of changes, and who may write. */
export class FakeServer {
  readonly docs = new Map<string, Doc>();
  /** Each version that was ever taken. */
  readonly history: Doc[] = [];
  epoch = 'epoch-1';
  private order: string[] = [];

  write(role: 'lead' | 'operator', { id, rev, op, fields }: Write): Answer {
    const known = this.docs.get(id);
    const isProposal = fields['type'] === 'proposal';
    if (role === 'operator' && (!isProposal || known)) return { ok: false, why: 'forbidden' };
    if (known?.rev !== rev) return { ok: false, why: 'conflict' };
    const next = `${Number.parseInt(rev ?? '0', 10) + 1}-${op}`;
    const doc = { id, rev: next, op, fields };
    this.docs.set(id, doc);
    this.history.push(doc);
    this.order.push(id);
    return { ok: true, rev: next };
  }

  /** Deleted and created, as an administrator may do it. */
  startAnew(epoch: string): void {
    this.epoch = epoch;
    this.docs.clear();
    this.order = [];
  }

  changes(since: string): { readonly docs: Doc[]; readonly seq: string } {
    const ids = new Set(this.order.slice(Number(since)));
    return { docs: [...ids].map((id) => this.docs.get(id)!), seq: String(this.order.length) };
  }
}
