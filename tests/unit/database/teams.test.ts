import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/utils/database/database';
import { addCouchLibrary, forgetSession } from '@/utils/database/couch-session';
import { readFactsOf } from '@/utils/database/facts-for';
import { followLibrary } from '@/utils/database/follow-library';
import { saveFact, saveSnippet, versionsOf } from '@/utils/database/library';
import { countUse, snippetById, snippetByShortcut } from '@/utils/database/snippets';
import { applyEdition, everySnippet, idsOf } from '@/utils/database/team-snippets';
import {
  addLibraryRow,
  allLibraries,
  declineHeld,
  dueLibraries,
  heldText,
  holdEdition,
  leaveLibrary,
  libraryById,
  noteLibrary,
  noteLook,
} from '@/utils/database/teams';
import { newSnippet } from '@/utils/snippets/change';
import { newLibrary } from '@/utils/snippets/team/library';
import { readTeamFile, type TeamFile } from '@/utils/snippets/team/read';
import { writeTeamFile } from '@/utils/snippets/team/write';

type Texts = Readonly<Record<string, string>>;

/** An edition in which each text has its shortcut as its id. */
const edition = (texts: Texts, facts: Texts = {}): TeamFile => {
  const snippets = Object.entries(texts).map(([shortcut, body]) =>
    newSnippet({ shortcut, title: `The ${shortcut}`, body, tags: [] }, shortcut, 1),
  );
  const file = writeTeamFile(
    {
      library: 'library-1',
      name: 'Support',
      edition: 1,
      confirmDeletes: false,
      snippets,
      facts: Object.entries(facts).map(([name, value]) => ({ name, value })),
    },
    0,
  );
  const read = readTeamFile(
    file,
    (html) => html,
    () => ({ problem: 'none' }),
  );
  if (!read.ok) throw new Error('not readable');
  return read.file;
};

const join = async (id: string, texts: Texts, facts: Texts = {}): Promise<void> => {
  const url = `https://${id}.example/a.json`;
  await addLibraryRow(newLibrary({ url, name: id }, await allLibraries(), id, 1));
  await applyEdition(id, edition(texts, facts), { edition: 1 }, 1);
};

const own = (shortcut: string, body: string) =>
  saveSnippet({ shortcut, title: `My ${shortcut}`, body, tags: [] }, 1);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('libraries stand side by side, with the same shortcut and the same id in each', async () => {
  await own('hi', 'mine');
  await join('team', { hi: 'team' });
  await join('company', { hi: 'company', bye: 'company' });
  const all = await everySnippet();
  expect(all.map(({ body, library, shadowed }) => [body, library, shadowed])).toEqual([
    ['mine', undefined, undefined],
    ['team', 'team', true],
    ['company', 'company', undefined],
    ['company', 'company', true],
  ]);
  expect((await allLibraries()).map(({ colour }) => colour)).toEqual(['blue', 'plum']);
});

test('an edition changes, adds and takes away; uses and what it said before are kept', async () => {
  await join('team', { hi: 'Hello', bye: 'Bye' });
  await countUse('team/hi', 5);
  await applyEdition('team', edition({ hi: 'Hello there', new: 'New' }), { edition: 2 }, 9);
  expect((await idsOf('team')).sort()).toEqual(['hi', 'new']);
  expect(await snippetById('team/hi')).toMatchObject({
    body: 'Hello there',
    uses: 1,
    usedAt: 5,
    updatedAt: 9,
  });
  expect(await versionsOf('team/hi')).toMatchObject([{ body: 'Hello', at: 1 }]);
  expect(await libraryById('team')).toMatchObject({ edition: 2 });
});

test('the same edition once more changes nothing', async () => {
  await join('team', { hi: 'Hello' });
  const before = await everySnippet();
  await applyEdition('team', edition({ hi: 'Hello' }), {}, 50);
  expect(await everySnippet()).toEqual(before);
  expect(await versionsOf('team/hi')).toEqual([]);
});

test('an entry that this browser cannot take keeps its old text', async () => {
  await join('team', { hi: 'Hello', bye: 'Bye' });
  const next = edition({ hi: 'Hello there' });
  await applyEdition('team', { ...next, ids: new Set(['hi', 'bye']) }, {}, 9);
  expect(await snippetById('team/bye')).toMatchObject({ body: 'Bye' });
});

test('an edition that cannot be stored leaves everything as it was', async () => {
  await join('team', { hi: 'Hello' });
  const broken = edition({ hi: 'Other' }, { days: '3' });
  const facts = [{ name: {} as string, value: '3' }];
  await expect(applyEdition('team', { ...broken, facts }, { edition: 2 }, 9)).rejects.toThrow();
  expect(await snippetById('team/hi')).toMatchObject({ body: 'Hello' });
  expect(await libraryById('team')).toMatchObject({ edition: 1 });
});

test('an approved text includes what its own library says, an own text one’s own', async () => {
  await own('sig', 'mine');
  await join('team', { sig: 'team', other: 'x' });
  await join('company', { sig: 'company', far: 'y' });
  const bodyOf = async (library?: string) => (await snippetByShortcut('sig', library))?.body;
  expect([await bodyOf(), await bodyOf('team'), await bodyOf('company')]).toEqual([
    'mine',
    'team',
    'company',
  ]);
  expect((await snippetByShortcut('far', 'team'))?.body).toBe('y');
});

test('facts are seen as texts are', async () => {
  await saveFact({ name: 'days', value: 'mine' }, 1);
  await join('team', { a: 'a' }, { days: 'team', hours: 'team' });
  await join('company', { b: 'b' }, { days: 'company', hours: 'company', fax: 'company' });
  const factsOf = await readFactsOf();
  expect(Object.fromEntries(factsOf(undefined))).toEqual({
    days: 'mine',
    hours: 'team',
    fax: 'company',
  });
  expect(factsOf('company').get('days')).toBe('company');
  expect(factsOf('team').get('fax')).toBe('company');
});

