import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/utils/database/database';
import {
  allFacts,
  changeLibrary,
  saveFact,
  saveSnippet,
  versionsOf,
} from '@/utils/database/library';
import { followLibrary } from '@/utils/database/follow-library';
import { allSnippets, countUse, seedStarterSnippets, snippetById } from '@/utils/database/snippets';
import { MOST_VERSIONS, newSnippet, type LibraryChange } from '@/utils/snippets/change';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';

const DRAFT = { shortcut: 'Hi', title: 'Hello', body: 'Hello!', tags: ['greeting'] };
beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('the starter library is put in once, even after all of it was deleted', async () => {
  await seedStarterSnippets(1);
  expect(await database.snippets.count()).toBe(STARTER_SNIPPETS.length);
  await database.snippets.clear();
  await seedStarterSnippets(2);
  expect(await database.snippets.count()).toBe(0);
});

test('a shortcut is kept in lower case, and taken only once', async () => {
  const saved = await saveSnippet(DRAFT, 1);
  expect(saved.ok).toBe(true);
  const again = await saveSnippet({ ...DRAFT, title: 'Other' }, 2);
  expect(again).toEqual({ ok: false, problems: [expect.stringContaining('belongs to “Hello”')] });
  expect((await allSnippets()).map(({ shortcut }) => shortcut)).toEqual(['hi']);
});

test('a use is told apart from a change of text', async () => {
  const told: string[] = [];
  followLibrary({
    read: (snippets) => told.push(`all ${snippets.length}`),
    counted: (snippets) => told.push(...snippets.map(({ uses }) => `used ${uses}`)),
  });
  await expect.poll(() => told.at(-1)).toBe('all 0');
  const saved = await saveSnippet(DRAFT, 1);
  if (!saved.ok) throw new Error('not saved');
  await expect.poll(() => told.at(-1)).toBe('all 1');
  await countUse(saved.id, 7);
  await expect.poll(() => told.at(-1)).toBe('used 1');
  await saveSnippet({ ...DRAFT, body: 'Hello there!' }, 9, saved.id);
  await expect.poll(() => told.at(-1)).toBe('all 1');
  await saveFact({ name: 'days', value: '3' }, 9);
  await expect.poll(() => told.length).toBe(5);
});

test('a change keeps the identity and the use of a snippet', async () => {
  const saved = await saveSnippet(DRAFT, 1);
  if (!saved.ok) throw new Error('not saved');
  await countUse(saved.id, 7);
  await saveSnippet({ ...DRAFT, body: 'Hello there!' }, 9, saved.id);
  expect(await snippetById(saved.id)).toMatchObject({
    body: 'Hello there!',
    createdAt: 1,
    updatedAt: 9,
    uses: 1,
    usedAt: 7,
  });
});

test('what includes a snippet follows its new shortcut in one step, and back', async () => {
  const saved = await saveSnippet(DRAFT, 1);
  if (!saved.ok) throw new Error('not saved');
  await saveSnippet({ ...DRAFT, shortcut: 'two', body: '{{> hi}} {{> two}}' }, 1);
  const renamed = await saveSnippet({ ...DRAFT, shortcut: 'hello' }, 2, saved.id);
  expect(renamed).toMatchObject({ ok: true, followed: 1 });
  const bodies = async () => (await allSnippets()).map(({ body }) => body);
  expect(await bodies()).toEqual(['Hello!', '{{> hello}} {{> two}}']);
  if (renamed.ok) await changeLibrary(renamed.undo);
  expect(await bodies()).toEqual(['Hello!', '{{> hi}} {{> two}}']);
});

test('what was deleted elsewhere is not brought back by a save', async () => {
  const saved = await saveSnippet(DRAFT, 1);
  if (!saved.ok) throw new Error('not saved');
  await changeLibrary({ remove: [saved.id] });
  expect(await saveSnippet(DRAFT, 2, saved.id)).toMatchObject({ ok: false });
  expect(await allSnippets()).toEqual([]);
});

/** Everything in the library, for comparing before and after. */
const everything = async () => ({
  snippets: await database.snippets.toArray(),
  versions: await database.versions.toArray(),
  facts: await allFacts(),
});

