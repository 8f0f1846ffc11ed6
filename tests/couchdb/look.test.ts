import 'fake-indexeddb/auto';
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeLibrary } from '@/tests/harness/couch-library';
import { basic, type CouchServer } from '@/tests/harness/couch-server';
import { saveCouchSnippet } from '@/utils/database/couch-edits';
import { couchShelf } from '@/utils/database/couch-inbox';
import { addCouchLibrary, keepSession } from '@/utils/database/couch-session';
import { database } from '@/utils/database/database';
import { everySnippet } from '@/utils/database/team-snippets';
import { lookAtCouch, type CouchLook } from '@/utils/hosting/check-couch';
import { newLibrary, type Role, type TeamLibrary } from '@/utils/snippets/team/library';
import { openCouch, RUN } from './couch.ts';

const DRAFT = { shortcut: 'hi', title: 'Greeting', body: 'Hello', tags: [] };
const life = new AbortController();
let couch: CouchServer;
let made = 0;

beforeAll(async () => {
  couch = await openCouch(life.signal);
});
afterAll(() => life.abort());
beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** A library with one person in it, whose browser this is. */
const join = async (role: Extract<Role, 'edit' | 'propose'>) => {
  const slug = `look${++made}${RUN}`;
  const path = await makeLibrary(couch, slug);
  const name = `person-${slug}`;
  const roleOf = (what: typeof role): string[] => [
    `lib:${slug}:${what === 'edit' ? 'lead' : 'read'}`,
  ];
  await couch.addUser({ name, password: 'pw', roles: roleOf(role) });
  onTestFinished(() => couch.ask('DELETE', path).then(() => undefined));
  const wanted = {
    url: `${couch.url}${path}`,
    name: slug,
    kind: 'couch',
    slug,
    user: name,
  } as const;
  const library = newLibrary({ ...wanted, role }, [], slug, 1);
  const authorization = basic({ name, password: 'pw' });
  await addCouchLibrary(library, { name, authorization });
  const become = async (what: typeof role): Promise<void> => {
    const at = `/_users/org.couchdb.user:${name}`;
    const { body } = await couch.ask('GET', at);
    const changed = { ...(body as object), roles: roleOf(what), password: 'pw' };
    expect((await couch.ask('PUT', at, changed)).status).toBe(201);
  };
  return { library, path, name, authorization, become };
};

const look = (library: TeamLibrary): Promise<CouchLook> => lookAtCouch(library);
const texts = async (): Promise<string[]> => (await everySnippet()).map(({ body }) => body);

test('who was a lead is an operator now: the edit that was not sent is a proposal', async () => {
  const { library, become } = await join('edit');
  const where = { id: library.id, role: 'edit', user: library.user! } as const;
  await saveCouchSnippet(where, DRAFT);
  expect(await look(library)).toMatchObject({ ok: true, news: { role: 'edit' } });
  const id = (await everySnippet())[0]!.id;
  const opened = { doc: id.split('/')[1]!, base: DRAFT };
  await saveCouchSnippet(where, { ...DRAFT, body: 'Hello there' }, opened);
  expect(await texts()).toEqual(['Hello there']);

  await become('propose');
  expect(await look(library)).toMatchObject({ ok: true, news: { role: 'propose' } });
  expect(await texts()).toEqual(['Hello']);
  const { inbox, unsent } = await couchShelf(library.id);
  expect(unsent).toBe(0);
  expect(inbox).toMatchObject([{ unsent: false, wanted: { body: 'Hello there' } }]);
});

test('somebody else is signed in at that host: nothing is sent in their name', async () => {
  const { library, path } = await join('edit');
  await saveCouchSnippet({ id: library.id, role: 'edit', user: library.user! }, DRAFT);
  const session = { library: library.id, name: library.user! };
  await keepSession({ ...session, authorization: basic(couch.admin) });
  expect(await look(library)).toEqual({ ok: false, trouble: { kind: 'signed-out' } });
  const { body } = await couch.ask('GET', `${path}/_all_docs?startkey="s:"&endkey="s;"`);
  expect((body as { rows: unknown[] }).rows).toEqual([]);
  expect((await couchShelf(library.id)).unsent).toBe(1);
});

test('a wrong token, and a server that is away, are said in words and cost nothing', async () => {
  const { library } = await join('edit');
  await saveCouchSnippet({ id: library.id, role: 'edit', user: library.user! }, DRAFT);
  const session = { library: library.id, name: library.user! };
  await keepSession({ ...session, authorization: 'Bearer no.such.token' });
  expect(await look(library)).toEqual({ ok: false, trouble: { kind: 'signed-out' } });
  const away = { ...library, url: 'http://127.0.0.1:1/lib_away' };
  expect(await look(away)).toEqual({ ok: false, trouble: { kind: 'offline' } });
  expect((await couchShelf(library.id)).unsent).toBe(1);
});

