import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendAndTell } from '@/entrypoints/library/send-and-tell';
import { removeCouchSnippet, saveCouchSnippet } from '@/utils/database/couch-edits';
import { addCouchLibrary, forgetSession } from '@/utils/database/couch-session';
import { database } from '@/utils/database/database';
import { newLibrary } from '@/utils/snippets/team/library';
import { fakeFetch, fakeLocks, fakePermissions, type Answer } from './desk.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const WHERE = { id: 'a', role: 'edit', user: 'lea' } as const;
const DRAFT = { title: 'Greeting', shortcut: 'hi', body: 'Hello', tags: [] };
const TOLD = { sent: 'It is saved for everyone', here: 'It is saved here' };

/** A server that answers well but for this, and writes what it is sent. */
const serve = (answers: Readonly<Record<string, () => Answer>> = {}, refuses = false): void => {
  const { ask } = fakeFetch({
    'GET /_session': () => ({ userCtx: { name: 'lea', roles: ['lib:a:lead'] } }),
    'GET /lib_a/meta': () => ({ type: 'meta', epoch: 'epoch-0001' }),
    'GET /lib_a/_changes': () => ({ results: [], last_seq: 1, pending: 0 }),
    'POST /lib_a/_all_docs': () => ({ rows: [] }),
    ...answers,
  });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (!url.endsWith('/_bulk_docs')) return ask(url, init);
    const { docs } = JSON.parse(init.body as string) as { docs: { _id: string }[] };
    const answer = refuses ? { error: 'forbidden' } : { ok: true, rev: '1-a' };
    return Response.json(docs.map(({ _id }) => ({ id: _id, ...answer })));
  });
};

const said: string[] = [];
const edit = (store = () => saveCouchSnippet(WHERE, DRAFT)): Promise<readonly string[]> =>
  sendAndTell(
    'a',
    store,
    () => TOLD,
    (words) => void said.push(words),
  );

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  said.length = 0;
  const permissions = fakePermissions();
  permissions.origins.add('https://couch.example/*');
  Object.assign(fakeBrowser, { permissions });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const wanted = { url: 'https://couch.example/lib_a', name: 'a', kind: 'couch' } as const;
  const library = newLibrary({ ...wanted, role: 'edit', user: 'lea', slug: 'a' }, [], 'a', 1);
  await addCouchLibrary(library, { name: 'lea', authorization: '' });
  return () => void vi.unstubAllGlobals();
});

const away = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

test.each<[string, () => void, RegExp]>([
  ['is there', () => serve(), /^It is saved for everyone$/],
  [
    'is away',
    () => serve({ 'GET /_session': away }),
    /^It is saved here, and goes out as soon as the server takes it$/,
  ],
  [
    'knows nobody any more',
    () => serve({ 'GET /_session': () => 401 }),
    /^It is saved here, and goes out when you have signed in again$/,
  ],
  [
    'has no such member',
    () => serve({ 'GET /lib_a/meta': () => 403 }),
    /^It is saved here, and goes out if you are made a member again$/,
  ],
  ['refuses it', () => serve({}, true), /^It is saved here, and the server refused it$/],
])('an edit for a server that %s is told as what it is', async (_what, server, words) => {
  server();
  expect(await edit()).toEqual([]);
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatch(words);
});

test('an edit that arrives is told so beside an older one that was refused', async () => {
  serve({}, true);
  await edit(() => removeCouchSnippet(WHERE, 's:old'));
  await vi.waitFor(() => expect(said).toHaveLength(1));
  // Only what is refused once more is left by the next look.
  vi.stubGlobal('fetch', withOneRefused(globalThis.fetch));
  await edit();
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said[1]).toBe('It is saved for everyone');
});

test('who signed out here is told so', async () => {
  serve();
  await forgetSession('a');
  await edit();
  await vi.waitFor(() => expect(said[0]).toMatch(/signed in again/));
});

test('what could not be stored is a sentence at once, and nothing else is said', async () => {
  serve();
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  expect(await edit(() => Promise.reject(full))).toEqual([
    expect.stringContaining('no room left') as string,
  ]);
  expect(said).toEqual([]);
});

function withOneRefused(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (!String(input).endsWith('/_bulk_docs')) return ask(input, init);
    const { docs } = JSON.parse(init!.body as string) as { docs: { _id: string }[] };
    return Response.json(
      docs.map(({ _id: id }) =>
        id === 's:old' ? { id, error: 'forbidden' } : { id, ok: true, rev: '1-a' },
      ),
    );
  };
}
