import { readFileSync } from 'node:fs';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { couchServer } from '@/utils/platform/couch';
import { exchange, type Exchanged, type Store } from '@/utils/snippets/team/couch/exchange';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import { edited, EMPTY, type Replica } from '@/utils/snippets/team/couch/replica';

/**
 * Runs against a real server: `COUCHDB_URL=http://root:secret@127.0.0.1:5984 npm run test:couchdb`, with an
 * administrator in the address. It makes databases and users of its own and removes the databases.
 */
const given = process.env['COUCHDB_URL'];
if (!given)
  throw new Error('Say in COUCHDB_URL which server to test, with an administrator in it.');
const { origin, username, password } = new URL(given);
const basic = (name: string, secret: string): string =>
  `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
const ADMIN = basic(username, password);
const RUN = Date.now().toString(36);
const PEOPLE = {
  lea: `lib:${RUN}:lead`,
  lou: `lib:${RUN}:lead`,
  olga: `lib:${RUN}:read`,
  eve: 'lib:other:lead',
} as const;
type Name = keyof typeof PEOPLE;
const userOf = (name: Name): string => `${name}-${RUN}`;
const authorizationOf = (name: Name): string => basic(userOf(name), 'pw');

const ask = async (method: string, path: string, body?: unknown, by = ADMIN): Promise<number> => {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: by },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
};

const validation = (): string => {
  const source = readFileSync('docs/couchdb/acl.js', 'utf8').replaceAll('LIBRARY', RUN);
  return source.slice(source.indexOf('function (doc'), source.lastIndexOf('}') + 1);
};

/** A database with its rules, as the docs describe it. */
const makeLibrary = async (database: string, epoch = 'epoch-0001'): Promise<void> => {
  expect(await ask('PUT', database)).toBe(201);
  const roles = [`lib:${RUN}:read`, `lib:${RUN}:lead`];
  const security = { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles } };
  expect(await ask('PUT', `${database}/_security`, security)).toBe(200);
  expect(await ask('PUT', `${database}/meta`, { type: 'meta', epoch, by: username })).toBe(201);
  const rules = { language: 'javascript', validate_doc_update: validation() };
  expect(await ask('PUT', `${database}/_design/acl`, rules)).toBe(201);
};

let made = 0;
const openLibrary = async (): Promise<string> => {
  const database = `/lib_${RUN}_${++made}`;
  await makeLibrary(database);
  onTestFinished(() => ask('DELETE', database).then(() => undefined));
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
    const access = { url: `${origin}${this.database}`, name: user };
    const server = couchServer({ ...access, authorization: authorizationOf(this.name) });
    return exchange(this, server, { name: user, newOp });
  }
  fields(id: string): Fields | undefined {
    return this.replica.docs.get(id)?.fields;
  }
}

beforeAll(async () => {
  await ask('PUT', '/_users');
  for (const [name, role] of Object.entries(PEOPLE)) {
    const user = userOf(name as Name);
    const row = { name: user, password: 'pw', roles: [role], type: 'user' };
    expect(await ask('PUT', `/_users/org.couchdb.user:${user}`, row)).toBe(201);
  }
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
      couchServer({ url: `${origin}${database}`, name, authorization }),
      { name, newOp },
    );
  // CouchDB says 403 to a stranger, pouchdb-server 401.
  expect(await status('eve', authorizationOf('eve'))).toMatchObject({
    trouble: { kind: 'status', status: expect.toBeOneOf([401, 403]) as number },
  });
  for (const authorization of [basic(userOf('lea'), 'wrong'), '']) {
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
  expect(await ask('DELETE', database)).toBe(200);
  await makeLibrary(database, 'epoch-0002');
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
