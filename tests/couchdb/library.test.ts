import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeLibrary } from '@/tests/harness/couch-library';
import { basic, type CouchServer } from '@/tests/harness/couch-server';
import { couchServer } from '@/utils/platform/couch';
import { exchange, type Exchanged, type Store } from '@/utils/snippets/team/couch/exchange';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import { edited, EMPTY, type Replica } from '@/utils/snippets/team/couch/replica';
import { openCouch, RUN } from './couch.ts';

const PEOPLE = {
  lea: `lib:${RUN}:lead`,
  lou: `lib:${RUN}:lead`,
  olga: `lib:${RUN}:read`,
  eve: 'lib:other:lead',
} as const;
type Name = keyof typeof PEOPLE;
const userOf = (name: Name): string => `${name}-${RUN}`;
const loginOf = (name: Name) => ({ name: userOf(name), password: 'pw' });
const authorizationOf = (name: Name): string => basic(loginOf(name));

const life = new AbortController();
let couch: CouchServer;

let made = 0;
const openLibrary = async (): Promise<string> => {
  const database = await makeLibrary(couch, RUN, { database: `/lib_${RUN}_${++made}` });
  onTestFinished(() => couch.ask('DELETE', database).then(() => undefined));
  return database;
};

let last = 0;
const newOp = (): string => `op${++last}`;

/** A browser of one person. */
class Browser implements Store {
  replica: Replica = EMPTY;
  constructor(
    readonly name: Name,
    readonly database: string,
  ) {}
  read = (): Promise<Replica> => Promise.resolve(this.replica);
  change = (step: (replica: Replica) => Replica): Promise<Replica> =>
    Promise.resolve((this.replica = step(this.replica)));
  edit(id: string, change: Fields): void {
    this.replica = edited(this.replica, id, change, newOp());
  }
  sync(): Promise<Exchanged> {
    const user = userOf(this.name);
    const access = { url: `${couch.url}${this.database}`, name: user };
    const server = couchServer({ ...access, authorization: authorizationOf(this.name) });
    return exchange(this, server, { name: user, newOp });
  }
  fields(id: string): Fields | undefined {
    return this.replica.docs.get(id)?.fields;
  }
}

beforeAll(async () => {
  couch = await openCouch(life.signal);
  for (const [name, role] of Object.entries(PEOPLE)) {
    await couch.addUser({ ...loginOf(name as Name), roles: [role] });
  }
});

afterAll(async () => {
  for (const name of Object.keys(PEOPLE)) await couch.dropUser(userOf(name as Name));
  life.abort();
});

test('an edit of a lead arrives at an operator; offline edits on both sides lose nothing', async () => {
  const database = await openLibrary();
  const [lea, lou, olga] = (['lea', 'lou', 'olga'] as const).map(
    (name) => new Browser(name, database),
  ) as [Browser, Browser, Browser];
  lea.edit('s:1', { type: 'snippet', title: 'T', body: 'base' });
  for (const each of [lea, lou, olga]) expect(await each.sync()).toEqual({ kind: 'rest' });
  expect(olga.fields('s:1')).toEqual({ type: 'snippet', title: 'T', body: 'base' });

  lea.edit('s:1', { body: 'of Lea' });
  lou.edit('s:1', { body: 'of Lou', title: 'of Lou' });
  for (const each of [lea, lou, olga]) expect(await each.sync()).toEqual({ kind: 'rest' });
  expect(olga.fields('s:1')).toEqual({ type: 'snippet', title: 'of Lou', body: 'of Lea' });
  const proposals = [...olga.replica.docs.values()].filter(({ id }) => id.startsWith('p:'));
  expect(proposals.map(({ fields }) => [fields['patch'], fields['reason']])).toEqual([
    [{ body: 'of Lou' }, 'conflict'],
  ]);
});

test('the server itself refuses an operator’s edit; a proposal travels and is accepted', async () => {
  const database = await openLibrary();
  const [lea, olga] = [new Browser('lea', database), new Browser('olga', database)];
  lea.edit('s:1', { type: 'snippet', title: 'T', body: 'base' });
  await lea.sync();
  await olga.sync();
  olga.edit('s:1', { body: 'mine' });
  const patch = { body: 'please' };
  olga.edit('p:1', {
    ...{ type: 'proposal', target: 's:1', baseRev: olga.replica.docs.get('s:1')!.rev, patch },
    ...{ author: userOf('olga'), status: 'open', reason: 'suggest' },
  });
  expect(await olga.sync()).toEqual({ kind: 'forbidden', ids: ['s:1'] });
  await lea.sync();
  expect(lea.fields('s:1')).toMatchObject({ body: 'base' });
  lea.edit('s:1', lea.fields('p:1')!['patch'] as Fields);
  lea.edit('p:1', { status: 'accepted' });
  expect(await lea.sync()).toEqual({ kind: 'rest' });
  await olga.sync();
  expect(olga.fields('s:1')).toMatchObject({ body: 'please' });
  expect(olga.fields('p:1')).toMatchObject({ status: 'accepted' });
});

test('a stranger reads nothing, a wrong password and a lead of another library neither', async () => {
  const database = await openLibrary();
  const status = (name: string, authorization: string): Promise<Exchanged> =>
    exchange(
      new Browser('eve', database),
      couchServer({ url: `${couch.url}${database}`, name, authorization }),
      { name, newOp },
    );
  // CouchDB says 403 to a stranger, pouchdb-server 401.
  expect(await status('eve', authorizationOf('eve'))).toMatchObject({
    trouble: { kind: 'status', status: expect.toBeOneOf([401, 403]) as number },
  });
  for (const authorization of [basic({ name: userOf('lea'), password: 'wrong' }), '']) {
    expect(await status('lea', authorization)).toMatchObject({
      trouble: { kind: 'status', status: 401 },
    });
  }
});

test('a database that was made anew is noticed, and read and written anew', async () => {
  const database = await openLibrary();
  const lea = new Browser('lea', database);
  lea.edit('s:1', { type: 'snippet', title: 'T', body: 'one' });
  await lea.sync();
  lea.edit('s:2', { type: 'snippet', title: 'Waits', body: 'two' });
  expect((await couch.ask('DELETE', database)).status).toBe(200);
  await makeLibrary(couch, RUN, { database, epoch: 'epoch-0002' });
  expect(await lea.sync()).toEqual({ kind: 'rest' });
  await lea.sync();
  expect([...lea.replica.docs.keys()]).toEqual(['s:2']);
});

test('a thousand snippets go out and come in, each once', { timeout: 60_000 }, async () => {
  const database = await openLibrary();
  const [lea, olga] = [new Browser('lea', database), new Browser('olga', database)];
  for (let n = 0; n < 1000; n++) lea.edit(`s:${n}`, { type: 'snippet', title: `T${n}`, body: 'x' });
  expect(await lea.sync()).toEqual({ kind: 'rest' });
  expect(await olga.sync()).toEqual({ kind: 'rest' });
  expect(olga.replica.docs.size).toBe(1000);
  expect([...olga.replica.docs.values()].filter(({ rev }) => !rev.startsWith('1-'))).toEqual([]);
});
