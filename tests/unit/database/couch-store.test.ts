import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import {
  acceptProposal,
  closeProposal,
  removeCouchSnippet,
  restoreCouchSnippet,
  saveCouchSnippet,
  type Opened,
} from '@/utils/database/couch-edits';
import { couchShelf, removedSnippets } from '@/utils/database/couch-inbox';
import { branchedDocs, couchStore } from '@/utils/database/couch-store';
import { database } from '@/utils/database/database';
import { versionsOf } from '@/utils/database/library';
import { allSnippets, snippetByShortcut } from '@/utils/database/snippets';
import { everySnippet } from '@/utils/database/team-snippets';
import { addLibraryRow, allLibraries, leaveLibrary, noteLibrary } from '@/utils/database/teams';
import { draftOfSnippet } from '@/utils/snippets/snippet';
import { exchange, type Exchanged } from '@/utils/snippets/team/couch/exchange';
import { intentOf } from '@/utils/snippets/team/couch/inbox';
import { asProposals, newProposal } from '@/utils/snippets/team/couch/proposal';
import { edited, pulled } from '@/utils/snippets/team/couch/replica';
import { newLibrary, type Role } from '@/utils/snippets/team/library';
import { FakeServer, reach, type Fault } from '../snippets/team/couch/fake-server.ts';

const DRAFT = { shortcut: 'hi', title: 'Greeting', body: 'Hello', tags: [] };

/** Each person’s browser is a library of its own in this one. */
const join = async (user: string, role: Role) => {
  const wanted = {
    url: `https://couch.example/lib_${user}`,
    name: user,
    kind: 'couch',
    role,
    user,
  };
  await addLibraryRow(
    newLibrary({ ...wanted, kind: 'couch' } as const, await allLibraries(), user, 1),
  );
  return { id: user, role, user };
};

let last = 0;
const newOp = (): string => `op${String(++last).padStart(5, '0')}`;
const sync = (server: FakeServer, { id, role }: { id: string; role: Role }): Promise<Exchanged> =>
  exchange(
    couchStore(id),
    reach(server, { name: id, role: role === 'edit' ? 'lead' : 'operator' }),
    { name: id, newOp },
  );

const texts = async (library: string): Promise<string[]> =>
  (await everySnippet()).filter((each) => each.library === library).map(({ body }) => body);

const docOf = async (library: string): Promise<string> =>
  (await database.couchDocs.where('library').equals(library).toArray())
    .map(({ id }) => id)
    .find((id) => id.startsWith('s:'))!;

