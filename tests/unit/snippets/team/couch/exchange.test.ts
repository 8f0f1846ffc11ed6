import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchange, type Server, type Store } from '@/utils/snippets/team/couch/exchange';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import { newProposal } from '@/utils/snippets/team/couch/proposal';
import { edited, EMPTY, inEpoch, shownOf, type Replica } from '@/utils/snippets/team/couch/replica';
import { FakeServer, reach, type Fault } from './fake-server.ts';

/** A browser of a lead or an operator, with its store. */
class Browser implements Store {
  replica: Replica = EMPTY;
  /** The worker is ended before it can write so often more; -1: it lives. */
  writesLeft = -1;
  constructor(
    readonly name: string,
    readonly role: 'lead' | 'operator',
    readonly server: FakeServer,
    readonly newOp: () => string,
  ) {}

  read = (): Promise<Replica> => Promise.resolve(this.replica);
  change = (step: (replica: Replica) => Replica): Promise<Replica> => {
    if (this.writesLeft === 0) return Promise.reject(new Error('the worker was ended'));
    this.writesLeft--;
    this.replica = step(this.replica);
    return Promise.resolve(this.replica);
  };

  /** A lead edits; an operator proposes. Either is acknowledged by being in the outbox. */
  edit(id: string, change: Fields): void {
    const op = this.newOp();
    const proposal = newProposal(id, change, this.name, 'suggest');
    this.replica =
      this.role === 'lead'
        ? edited(this.replica, id, { type: 'snippet', ...change }, op)
        : edited(this.replica, `p:${op}`, proposal, op);
  }

  async sync(faults: readonly Fault[] = [], writes = -1): Promise<void> {
    const left = [...faults];
    this.writesLeft = writes;
    await exchange(
      this,
      reach(this.server, this, () => left.shift() ?? 'none'),
      this,
    ).catch((error: Error) => expect(error.message).toBe('the worker was ended'));
    this.writesLeft = -1;
  }
}

const team = (server: FakeServer, leads = 3, operators = 3): Browser[] => {
  let last = 0;
  const newOp = (): string => `op${String(++last).padStart(5, '0')}`;
  return Array.from(
    { length: leads + operators },
    (_, n) => new Browser(`person-${n}`, n < leads ? 'lead' : 'operator', server, newOp),
  );
};

const step = fc.record({
  who: fc.nat(5),
  doc: fc.constantFrom('s:1', 's:2', 's:3'),
  does: fc.constantFrom('edit', 'edit', 'edit', 'delete', 'sync', 'sync'),
  field: fc.constantFrom('title', 'body', 'folder'),
  faults: fc.array(fc.constantFrom<Fault[]>('none', 'none', 'away', 'answer lost', 'batch twice'), {
    maxLength: 6,
  }),
  writes: fc.oneof(fc.constant(-1), fc.nat(6)),
});

test('leads and operators, cut off and ended at random: no edit is lost, and all agree at rest', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 50, size: 'max' }), async (steps) => {
      const server = new FakeServer();
      const people = team(server);
      /** What was acknowledged; a later edit of the same person and field takes its place. */
      const edits = new Map<string, { doc: string; field: string; value: unknown }>();
      for (const [n, { who, doc, does, field, faults, writes }] of steps.entries()) {
        const person = people[who]!;
        if (does === 'sync') {
          await person.sync(faults, writes);
          continue;
        }
        const [name, value] = does === 'delete' ? ['deleted', true] : [field, `value-${n}`];
        person.edit(doc, { [name as string]: value });
        edits.set(`${who} ${doc} ${name}`, { doc, field: name as string, value });
      }
      for (let round = 0; round < 3; round++) for (const person of people) await person.sync();

      const rest = (from: Iterable<readonly [string, Fields]>): string =>
        JSON.stringify([...from].sort(([a], [b]) => (a < b ? -1 : 1)));
      const truth = rest([...server.docs].map(([id, { fields }]) => [id, fields] as const));
      for (const { replica } of people) {
        expect(replica.outbox.size).toBe(0);
        expect(rest(shownOf(replica))).toBe(truth);
      }
      for (const { doc, field, value } of edits.values()) {
        const isHeld = server.history.some(
          ({ id, fields }) =>
            (id === doc && fields[field] === value) ||
            (fields['target'] === doc && (fields['patch'] as Fields)[field] === value),
        );
        expect([doc, field, value, isHeld]).toEqual([doc, field, value, true]);
      }
    }),
    { numRuns: 400 },
  );
});