const made = (shortcut: string, body = 'text') =>
  newSnippet({ shortcut, title: shortcut, body, tags: [] }, `id-${shortcut}`, 1);

describe('a step in the library', () => {
  beforeEach(async () => {
    await changeLibrary({ put: ['a', 'b', 'c'].map((each) => made(each)) });
    await saveFact({ name: 'days', value: '14' }, 1);
    await saveSnippet({ ...made('a'), body: 'changed' }, 2, 'id-a');
  });

  const STEPS: Record<string, LibraryChange> = {
    'a new snippet': { put: [made('d')] },
    'a changed snippet': { put: [made('b', 'other')] },
    'a removed snippet with its versions': { remove: ['id-a', 'id-c'] },
    'shortcuts that change places': {
      put: [
        { ...made('a'), shortcut: 'b' },
        { ...made('b'), shortcut: 'a' },
      ],
    },
    'facts that come, change and go': {
      putFacts: [
        { name: 'days', value: '30', updatedAt: 5 },
        { name: 'price', value: '9', updatedAt: 5 },
      ],
    },
    'a removed fact': { removeFacts: ['days'] },
  };

  test.each(Object.entries(STEPS))('is taken back as if it had not been: %s', async (_, step) => {
    const before = await everything();
    const done = await changeLibrary(step);
    if (!done.ok) throw new Error(done.problems.join());
    expect(await everything()).not.toEqual(before);
    const back = await changeLibrary(done.undo);
    if (!back.ok) throw new Error(back.problems.join());
    const versions = (await everything()).versions.filter(({ snippet }) => snippet !== 'id-b');
    expect({ ...(await everything()), versions: [] }).toEqual({ ...before, versions: [] });
    expect(versions).toEqual(expect.arrayContaining(before.versions));
  });

  test('happens whole or not at all', async () => {
    const before = await everything();
    const failed = await changeLibrary({
      put: [made('x'), { ...made('y'), shortcut: 'a' }],
      remove: ['id-c'],
    });
    expect(failed).toEqual({ ok: false, problems: [expect.stringContaining('belongs to')] });
    expect(await everything()).toEqual(before);
  });

  test('cannot give one shortcut to two', async () => {
    const twice = await changeLibrary({ put: [made('x'), { ...made('y'), shortcut: 'x' }] });
    expect(twice).toMatchObject({ ok: false });
  });

  test('does not lose a use that was counted meanwhile', async () => {
    const stale = await snippetById('id-b');
    await countUse('id-b', 9);
    await changeLibrary({ put: [{ ...stale!, body: 'edited' }] });
    expect(await snippetById('id-b')).toMatchObject({ body: 'edited', uses: 1, usedAt: 9 });
  });
});

test('what a snippet said before is kept, the last twenty times', async () => {
  const saved = await saveSnippet({ ...DRAFT, body: 'text 0' }, 0);
  if (!saved.ok) throw new Error('not saved');
  for (let at = 1; at <= MOST_VERSIONS + 5; at++) {
    await saveSnippet({ ...DRAFT, body: `text ${at}` }, at, saved.id);
  }
  const versions = await versionsOf(saved.id);
  expect(versions).toHaveLength(MOST_VERSIONS);
  expect(versions.at(-1)?.body).toBe(`text ${MOST_VERSIONS + 4}`);
  await saveSnippet({ ...DRAFT, body: `text ${MOST_VERSIONS + 5}` }, 99, saved.id);
  expect(await versionsOf(saved.id)).toHaveLength(MOST_VERSIONS);
});

test('a fact needs a name that templates can say, and a value', async () => {
  expect(await saveFact({ name: 'Refund days', value: '14' }, 1)).toMatchObject({ ok: false });
  expect(await saveFact({ name: '__proto__', value: '14' }, 1)).toMatchObject({ ok: false });
  expect(await saveFact({ name: 'refund_days', value: ' ' }, 1)).toMatchObject({ ok: false });
  expect(await saveFact({ name: 'refund_days', value: ' 14 ' }, 1)).toMatchObject({ ok: true });
  expect(await allFacts()).toEqual([{ name: 'refund_days', value: '14', updatedAt: 1 }]);
});