test('the first look takes the snapshot that the library offers, and the changes from there on', async () => {
  const { library, path } = await join('propose');
  const { body } = await couch.ask('GET', path);
  const snapshot = {
    ...{ format: 'chatside/snapshot', version: 1, epoch: 'epoch-0001' },
    seq: (body as { update_seq: string | number }).update_seq,
    docs: [{ _id: 's:old', _rev: '1-a', type: 'snippet', ...DRAFT }],
  };
  // Any file on the host will do; here it is a document, which the administrator may put anywhere.
  const put = (id: string, doc: object): Promise<{ status: number }> =>
    couch.ask('PUT', `${path}/${id}`, doc);
  expect((await put('snapshot', snapshot)).status).toBe(201);
  const meta = (await couch.ask('GET', `${path}/meta`)).body as object;
  expect((await put('meta', { ...meta, snapshotUrl: 'snapshot' })).status).toBe(201);
  const later = { type: 'snippet', ...DRAFT, shortcut: 'bye', body: 'Bye', by: couch.admin.name };
  expect((await put('s:new', later)).status).toBe(201);
  expect(await look(library)).toMatchObject({ ok: true });
  expect((await texts()).sort()).toEqual(['Bye', 'Hello']);
});

test('the snapshot of docs/couchdb/make-snapshot.mjs is one: what it holds comes from it', async () => {
  const { library, path, name } = await join('propose');
  const put = (id: string, doc: object): Promise<{ status: number }> =>
    couch.ask('PUT', `${path}/${id}`, doc);
  const old = { type: 'snippet', ...DRAFT, by: couch.admin.name };
  expect((await put('s:old', old)).status).toBe(201);
  const { stdout } = await madeSnapshot(library.url, name, 'pw');
  const { docs, ...head } = JSON.parse(stdout) as { docs: object[] };
  expect(head).toMatchObject({ format: 'chatside/snapshot', version: 1, epoch: 'epoch-0001' });
  expect(docs).toMatchObject([{ _id: 's:old', body: 'Hello' }]);

  // What is only in the file shows that it was read.
  const file = { ...head, docs: [...docs, { ...docs[0], _id: 's:file', body: 'From the file' }] };
  expect((await put('snapshot', file)).status).toBe(201);
  const meta = (await couch.ask('GET', `${path}/meta`)).body as object;
  expect((await put('meta', { ...meta, snapshotUrl: 'snapshot' })).status).toBe(201);
  expect((await put('s:new', { ...old, shortcut: 'bye', body: 'Bye' })).status).toBe(201);
  expect(await look(library)).toMatchObject({ ok: true });
  expect((await texts()).sort()).toEqual(['Bye', 'From the file', 'Hello']);
});

test('make-snapshot.mjs says what is wrong, and writes no file then', async () => {
  const { library, name } = await join('propose');
  for (const [url, password, said] of [
    ['', 'pw', /Say in LIBRARY_URL where the library is/],
    [library.url, 'wrong', /^No snapshot was written. The server answered 401 to [^\n]*\n$/],
    ['http://127.0.0.1:1/lib_team', 'pw', /^No snapshot was written. .*ECONNREFUSED/],
  ] as const) {
    const failed = madeSnapshot(url, name, password);
    await expect(failed).rejects.toMatchObject({ stdout: '', stderr: said });
  }
});

/** Runs the script that an administrator runs. */
function madeSnapshot(url: string, name: string, password: string) {
  const address = url && Object.assign(new URL(url), { username: name, password }).href;
  const env = { ...process.env, LIBRARY_URL: address };
  return promisify(execFile)(process.execPath, ['docs/couchdb/make-snapshot.mjs'], { env });
}

test('a snapshot of another database, or on another host, is not taken', async () => {
  for (const [snapshotUrl, epoch] of [
    ['snapshot', 'epoch-0002'],
    ['http://localhost:1/snapshot', 'epoch-0001'],
  ] as const) {
    const { library, path } = await join('propose');
    const docs = [{ _id: 's:old', _rev: '1-a', type: 'snippet', ...DRAFT }];
    const file = { format: 'chatside/snapshot', version: 1, epoch, seq: 0, docs };
    await couch.ask('PUT', `${path}/snapshot`, file);
    const meta = (await couch.ask('GET', `${path}/meta`)).body as object;
    await couch.ask('PUT', `${path}/meta`, { ...meta, snapshotUrl });
    expect(await look(library)).toMatchObject({ ok: true });
    expect(await texts()).toEqual([]);
  }
});
