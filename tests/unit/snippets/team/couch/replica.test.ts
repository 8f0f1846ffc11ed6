import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import {
  acknowledged,
  edited,
  EMPTY,
  inEpoch,
  pulled,
  sending,
  settled,
  shownOf,
  type Replica,
} from '@/utils/snippets/team/couch/replica';
import { FakeServer } from './fake-server.ts';

/** What goes wrong with one exchange. */
type Fault = 'none' | 'away' | 'answer lost' | 'batch twice' | 'batch lost';

/** A browser of a lead or an operator, with its store; it may be cut off at any step. */
class Person {
  replica: Replica = EMPTY;
  constructor(
    readonly name: string,
    readonly role: 'lead' | 'operator',
    readonly server: FakeServer,
    readonly newOp: () => string,
  ) {}

  /** A lead edits; an operator proposes. Either is acknowledged by being in the outbox. */
  edit(id: string, change: Fields): void {
    if (this.role === 'lead') this.replica = edited(this.replica, id, change, this.newOp());
    else this.propose(this.replica, id, change);
  }

  sync(fault: Fault): void {
    if (fault === 'away') return;
    this.replica = inEpoch(this.replica, this.server.epoch);
    const { docs, seq } = this.server.changes(this.replica.seq);
    if (fault === 'batch twice')
      this.replica = pulled(this.replica, docs.toReversed(), this.replica.seq);
    if (fault !== 'batch lost') this.replica = pulled(this.replica, docs, seq);
    for (const id of [...this.replica.outbox.keys()]) this.push(id, fault);
  }

  private push(id: string, fault: Fault): void {
    for (let round = 0; round < 5; round++) {
      const theirs = this.server.docs.get(id);
      if (theirs) this.settle(id);
      this.replica = sending(this.replica, id);
      const pending = this.replica.outbox.get(id);
      if (!pending) return;
      const { op, fields, base } = pending;
      const answer = this.server.write(this.role, {
        id,
        op,
        fields,
        ...(base && { rev: base.rev }),
      });
      if (fault === 'answer lost') return;
      if (answer.ok) this.replica = acknowledged(this.replica, id, op, answer.rev);
      else if (answer.why === 'forbidden') throw new Error(`${this.name} may not write ${id}`);
    }
  }

  private settle(id: string): void {
    const { replica, proposal } = settled(this.replica, this.server.docs.get(id)!, this.newOp());
    // One step: the edit leaves the outbox with its proposal in it.
    this.replica = replica;
    if (proposal) this.propose(replica, proposal.target, proposal.patch);
  }

  private propose(replica: Replica, target: string, patch: Fields): void {
    const op = this.newOp();
    const fields = { type: 'proposal', target, patch, author: this.name };
    this.replica = edited(replica, `p:${op}`, fields, op);
  }
}

const FIELDS = ['title', 'body', 'folder'] as const;
const step = fc.record({
  who: fc.nat(5),
  doc: fc.constantFrom('s:1', 's:2', 's:3'),
  does: fc.constantFrom('edit', 'edit', 'edit', 'delete', 'sync', 'sync'),
  field: fc.constantFrom(...FIELDS),
  fault: fc.constantFrom<Fault[]>(
    'none',
    'none',
    'away',
    'answer lost',
    'batch twice',
    'batch lost',
  ),
});

const people = (server: FakeServer): Person[] => {
  let last = 0;
  const newOp = (): string => `op${String(++last).padStart(5, '0')}`;
  return Array.from(
    { length: 6 },
    (_, n) => new Person(`person-${n}`, n < 3 ? 'lead' : 'operator', server, newOp),
  );
};

test('three leads and three operators, cut off at random: no edit is lost, and all agree at rest', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const server = new FakeServer();
      const team = people(server);
      /** What was acknowledged: by document, field and value; a later one of the same person replaces it. */
      const edits = new Map<string, { doc: string; field: string; value: unknown }>();
      steps.forEach(({ who, doc, does, field, fault }, n) => {
        const person = team[who]!;
        if (does === 'sync') return person.sync(fault);
        const change = does === 'delete' ? { deleted: true } : { [field]: `value-${n}` };
        person.edit(doc, change);
        const [name, value] = Object.entries(change)[0]!;
        edits.set(`${who} ${doc} ${name}`, { doc, field: name, value });
      });
      for (let round = 0; round < 4; round++) for (const person of team) person.sync('none');

      for (const person of team) expect(person.replica.outbox.size).toBe(0);
      const rest = JSON.stringify([...shownOf(team[0]!.replica)].sort());
      for (const { replica } of team)
        expect(JSON.stringify([...shownOf(replica)].sort())).toBe(rest);
      expect(rest).toBe(
        JSON.stringify([...server.docs].map(([id, { fields }]) => [id, fields]).sort()),
      );

      for (const { doc, field, value } of edits.values()) {
        const isHeld = server.history.some(
          ({ id, fields }) =>
            (id === doc && fields[field] === value) ||
            (fields['target'] === doc && (fields['patch'] as Fields)[field] === value),
        );
        expect([doc, field, value, isHeld]).toEqual([doc, field, value, true]);
      }
    }),
    { numRuns: 500 },
  );
});

test('an operator’s edit never reaches a snippet, however it is sent', () => {
  const server = new FakeServer();
  expect(server.write('operator', { id: 's:1', op: 'x', fields: {} })).toEqual({
    ok: false,
    why: 'forbidden',
  });
});

test('a lost answer is no conflict, though it was edited on meanwhile', () => {
  const server = new FakeServer();
  const [lead] = people(server) as [Person];
  lead.edit('s:1', { body: 'one' });
  lead.sync('answer lost');
  lead.edit('s:1', { body: 'two' });
  lead.sync('none');
  expect(server.docs.get('s:1')?.fields).toEqual({ body: 'two' });
  expect([...server.docs.keys()]).toEqual(['s:1']);
});

test('the same field on both sides: the server’s stays, ours is a proposal', () => {
  const server = new FakeServer();
  const [lea, lou] = people(server) as [Person, Person];
  lea.edit('s:1', { title: 'T', body: 'base' });
  for (const each of [lea, lou]) each.sync('none');
  lea.edit('s:1', { body: 'of Lea' });
  lou.edit('s:1', { body: 'of Lou', title: 'Other' });
  for (const each of [lea, lou, lou, lea]) each.sync('none');
  expect(server.docs.get('s:1')?.fields).toEqual({ title: 'Other', body: 'of Lea' });
  const proposals = [...server.docs.values()].filter(({ fields }) => fields['type'] === 'proposal');
  expect(proposals.map(({ fields }) => fields['patch'])).toEqual([{ body: 'of Lou' }]);
});

test('a database that was made anew is read anew, and what waits is sent to it', () => {
  const first = new FakeServer();
  const [lead] = people(first) as [Person];
  lead.edit('s:1', { body: 'one' });
  lead.sync('none');
  lead.edit('s:2', { body: 'two' });
  lead.replica = inEpoch(lead.replica, 'epoch-2');
  expect(lead.replica.seq).toBe('0');
  expect([...shownOf(lead.replica)]).toEqual([['s:2', { body: 'two' }]]);
});

test('an edit on top of a document that the new database has not is a new document there', () => {
  const server = new FakeServer();
  const [lead] = people(server) as [Person];
  lead.edit('s:1', { title: 'T', body: 'one' });
  lead.sync('none');
  lead.edit('s:1', { body: 'two' });
  server.startAnew('epoch-2');
  lead.sync('none');
  expect(server.docs.get('s:1')?.fields).toEqual({ title: 'T', body: 'two' });
  expect(lead.replica.outbox.size).toBe(0);
});
