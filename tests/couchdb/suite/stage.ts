import { expect } from 'vitest';
import type { FaultName } from '@/tests/harness/faults';
import type { BranchServer } from '@/utils/snippets/team/couch/branches';
import {
  exchange,
  type Exchanged,
  type Server,
  type Store,
} from '@/utils/snippets/team/couch/exchange';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import {
  accepted,
  decided,
  proposedFields,
  readProposal,
  type Proposal,
} from '@/utils/snippets/team/couch/proposal';
import { edited, EMPTY, shownOf, type Replica } from '@/utils/snippets/team/couch/replica';

/** The people of the suite; each stage knows them. */
export const LEADS = ['lea', 'lou', 'lin'] as const;
export const OPERATORS = ['olga', 'omar', 'otto'] as const;
export type Name = (typeof LEADS)[number] | (typeof OPERATORS)[number];

/** Where the suite is played: a fake in this process, or a server behind the fault proxy. */
export type Stage = {
  /** `rules: false` leaves the rules of who may write out, so that everybody may. */
  open(options?: { readonly rules: boolean }): Promise<Library>;
};

/** A library of its own for one test. */
export type Library = {
  /** How the server calls this person. */
  userOf(name: Name): string;
  /** Its server, as this person reaches it. */
  reach(name: Name): Server & BranchServer;
  /** Says for each request from now on, counted from 0, what goes wrong with it. */
  plan(choose: (n: number) => FaultName | undefined): void;
  /** So many requests since the plan was made. */
  requests(): number;
  /** What the server has of each document. */
  truth(): Promise<Map<string, Fields>>;
  /** Each version that a document ever had. */
  versions(id: string): Promise<readonly Fields[]>;
  /** Another machine took this as the first version of the document; it loses against what is there. */
  branch(id: string, fields: Fields): Promise<void>;
  /** The administrator deletes it and makes it again, with another epoch. */
  startAnew(): Promise<void>;
};

let last = 0;

/** A browser of one person, with its store. */
export class Desk implements Store {
  replica: Replica = EMPTY;
  readonly name: string;
  readonly isLead: boolean;
  constructor(
    readonly library: Library,
    readonly who: Name,
  ) {
    this.name = library.userOf(who);
    this.isLead = (LEADS as readonly string[]).includes(who);
  }

  readonly newOp = (): string => `op${String(++last).padStart(6, '0')}`;
  read = (): Promise<Replica> => Promise.resolve(this.replica);
  change = (step: (replica: Replica) => Replica): Promise<Replica> =>
    Promise.resolve((this.replica = step(this.replica)));

  /** A lead edits; an operator proposes. Either is acknowledged by being in the outbox. */
  edit(id: string, change: Fields): void {
    const op = this.newOp();
    if (this.isLead) {
      this.replica = edited(this.replica, id, { type: 'snippet', ...change }, op);
      return;
    }
    const proposal = {
      ...{ type: 'proposal', target: id, baseRev: '1-x', patch: change },
      ...{ author: this.name, status: 'open', reason: 'suggest' },
    };
    this.replica = edited(this.replica, `p:${op}`, proposal, op);
  }

  /** Those that this person may decide. */
  open(): Proposal[] {
    const read = [...shownOf(this.replica)].flatMap(
      ([id, fields]) => readProposal(id, fields) ?? [],
    );
    return read.filter(
      ({ status, author }) => status === 'open' && (this.isLead || author === this.name),
    );
  }

  /** A lead takes or declines it; an operator takes it back. */
  decide(proposal: Proposal, how: 'take' | 'decline'): void {
    const { id, target } = proposal;
    const wanted = proposedFields(proposal, shownOf(this.replica).get(target));
    this.replica =
      this.isLead && how === 'take'
        ? accepted(this.replica, proposal, wanted, this.newOp)
        : decided(this.replica, id, this.isLead ? 'rejected' : 'withdrawn', this.newOp());
  }

  sync(store: Store = this, server: Server = this.library.reach(this.who)): Promise<Exchanged> {
    return exchange(store, server, this);
  }

  /** What the person sees, in the order of the ids. */
  shown(): [string, Fields][] {
    return sorted(shownOf(this.replica));
  }
}

/** A library in which one snippet is, which all these people have. */
export async function openWith(stage: Stage, ...names: Name[]): Promise<[Library, ...Desk[]]> {
  const library = await stage.open();
  const desks = names.map((name) => new Desk(library, name));
  const lead = desks.find(({ isLead }) => isLead) ?? new Desk(library, 'lea');
  lead.edit('s:1', { title: 'T', body: 'base' });
  for (const desk of [lead, ...desks]) expect(await desk.sync()).toEqual({ kind: 'rest' });
  return [library, ...desks];
}

/** Nothing goes wrong any more: after some rounds nobody has anything left, and all see the same. */
export async function comeToRest(library: Library, desks: readonly Desk[]): Promise<void> {
  library.plan(() => undefined);
  for (let round = 0; round < 3; round++) {
    for (const desk of desks) expect(await desk.sync()).toEqual({ kind: 'rest' });
  }
  const truth = sorted(await library.truth());
  for (const desk of desks) {
    expect(desk.replica.outbox.size).toBe(0);
    expect(desk.shown()).toEqual(truth);
  }
}

/** The edit is live, in the history of its document, or in a proposal about it. */
export async function isHeld(
  library: Library,
  { id, field, value }: { readonly id: string; readonly field: string; readonly value: unknown },
): Promise<boolean> {
  const proposals = [...(await library.truth()).values()].filter(({ target }) => target === id);
  if (proposals.some(({ patch }) => (patch as Fields)[field] === value)) return true;
  return (await library.versions(id)).some((fields) => fields[field] === value);
}

function sorted(docs: ReadonlyMap<string, Fields>): [string, Fields][] {
  const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
  return [...docs]
    .map(([id, fields]): [string, Fields] => [
      id,
      Object.fromEntries(Object.entries(fields).sort(byName)),
    ])
    .sort(byName);
}
