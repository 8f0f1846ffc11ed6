import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/utils/database/database';
import {
  allSnippets,
  countUse,
  deleteSnippet,
  restoreSnippet,
  saveSnippet,
  seedStarterSnippets,
  snippetById,
} from '@/utils/database/snippets';
import { allWaits, deleteWaits, recordWait } from '@/utils/database/waits';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';

const DRAFT = { shortcut: 'Hi', title: 'Hello', body: 'Hello!', tags: ['greeting'] };
const WAIT = {
  kind: 'first',
  opened: 1000,
  closed: 5000,
  outcome: 'replied',
  by: 'me',
  messages: 1,
  myWait: 4000,
  holding: false,
} as const;
const PLACE = { console: 'practice', origin: 'https://chat.example', conversationId: 'dana' };

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

test('what was deleted elsewhere is not brought back by a save', async () => {
  const saved = await saveSnippet(DRAFT, 1);
  if (!saved.ok) throw new Error('not saved');
  const gone = await deleteSnippet(saved.id);
  expect(await saveSnippet(DRAFT, 2, saved.id)).toMatchObject({ ok: false });
  if (!gone) throw new Error('nothing was deleted');
  await restoreSnippet(gone);
  expect(await snippetById(saved.id)).toEqual(gone);
});

test('the same wait from two tabs is one record, without names in the clear', async () => {
  await recordWait(WAIT, PLACE);
  await recordWait(WAIT, PLACE);
  const stored = await allWaits();
  expect(stored).toHaveLength(1);
  expect(JSON.stringify(stored)).not.toMatch(/dana|chat\.example/);
  await deleteWaits();
  expect(await allWaits()).toEqual([]);
});