test('leaving takes everything of that library and nothing else', async () => {
  await own('hi', 'mine');
  await join('team', { hi: 'team' }, { days: '3' });
  await join('company', { hi: 'company' });
  await applyEdition('team', edition({ hi: 'other' }), {}, 9);
  await holdEdition('team', 'text', {});
  await leaveLibrary('team', 9);
  expect((await everySnippet()).map(({ body }) => body)).toEqual(['mine', 'company']);
  expect(await versionsOf('team/hi')).toEqual([]);
  expect((await readFactsOf())(undefined).size).toBe(0);
  expect(await heldText('team')).toBeUndefined();
  // What was on its way comes too late, and is dropped.
  await applyEdition('team', edition({ hi: 'late' }), {}, 10);
  await noteLibrary('team', { name: 'late' });
  expect(await everySnippet()).toHaveLength(2);
  expect(await libraryById('team')).toBeUndefined();
});

test('an older edition does not take the place of a newer one that came meanwhile', async () => {
  await join('team', { hi: 'Hello' });
  const [second, third] = [2, 3].map((n): TeamFile => {
    const file = edition({ hi: `Edition ${n}` });
    return { ...file, head: { ...file.head, edition: n } };
  });
  await applyEdition('team', third!, { edition: 3 }, 9);
  await applyEdition('team', second!, { edition: 2 }, 10);
  expect(await libraryById('team')).toMatchObject({ edition: 3 });
  expect(await snippetById('team/hi')).toMatchObject({ body: 'Edition 3' });
});

test('an edition that waits is kept aside until the person says no', async () => {
  await join('team', { hi: 'Hello' });
  const held = { edition: 4, gone: 1, of: 1, titles: ['The hi'] };
  await holdEdition('team', 'text', { held });
  expect(await heldText('team')).toBe('text');
  await declineHeld('team');
  expect(await heldText('team')).toBeUndefined();
  const row = await libraryById('team');
  expect(row).toMatchObject({ declined: 4 });
  expect(row).not.toHaveProperty('held');
});

test('a library is due when its time has come, unless it is paused', async () => {
  await join('team', {});
  await noteLibrary('team', { nextAt: 100 });
  expect(await dueLibraries(99)).toEqual([]);
  expect((await dueLibraries(100)).map(({ id }) => id)).toEqual(['team']);
  await noteLibrary('team', { paused: true });
  expect(await dueLibraries(100)).toEqual([]);
});

test('the index hears of a new edition and of uses, and not of each look at the server', async () => {
  await own('hi', 'mine');
  await join('team', { hi: 'team' });
  const told: string[] = [];
  followLibrary({
    read: (all, { marks }) => told.push(`${all.length} ${marks.get('team')?.name ?? ''}`),
    counted: (some) =>
      told.push(...some.map(({ uses, shadowed }) => `used ${uses} ${shadowed ? 'taken' : ''}`)),
  });
  await expect.poll(() => told.at(-1)).toBe('2 team');
  await noteLibrary('team', { syncedAt: 7 });
  await countUse('team/hi', 8);
  await expect.poll(() => told.at(-1)).toBe('used 1 taken');
  await noteLibrary('team', { name: 'Support' });
  await expect.poll(() => told.at(-1)).toBe('2 Support');
  await applyEdition('team', edition({ hi: 'team', bye: 'x' }), {}, 9);
  await expect.poll(() => told.at(-1)).toBe('3 Support');
  expect(told).toHaveLength(4);
});

test('who is no member any more: the open index lets its texts go, and has them again with the membership', async () => {
  await own('hi', 'mine');
  await join('team', { bye: 'team' }, { days: '3' });
  const told: string[] = [];
  followLibrary({
    read: (all, { factsOf }) =>
      told.push(`${all.map(({ body }) => body).join()} ${factsOf(undefined).get('days')}`),
    counted: () => told.push('counted'),
  });
  await expect.poll(() => told.at(-1)).toBe('mine,team 3');
  await noteLibrary('team', { hidden: true });
  await expect.poll(() => told.at(-1)).toBe('mine undefined');
  await noteLibrary('team', { hidden: undefined });
  await expect.poll(() => told.at(-1)).toBe('mine,team 3');
});

test('what a library holds whose member one is no more is not to be inserted, nor are its facts', async () => {
  await join('team', { bye: 'team' }, { days: '3' });
  await noteLibrary('team', { hidden: true });
  expect(await snippetById('team/bye')).toBeUndefined();
  const factsOf = await readFactsOf();
  expect([factsOf(undefined).size, factsOf('team').size]).toEqual([0, 0]);
  await noteLibrary('team', { hidden: undefined });
  expect((await snippetById('team/bye'))?.body).toBe('team');
  expect((await readFactsOf())('team').get('days')).toBe('3');
});

test('who signs out while a look runs stays signed out, whatever the look brings', async () => {
  const [url, id] = ['https://db.example/team', 'db'];
  const library = newLibrary({ url, name: 'Team', kind: 'couch' }, [], id, 1);
  await addCouchLibrary(library, { name: 'lea', authorization: '' });
  await noteLook(id, { syncedAt: 5, trouble: undefined });
  expect(await libraryById(id)).toMatchObject({ syncedAt: 5 });
  expect(await libraryById(id)).not.toHaveProperty('trouble');
  await forgetSession(id);
  for (const trouble of [undefined, { kind: 'offline' } as const]) {
    await noteLook(id, { syncedAt: 9, trouble });
    expect(await libraryById(id)).toMatchObject({ syncedAt: 9, trouble: { kind: 'signed-out' } });
  }
});