test('a lost answer is no conflict, though it was edited on meanwhile', async () => {
  const server = new FakeServer();
  const [lead] = team(server) as [Browser];
  lead.edit('s:1', { body: 'one' });
  await lead.sync(['none', 'none', 'none', 'answer lost']);
  expect(server.docs.get('s:1')?.fields).toEqual({ type: 'snippet', body: 'one' });
  expect(lead.replica.outbox.size).toBe(1);
  lead.edit('s:1', { body: 'two' });
  await lead.sync();
  expect(server.docs.get('s:1')?.fields).toEqual({ type: 'snippet', body: 'two' });
  expect([...server.docs.keys()]).toEqual(['s:1']);
});

test('the same field on both sides: the server’s stays, ours is a proposal', async () => {
  const server = new FakeServer();
  const [lea, lou] = team(server) as [Browser, Browser];
  lea.edit('s:1', { title: 'T', body: 'base' });
  for (const each of [lea, lou]) await each.sync();
  lea.edit('s:1', { body: 'of Lea' });
  lou.edit('s:1', { body: 'of Lou', title: 'Other' });
  for (const each of [lea, lou]) await each.sync();
  expect(server.docs.get('s:1')?.fields).toMatchObject({ title: 'Other', body: 'of Lea' });
  const proposals = [...server.docs.values()].filter(({ fields }) => fields['type'] === 'proposal');
  expect(proposals.map(({ fields }) => [fields['patch'], fields['reason']])).toEqual([
    [{ body: 'of Lou' }, 'conflict'],
  ]);
});

test('long texts go out in several batches, each below what a proxy takes', async () => {
  const server = new FakeServer();
  const [lead] = team(server) as [Browser];
  for (let n = 0; n < 40; n++) lead.edit(`s:${n}`, { body: '漢'.repeat(30_000) });
  const reached = reach(server, lead);
  const sizes: number[] = [];
  const write: Server['write'] = (writes) => {
    sizes.push(Buffer.byteLength(JSON.stringify(writes)));
    return reached.write(writes);
  };
  expect(await exchange(lead, { ...reached, write }, lead)).toEqual({ kind: 'rest' });
  expect(server.docs.size).toBe(40);
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

test('what the server refuses for good waits and is named, and the rest goes on', async () => {
  const server = new FakeServer();
  const operator = team(server, 0, 1)[0]!;
  operator.replica = edited(operator.replica, 's:1', { type: 'snippet', body: 'mine' }, 'x');
  operator.edit('s:1', { body: 'please' });
  const result = await exchange(operator, reach(server, operator), operator);
  expect(result).toEqual({ kind: 'forbidden', ids: ['s:1'] });
  expect([...operator.replica.outbox.keys()]).toEqual(['s:1']);
  expect([...server.docs.keys()].map((id) => id.slice(0, 2))).toEqual(['p:']);
});

test('a database that was made anew is read anew, and what waits is sent to it', async () => {
  const server = new FakeServer();
  const [lead] = team(server) as [Browser];
  lead.edit('s:1', { title: 'T', body: 'one' });
  await lead.sync();
  lead.edit('s:1', { body: 'two' });
  expect(inEpoch(lead.replica, 'epoch-2')).toMatchObject({ seq: '0', docs: new Map() });
  server.startAnew('epoch-2');
  await lead.sync();
  expect(server.docs.get('s:1')?.fields).toMatchObject({ title: 'T', body: 'two' });
  expect(lead.replica.outbox.size).toBe(0);
});
