import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { database } from '@/utils/database/database';
import { versionsOf } from '@/utils/database/library';
import { snippetById } from '@/utils/database/snippets';
import { applyEdition } from '@/utils/database/team-snippets';
import {
  addLibraryRow,
  heldText,
  holdEdition,
  libraryById,
  noteLibrary,
  readAllAnew,
} from '@/utils/database/teams';
import { applyHeld, checkLibrary, lockOf } from '@/utils/hosting/check-library';
import { newSnippet } from '@/utils/snippets/change';
import { newLibrary } from '@/utils/snippets/team/library';
import { readTeamFile, type TeamFile } from '@/utils/snippets/team/read';
import { writeTeamFile } from '@/utils/snippets/team/write';

// As in the offscreen document, which may not ask for permissions.
vi.mock('wxt/browser', () => ({ browser: {} }));

const waiting = new Map<string, Promise<unknown>>();

/** The browser's locks: whoever wants one comes after those who wanted it before. */
const request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
  const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
  const { ifAvailable } = (rest.length > 1 ? rest[0] : {}) as { ifAvailable?: boolean };
  const before = waiting.get(name);
  if (before && ifAvailable) return work(null);
  const turn = (before ?? Promise.resolve()).then(() => work({}));
  const over = turn
    .catch(() => undefined)
    .then(() => {
      if (waiting.get(name) === over) waiting.delete(name);
    });
  waiting.set(name, over);
  return turn;
};

const textOf = (edition: number, body: string): string =>
  writeTeamFile(
    {
      ...{ library: 'library-1', name: 'Support', edition, confirmDeletes: false, facts: [] },
      snippets: [newSnippet({ shortcut: 'hi', title: 'Hi', body, tags: [] }, 'hi', 1)],
    },
    0,
  );

const fileOf = (text: string): TeamFile => {
  const read = readTeamFile(
    text,
    (html) => html,
    () => ({ problem: 'none' }),
  );
  if (!read.ok) throw new Error('not readable');
  return read.file;
};

const join = async (): Promise<void> => {
  const wanted = { url: 'https://files.example/a.json', name: 'Support' };
  await addLibraryRow(newLibrary(wanted, [], 'team', 1));
  await applyEdition('team', fileOf(textOf(1, 'One')), { edition: 1 }, 1);
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.stubGlobal('navigator', { locks: { request } });
  onTestFinished(() => void vi.unstubAllGlobals());
});

test('the edition that waits is applied, and its number told', async () => {
  await join();
  await holdEdition('team', textOf(2, 'Two'), {});
  expect(await applyHeld('team')).toBe(2);
  expect(await snippetById('team/hi')).toMatchObject({ body: 'Two' });
  expect(await heldText('team')).toBeUndefined();
  expect(await applyHeld('team')).toBeUndefined();
});

test('it is not applied while a look runs that brings a newer one', async () => {
  await join();
  await holdEdition('team', textOf(2, 'Two'), {});
  let applied: Promise<unknown> | undefined;
  await request(lockOf('team'), async () => {
    applied = applyHeld('team');
    // So many steps that whoever does not wait has come to its end.
    for (let step = 0; step < 50; step++) await libraryById('team');
    await applyEdition('team', fileOf(textOf(3, 'Three')), { edition: 3 }, 9);
  });
  expect(await applied).toBeUndefined();
  expect(await snippetById('team/hi')).toMatchObject({ body: 'Three' });
  expect((await versionsOf('team/hi')).map(({ body }) => body)).toEqual(['One']);
});

test('where nothing can be stored a look ends quietly', async () => {
  await join();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  database.libraries.hook('updating', full);
  onTestFinished(() => database.libraries.hook('updating').unsubscribe(full));
  await expect(checkLibrary('team')).resolves.toBeUndefined();
  expect(warned).toHaveBeenCalledTimes(1);
});

test('after an update a file is asked for whole, though it is the one that was read', async () => {
  await join();
  await noteLibrary('team', { etag: '"e1"' });
  const text = textOf(1, 'One, as the older version did not understand it');
  const fetchOf = (_url: string, { headers }: { headers?: Record<string, string> }) =>
    Promise.resolve(
      headers?.['If-None-Match'] === '"e1"'
        ? new Response(null, { status: 304 })
        : new Response(text, { headers: { etag: '"e1"' } }),
    );
  vi.stubGlobal('fetch', fetchOf);
  await checkLibrary('team');
  expect(await snippetById('team/hi')).toMatchObject({ body: 'One' });
  await readAllAnew();
  await checkLibrary('team');
  expect(await snippetById('team/hi')).toMatchObject({
    body: expect.stringMatching(/^One, as/) as string,
  });
  expect(await libraryById('team')).toMatchObject({ etag: '"e1"' });
});

test('after an update the documents of a database are shown once more', async () => {
  const wanted = { url: 'https://couch.example/lib_a', name: 'A', kind: 'couch' } as const;
  await addLibraryRow(newLibrary(wanted, [], 'db', 1));
  const fields = { type: 'snippet', shortcut: 'hi', title: 'Hi', body: 'Hello', tags: [] };
  // As an older version left it: stored, and not understood.
  await database.couchDocs.add({ library: 'db', id: 's:1', rev: '1-a', op: 'a', fields });
  await checkLibrary('db');
  expect(await snippetById('db/s:1')).toBeUndefined();
  await readAllAnew();
  await checkLibrary('db');
  expect(await snippetById('db/s:1')).toMatchObject({ body: 'Hello' });
  expect(await libraryById('db')).not.toHaveProperty('anew');
});
