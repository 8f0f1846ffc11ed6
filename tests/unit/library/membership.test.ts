import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { joinDatabase, signInAgain, signOut } from '@/entrypoints/library/database-sign-in';
import { addLibrary, leave } from '@/entrypoints/library/team-membership';
import { addCouchLibrary, sessionOf } from '@/utils/database/couch-session';
import { database } from '@/utils/database/database';
import { addLibraryRow, allLibraries, libraryById, noteLibrary } from '@/utils/database/teams';
import { readSettings } from '@/utils/platform/settings';
import { newLibrary, type TeamLibrary } from '@/utils/snippets/team/library';
import { fakeFetch, fakeLocks, fakePermissions, type Answer } from './desk.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const HOST = 'https://couch.example';
const LIBRARY = `${HOST}/lib_support`;
const LEA = { kind: 'password', name: 'lea', password: 'of lea', token: '' } as const;
const NO_ROOM = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

const who = (name: string) => ({ ok: true, name, roles: ['lib:support:lead'] });
const WELL: Readonly<Record<string, () => Answer>> = {
  'POST /_session': () => who('lea'),
  'GET /_session': () => ({ userCtx: who('lea') }),
  'DELETE /_session': () => ({ ok: true }),
  'GET /lib_support/meta': () => ({ type: 'meta', epoch: 'epoch-0001', name: 'Support' }),
  'GET /lib_support/_changes': () => ({ results: [], last_seq: 1, pending: 0 }),
};

let permissions: ReturnType<typeof fakePermissions>;
let locks: ReturnType<typeof fakeLocks>;
const said: string[] = [];
const say = (message: string): void => void said.push(message);

/** A server that answers well but for this; gives what it was asked. */
const serve = (answers: Readonly<Record<string, () => Answer>> = {}): string[] => {
  const server = fakeFetch({ ...WELL, ...answers });
  vi.stubGlobal('fetch', server.ask);
  return server.asked;
};

/** Somebody is signed in to a library by the cookie, by a token, or by none when it is `out`. */
const has = async (id: string, by: 'cookie' | 'token' | 'out', name = 'lea') => {
  const wanted = { url: `${HOST}/lib_${id}`, name: id, kind: 'couch', user: name } as const;
  const library = newLibrary(wanted, await allLibraries(), id, 1);
  if (by === 'out') await addLibraryRow(library);
  else await addCouchLibrary(library, { name, authorization: by === 'token' ? 'Bearer t' : '' });
  permissions.origins.add(`${HOST}/*`);
  return library;
};

const access = async (): Promise<object> => ({
  to: [...permissions.origins],
  off: (await readSettings()).offOrigins,
});

beforeEach(async () => {
  fakeBrowser.reset();
  permissions = fakePermissions();
  locks = fakeLocks();
  Object.assign(fakeBrowser, { permissions });
  vi.stubGlobal('navigator', { locks });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
  said.length = 0;
  await Promise.all(database.tables.map((table) => table.clear()));
  return () => void vi.restoreAllMocks();
});

describe('what was not joined keeps nothing', () => {
  test.each<[string, Record<string, () => Answer>, RegExp]>([
    ['a wrong password', { 'POST /_session': () => 401 }, /does not know this name/],
    ['who is no member', { 'GET /lib_support/meta': () => 403 }, /no member of this library/],
    ['no library', { 'GET /lib_support/meta': () => 404 }, /no library at this address/],
  ])('%s', async (_what, answers, sentence) => {
    const asked = serve(answers);
    expect(await joinDatabase(LIBRARY, LEA, say)).toMatch(sentence);
    expect(asked.at(-1)).toBe('DELETE /_session');
    expect([await access(), await allLibraries()]).toEqual([{ to: [], off: [] }, []]);
  });

  test('no room in the browser', async () => {
    const asked = serve();
    vi.spyOn(database.libraries, 'add').mockRejectedValue(NO_ROOM);
    expect(await joinDatabase(LIBRARY, LEA, say)).toMatch(/no room left/);
    expect(asked.at(-1)).toBe('DELETE /_session');
    expect(await access()).toEqual({ to: [], off: [] });
    expect(await addLibrary('https://files.example/a.json', say)).toMatch(/no room left/);
    expect(await access()).toEqual({ to: [], off: [] });
  });

  test('a session and the access stay that another library there needs', async () => {
    await has('other', 'cookie');
    const asked = serve({ 'POST /_session': () => 401 });
    expect(await joinDatabase(LIBRARY, LEA, say)).toMatch(/does not know this name/);
    expect(asked).toEqual(['POST /_session']);
    expect(await access()).toMatchObject({ to: [`${HOST}/*`] });
  });
});

test.each<[string, Record<string, () => Answer>, RegExp]>([
  ['are here', {}, /is in your picker$/],
  ['have not come', { 'GET /lib_support/_changes': () => 503 }, /is added; its texts come as soon/],
])('texts that %s are told as such', async (_what, answers, words) => {
  serve(answers);
  expect(await joinDatabase(LIBRARY, LEA, say)).toBeUndefined();
  expect(said).toEqual([expect.stringMatching(words)]);
});