/** The first snippet, as an editor opens it. */
const openedOf = async (library: string): Promise<Opened> => {
  const [row] = await database.teamSnippets.where('library').equals(library).toArray();
  return { doc: await docOf(library), base: draftOfSnippet(row!) };
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('what an older version stored is there after the update, and the new tables are empty', async () => {
  const old = new Dexie('older');
  old.version(3).stores({
    ...{ snippets: 'id, &shortcut, updatedAt, *tags', waits: 'id, closed, conversation' },
    ...{ meta: 'key', versions: '[snippet+at]', facts: 'name', libraries: 'id, place' },
    ...{ teamSnippets: 'id, library, [library+shortcut], shortcut', heldFiles: 'library' },
    ...{ teamFacts: '[library+name], library', publishers: 'id' },
  });
  const file = newLibrary({ url: 'https://a.example/a.json', name: 'File' }, [], 'file', 1);
  await old.table('libraries').add(file);
  await old.table('snippets').add({ ...DRAFT, id: 's1', createdAt: 1, updatedAt: 1, uses: 3 });
  old.close();
  const Opened = database.constructor as new (name: string) => typeof database;
  const now = new Opened('older');
  expect(await now.libraries.toArray()).toEqual([file]);
  expect((await now.snippets.toArray()).map(({ uses }) => uses)).toEqual([3]);
  expect(await now.couchDocs.count()).toBe(0);
  expect(await now.couchEdits.count()).toBe(0);
  now.close();
});

test('a lead’s edit is in the picker and the outbox at once, and arrives at an operator', async () => {
  const server = new FakeServer();
  const [lea, olga] = [await join('lea', 'edit'), await join('olga', 'propose')];
  expect(await saveCouchSnippet(lea, DRAFT)).toEqual({ ok: true, kind: 'saved' });
  expect(await texts('lea')).toEqual(['Hello']);
  expect((await couchShelf('lea')).unsent).toBe(1);
  for (const each of [lea, olga]) expect(await sync(server, each)).toEqual({ kind: 'rest' });
  expect(await texts('olga')).toEqual(['Hello']);
  expect((await couchShelf('lea')).unsent).toBe(0);

  await saveCouchSnippet(lea, { ...DRAFT, body: 'Hello there' }, await openedOf('lea'));
  for (const each of [lea, olga]) await sync(server, each);
  expect(await texts('olga')).toEqual(['Hello there']);
  const doc = await docOf('olga');
  expect((await versionsOf(`olga/${doc}`)).map(({ body }) => body)).toEqual(['Hello']);
});

test('what could not be stored leaves picker, outbox and cursor as they were', async () => {
  const server = new FakeServer();
  const [lea, olga] = [await join('lea', 'edit'), await join('olga', 'propose')];
  await saveCouchSnippet(lea, DRAFT);
  await sync(server, lea);
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  database.couchStates.hook('creating', full);
  await expect(sync(server, olga)).rejects.toThrow('full');
  database.couchStates.hook('creating').unsubscribe(full);
  expect(await texts('olga')).toEqual([]);
  expect(await database.couchDocs.where('library').equals('olga').count()).toBe(0);
  await sync(server, olga);
  expect(await texts('olga')).toEqual(['Hello']);
});

test('an operator’s edit is a proposal: the live text stays until a lead accepts it', async () => {
  const server = new FakeServer();
  const [lea, olga] = [await join('lea', 'edit'), await join('olga', 'propose')];
  await saveCouchSnippet(lea, DRAFT);
  for (const each of [lea, olga]) await sync(server, each);
  const opened = await openedOf('olga');
  const proposed = await saveCouchSnippet(olga, { ...DRAFT, body: 'Hi!' }, opened);
  expect(proposed).toEqual({ ok: true, kind: 'proposed' });
  expect(await texts('olga')).toEqual(['Hello']);
  for (const each of [olga, lea]) expect(await sync(server, each)).toEqual({ kind: 'rest' });

  const [entry] = (await couchShelf('lea')).inbox;
  expect(entry).toMatchObject({
    live: { body: 'Hello' },
    wanted: { body: 'Hi!' },
    proposal: { author: 'olga', status: 'open', reason: 'suggest' },
  });
  const draft = { ...DRAFT, body: 'Hi, and welcome' };
  await acceptProposal(lea, entry!.proposal, { draft, base: entry!.wanted! });
  for (const each of [lea, olga]) await sync(server, each);
  expect(await texts('olga')).toEqual(['Hi, and welcome']);
  expect((await couchShelf('olga')).inbox.map(({ proposal }) => proposal.status)).toEqual([
    'accepted',
  ]);
});

test('what a colleague changed while it was open here stays, where nobody touched it here', async () => {
  const server = new FakeServer();
  const [lea, lou] = [await join('lea', 'edit'), await join('lou', 'edit')];
  const olga = await join('olga', 'propose');
  await saveCouchSnippet(lea, { ...DRAFT, folder: 'A' });
  for (const each of [lea, lou, olga]) await sync(server, each);
  const [ofLou, ofOlga] = [await openedOf('lou'), await openedOf('olga')];
  const now = { ...DRAFT, title: 'Welcome', body: 'Hello from Lea', tags: ['new'] };
  await saveCouchSnippet(lea, now, await openedOf('lea'));
  for (const each of [lea, lou, olga]) await sync(server, each);

  await saveCouchSnippet(lou, { ...ofLou.base, title: 'Of Lou' }, ofLou);
  await sync(server, lou);
  const { fields } = server.docs.get(ofLou.doc)!;
  expect(fields).toEqual({ type: 'snippet', ...now, title: 'Of Lou' });

  await saveCouchSnippet(olga, { ...ofOlga.base, tags: ['of olga'] }, ofOlga);
  for (const each of [olga, lea]) await sync(server, each);
  const { proposal } = (await couchShelf('lea')).inbox[0]!;
  expect(proposal.patch).toEqual({ tags: ['of olga'] });
});

test('“Edit first” leaves what was changed since the proposal was opened', async () => {
  const server = new FakeServer();
  const [lea, lou] = [await join('lea', 'edit'), await join('lou', 'edit')];
  const olga = await join('olga', 'propose');
  await saveCouchSnippet(lea, DRAFT);
  for (const each of [lea, lou, olga]) await sync(server, each);
  await saveCouchSnippet(olga, { ...DRAFT, body: 'Hi!' }, await openedOf('olga'));
  for (const each of [olga, lea]) await sync(server, each);
  const { proposal, wanted } = (await couchShelf('lea')).inbox[0]!;
  await saveCouchSnippet(lou, { ...DRAFT, title: 'Of Lou' }, await openedOf('lou'));
  for (const each of [lou, lea]) await sync(server, each);
  const draft = { ...wanted!, body: 'Hi, and welcome' };
  await acceptProposal(lea, proposal, { draft, base: wanted! });
  await sync(server, lea);
  expect(server.docs.get(proposal.target)?.fields).toEqual({
    ...{ type: 'snippet', ...DRAFT },
    ...{ title: 'Of Lou', body: 'Hi, and welcome' },
  });
});

const SLIP = { ...DRAFT, body: 'Hello {{customer.name' };
/** What `accept` says of it. */
const TOLD = { ok: false, problems: [expect.stringMatching(/^Line 1, column 7: .*\.$/) as string] };

test('a slip in a text is told where it is saved or proposed, and nothing is stored', async () => {
  const server = new FakeServer();
  const [lea, olga] = [await join('lea', 'edit'), await join('olga', 'propose')];
  expect(await saveCouchSnippet(lea, SLIP)).toEqual(TOLD);
  await saveCouchSnippet(lea, DRAFT);
  for (const each of [lea, olga]) await sync(server, each);
  expect(await saveCouchSnippet(lea, SLIP, await openedOf('lea'))).toEqual(TOLD);
  expect(await saveCouchSnippet(olga, SLIP, await openedOf('olga'))).toEqual(TOLD);
  expect(await database.couchEdits.count()).toBe(0);
  expect(await texts('lea')).toEqual(['Hello']);
});

test('what became damaged at the server keeps its last good text, and is gone when it is taken out', async () => {
  const lea = await join('lea', 'edit');
  const store = couchStore('lea');
  const arrive = (rev: string, more: object): Promise<unknown> =>
    store.change(
      (replica) =>
        pulled(replica, [{ id: 's:1', rev, op: rev, fields: { type: 'snippet', ...more } }], rev),
      ['s:1'],
    );
  await arrive('1-a', DRAFT);
  await arrive('2-a', SLIP);
  expect(await texts('lea')).toEqual(['Hello']);
  // Saving what is shown mends what is stored, also where it says the same as before.
  expect(await saveCouchSnippet(lea, DRAFT, { doc: 's:1', base: DRAFT })).toEqual({
    ok: true,
    kind: 'saved',
  });
  await database.couchEdits.clear();
  await arrive('3-a', { ...SLIP, deleted: true });
  expect(await texts('lea')).toEqual([]);
});

test('a proposal with a slip is damaged and no wish to take out; it is not accepted, nor saved so', async () => {
  const server = new FakeServer();
  const lea = await join('lea', 'edit');
  await saveCouchSnippet(lea, DRAFT);
  await sync(server, lea);
  const target = await docOf('lea');
  const propose = (id: string, patch: object): unknown =>
    server.write(
      { name: 'olga', role: 'operator' },
      { id, op: id, fields: newProposal(target, { ...patch }, 'olga', 'suggest') },
    );
  propose('p:slip', { body: SLIP.body });
  propose('p:out', { deleted: true });
  propose('p:title', { title: 'Hi' });
  await sync(server, lea);
  const inbox = new Map((await couchShelf('lea')).inbox.map((each) => [each.proposal.id, each]));
  const [slip, out, title] = ['p:slip', 'p:out', 'p:title'].map((id) => inbox.get(id)!);
  expect([slip!, out!, title!].map(intentOf)).toEqual(['damaged', 'delete', 'change']);
  expect(slip!.problem).toMatch(/^Line 1, column 7: /);
  expect(await acceptProposal(lea, slip!.proposal)).toEqual(TOLD);
  expect(await acceptProposal(lea, title!.proposal, { draft: SLIP, base: DRAFT })).toEqual(TOLD);
  expect(await database.couchEdits.count()).toBe(0);
  expect(await acceptProposal(lea, out!.proposal)).toEqual({ ok: true, kind: 'saved' });
  expect(await texts('lea')).toEqual([]);
});

const statuses = async (library: string): Promise<string[]> =>
  (await couchShelf(library)).inbox.map(({ proposal }) => proposal.status).sort();

test('a proposal is declined, another is taken back, and one that was never sent goes', async () => {
  const server = new FakeServer();
  const lea = await join('lea', 'edit');
  const olga = await join('olga', 'propose');
  await saveCouchSnippet(olga, DRAFT);
  await saveCouchSnippet(olga, { ...DRAFT, shortcut: 'bye' });
  for (const each of [olga, lea]) await sync(server, each);
  await saveCouchSnippet(olga, { ...DRAFT, shortcut: 'never' });
  const inbox = (await couchShelf('olga')).inbox;
  const [first, second] = inbox.filter(({ unsent }) => !unsent);
  const never = inbox.find(({ unsent }) => unsent);
  await closeProposal(olga, never!.proposal, 'withdrawn');
  await closeProposal(olga, first!.proposal, 'withdrawn');
  expect((await couchShelf('olga')).unsent).toBe(1);
  await closeProposal(lea, second!.proposal, 'rejected');
  for (const each of [olga, lea]) expect(await sync(server, each)).toEqual({ kind: 'rest' });
  expect(await statuses('lea')).toEqual(['rejected', 'withdrawn']);
  expect(await texts('lea')).toEqual([]);
});

/** Two leads who have the same proposal of an operator. */
const withProposal = async () => {
  const server = new FakeServer();
  const [lea, lou] = [await join('lea', 'edit'), await join('lou', 'edit')];
  const olga = await join('olga', 'propose');
  await saveCouchSnippet(olga, DRAFT);
  for (const each of [olga, lea, lou]) await sync(server, each);
  const { proposal } = (await couchShelf('lea')).inbox[0]!;
  return { server, lea, lou, olga, proposal };
};

test('what is decided already is not decided once more: a sentence says so', async () => {
  const { server, lea, lou, proposal } = await withProposal();
  await closeProposal(lou, proposal, 'rejected');
  for (const each of [lou, lea]) await sync(server, each);
  const told = { ok: false, problems: [expect.stringMatching(/^This proposal is not open/)] };
  expect(await acceptProposal(lea, proposal)).toEqual(told);
  expect(await acceptProposal(lea, proposal, { draft: DRAFT, base: DRAFT })).toEqual(told);
  expect(await closeProposal(lea, proposal, 'rejected')).toEqual(told);
  expect(await database.couchEdits.count()).toBe(0);
});

test('two leads decide without a network: what reached the server first stands, nothing waits', async () => {
  const { server, lea, lou, proposal } = await withProposal();
  await closeProposal(lou, proposal, 'rejected');
  await acceptProposal(lea, proposal);
  for (const each of [lou, lea]) expect(await sync(server, each)).toEqual({ kind: 'rest' });
  expect(await database.couchEdits.count()).toBe(0);
  expect(await statuses('lea')).toEqual(['rejected']);
  expect(await texts('lea')).toEqual(['Hello']);
});

test('taken back while nobody knows whether it arrived: it never waits for ever', async () => {
  for (const fault of ['away', 'answer lost'] as const) {
    const server = new FakeServer();
    const olga = await join(fault, 'propose');
    await saveCouchSnippet(olga, DRAFT);
    const who = { name: fault, role: 'operator' } as const;
    const faults: Fault[] = ['none', 'none', 'none', fault];
    const bad = reach(server, who, () => faults.shift() ?? 'none');
    await exchange(couchStore(fault), bad, { name: fault, newOp });
    await closeProposal(olga, (await couchShelf(fault)).inbox[0]!.proposal, 'withdrawn');
    expect(await sync(server, olga)).toEqual({ kind: 'rest' });
    expect(await database.couchEdits.count()).toBe(0);
    expect(await statuses(fault)).toEqual(fault === 'away' ? [] : ['withdrawn']);
  }
});

test('the decisions of who is no lead any more go, and those about a database that was made anew', async () => {
  const { server, lea, lou, proposal } = await withProposal();
  await closeProposal(lea, proposal, 'rejected');
  const operator = { ...lea, role: 'propose' } as const;
  const refused = await sync(server, operator);
  expect(refused).toEqual({ kind: 'forbidden', ids: [proposal.id] });
  await couchStore('lea').change(
    (replica) => asProposals(replica, [proposal.id], 'lea', newOp),
    [proposal.id],
  );
  expect(await sync(server, operator)).toEqual({ kind: 'rest' });
  await acceptProposal(lou, proposal);
  server.startAnew('epoch-2');
  expect(await sync(server, lou)).toEqual({ kind: 'rest' });
  expect(await database.couchEdits.count()).toBe(0);
  // What was accepted is no decision: it is written.
  expect([...server.docs.values()].map(({ fields }) => fields['body'])).toEqual(['Hello']);
});

test('a deleted snippet goes everywhere, and comes back with its words', async () => {
  const server = new FakeServer();
  const [lea, olga] = [await join('lea', 'edit'), await join('olga', 'propose')];
  await saveCouchSnippet(lea, DRAFT);
  for (const each of [lea, olga]) await sync(server, each);
  const doc = await docOf('lea');
  await removeCouchSnippet(lea, doc);
  for (const each of [lea, olga]) await sync(server, each);
  expect([await texts('lea'), await texts('olga')]).toEqual([[], []]);
  expect(await removedSnippets('lea')).toMatchObject([{ doc, draft: { body: 'Hello' } }]);
  await restoreCouchSnippet(lea, doc);
  for (const each of [lea, olga]) await sync(server, each);
  expect(await texts('olga')).toEqual(['Hello']);
  expect(server.docs.get(doc)?.fields).toMatchObject({ restored: true });
});

test('who leaves a library keeps what the server never got, as snippets of their own', async () => {
  const lea = await join('lea', 'edit');
  await saveCouchSnippet(lea, DRAFT);
  const olga = await join('olga', 'propose');
  await saveCouchSnippet(olga, { ...DRAFT, body: 'Proposed' });
  expect([await leaveLibrary('lea', 9), await leaveLibrary('olga', 9)]).toEqual([1, 1]);
  expect((await allSnippets()).map(({ shortcut, body }) => [shortcut, body])).toEqual([
    ['hi', 'Hello'],
    ['hi-2', 'Proposed'],
  ]);
  for (const table of [database.couchDocs, database.couchEdits, database.couchStates]) {
    expect(await table.count()).toBe(0);
  }
  // A sync that was under way writes nothing any more.
  await couchStore('lea').change((replica) => edited(replica, 's:1', { type: 'snippet' }, 'x'), []);
  expect(await database.couchEdits.count()).toBe(0);
});

test('a database that was made anew takes its texts away and keeps what waits', async () => {
  const server = new FakeServer();
  const lea = await join('lea', 'edit');
  await saveCouchSnippet(lea, DRAFT);
  await sync(server, lea);
  await saveCouchSnippet(lea, { ...DRAFT, shortcut: 'bye', body: 'Bye' });
  server.startAnew('epoch-2');
  await sync(server, lea);
  expect(await texts('lea')).toEqual(['Bye']);
  expect([...server.docs.values()].map(({ fields }) => fields['body'])).toEqual(['Bye']);
});

test('losers beside a document are found, facts of the library are its own', async () => {
  await join('lea', 'edit');
  const doc = { id: 's:1', rev: '2-b', op: 'x', fields: { type: 'snippet', ...DRAFT } };
  const fact = {
    id: 'v:1',
    rev: '1-a',
    op: 'y',
    fields: { type: 'fact', name: 'days', value: '9' },
  };
  const store = couchStore('lea');
  await store.change((replica) => pulled(replica, [{ ...doc, losers: ['2-a'] }, fact], '7'), []);
  expect(await branchedDocs('lea')).toMatchObject([{ id: 's:1', losers: ['2-a'] }]);
  expect(await database.teamFacts.toArray()).toMatchObject([{ name: 'days', library: 'lea' }]);
  await store.change((replica) => pulled(replica, [doc], '8'), ['s:1']);
  expect(await branchedDocs('lea')).toEqual([]);
});

test('a library whose member one is no more is not in the picker, and comes back whole', async () => {
  const lea = await join('lea', 'edit');
  await saveCouchSnippet(lea, DRAFT);
  await noteLibrary('lea', { hidden: true });
  expect(await texts('lea')).toEqual([]);
  expect(await snippetByShortcut('hi')).toBeUndefined();
  await noteLibrary('lea', { hidden: undefined });
  expect(await texts('lea')).toEqual(['Hello']);
  expect((await snippetByShortcut('hi'))?.body).toBe('Hello');
});