test('who signs in again as somebody else does not stay signed in as them', async () => {
  const library = await has('support', 'cookie');
  const asked = serve({ 'POST /_session': () => who('olga') });
  expect(await signInAgain(library, { ...LEA, name: 'olga' })).toMatch(/This library is “lea”’s/);
  expect(asked).toEqual(['POST /_session', 'DELETE /_session']);
});

test('signing in again says so when it could not be stored', async () => {
  serve();
  const library = await has('support', 'out');
  vi.spyOn(database.couchSessions, 'put').mockRejectedValue(NO_ROOM);
  expect(await signInAgain(library, LEA)).toMatch(/no room left/);
});

test('the cookie is ended with the last library that is in by it', async () => {
  const asked = serve();
  for (const [id, by] of [
    ['first', 'cookie'],
    ['second', 'cookie'],
    ['third', 'token'],
    ['fourth', 'out'],
  ] as const) {
    await has(id, by);
  }
  await addLibraryRow(
    newLibrary({ url: `${HOST}/a.json`, name: 'file' }, await allLibraries(), 'file', 1),
  );
  await signOut('first', `${HOST}/lib_first`);
  expect(asked).toEqual([]);
  await signOut('second', `${HOST}/lib_second`);
  expect(asked).toEqual(['DELETE /_session']);
});

describe('signed out while a look runs', () => {
  /** Holds the lock of whoever looks; gives what ends it. */
  const looks = (id: string): (() => Promise<void>) => {
    let end = (): void => {};
    const looking = locks.request(`library:${id}`, () => new Promise<void>((done) => (end = done)));
    return async () => {
      end();
      await looking;
    };
  };

  test('the session is ended once more behind it', async () => {
    await has('first', 'cookie');
    const asked = serve();
    const end = looks('first');
    const out = signOut('first', `${HOST}/lib_first`);
    await vi.waitFor(() => expect(asked).toEqual(['DELETE /_session']));
    await end();
    await out;
    expect(asked).toEqual(['DELETE /_session', 'DELETE /_session']);
  });

  test('and not when another library is in by it by then', async () => {
    await has('first', 'cookie');
    const asked = serve();
    const end = looks('first');
    const out = signOut('first', `${HOST}/lib_first`);
    await vi.waitFor(() => expect(asked).toEqual(['DELETE /_session']));
    await has('second', 'cookie');
    await end();
    await out;
    expect(asked).toEqual(['DELETE /_session']);
  });

  test('who signs in again meanwhile stays signed in', async () => {
    const library = await has('support', 'cookie');
    const asked = serve();
    const end = looks('support');
    const out = signOut('support', LIBRARY);
    await vi.waitFor(() => expect(asked).toEqual(['DELETE /_session']));
    const back = signInAgain(library, LEA);
    await end();
    expect([await out, await back]).toEqual([undefined, undefined]);
    expect(asked.lastIndexOf('DELETE /_session')).toBeLessThan(asked.indexOf('POST /_session'));
    expect(await sessionOf('support')).toMatchObject({ name: 'lea', authorization: '' });
    expect((await libraryById('support'))?.trouble).toBeUndefined();
  });
});

describe('a library is looked at by the background, whatever becomes of the page', () => {
  const alarm = async (): Promise<boolean> =>
    (await fakeBrowser.alarms.get('libraries')) !== undefined;

  test('a database, from the moment it is added', async () => {
    let wasSet: boolean | undefined;
    serve({
      'GET /_session': async () => {
        wasSet = await alarm();
        return 401;
      },
    } as never);
    await joinDatabase(LIBRARY, LEA, say);
    expect(wasSet).toBe(true);
  });

  test('a file, also when the background looks in that very moment', async () => {
    let wasSet: boolean | undefined;
    serve({
      'GET /a.json': async () => {
        wasSet = await alarm();
        return 404;
      },
    } as never);
    const adding = vi.spyOn(database.libraries, 'add');
    let letGo = (): void => {};
    adding.mockImplementationOnce(((row: TeamLibrary) =>
      database.libraries.put(row).then((id) => {
        void locks.request(`library:${row.id}`, () => new Promise<void>((go) => (letGo = go)));
        return id;
      })) as never);
    const added = addLibrary('https://files.example/a.json', say);
    await vi.waitFor(async () => expect(await alarm()).toBe(true));
    const [{ id }] = (await allLibraries()) as [TeamLibrary];
    await noteLibrary(id, { edition: 1, name: 'Support' });
    letGo();
    expect(await added).toBeUndefined();
    expect([wasSet, (await allLibraries()).length]).toEqual([true, 1]);
  });
});

describe('who leaves', () => {
  test('is out before the server has answered, and a second press does nothing', async () => {
    const library = await has('support', 'cookie');
    let answer = (): void => {};
    const asked = serve({
      'DELETE /_session': () =>
        new Promise<never>((done) => (answer = () => done({ ok: true } as never))),
    });
    const told: number[] = [];
    const left = leave(library, (kept) => void told.push(kept));
    const again = leave(library, (kept) => void told.push(kept));
    await vi.waitFor(() => expect(asked).toEqual(['DELETE /_session']));
    expect([told, await allLibraries()]).toEqual([[0], []]);
    expect(await access()).toMatchObject({ to: [`${HOST}/*`] });
    answer();
    await Promise.all([left, again, leave(library, (kept) => void told.push(kept))]);
    expect(told).toEqual([0]);
  });
});
