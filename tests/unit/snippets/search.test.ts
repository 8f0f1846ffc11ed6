import { expect, test } from 'vitest';
import { indexSnippets } from '@/utils/snippets/search';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import type { Snippet } from '@/utils/snippets/snippet';

const snippet = (shortcut: string, title: string, more: Partial<Snippet> = {}): Snippet => ({
  id: shortcut,
  shortcut,
  title,
  body: title,
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  uses: 0,
  ...more,
});

const LIBRARY = [
  snippet('ref', 'Refund started'),
  snippet('refpol', 'Refund policy'),
  snippet('pw', 'Reset a password', { tags: ['login'] }),
  snippet('bye', 'Goodbye'),
];

const found = (query: string, library = LIBRARY) =>
  indexSnippets(library)
    .search(query, 20)
    .map(({ shortcut }) => shortcut);

test('the exact shortcut comes first, then shortcuts that begin so', () => {
  expect(found('ref').slice(0, 2)).toEqual(['ref', 'refpol']);
});

test.each([
  ['pasword', 'pw'],
  ['refnud', 'ref'],
  ['goodby', 'bye'],
  ['login', 'pw'],
])('%j forgives and finds %j', (query, shortcut) => {
  expect(found(query)).toContain(shortcut);
});

test('without a query, what was used last comes first', () => {
  const used = [...LIBRARY, snippet('last', 'Last used', { uses: 1, usedAt: 5 })];
  expect(found('', used)[0]).toBe('last');
});

test('no more than the limit', () => {
  expect(indexSnippets(LIBRARY).search('', 2)).toHaveLength(2);
});

test('what matches nothing finds nothing', () => {
  expect(found('zzzzqqq')).toEqual([]);
});

test('each starter snippet is the first hit of its own shortcut', () => {
  const library = STARTER_SNIPPETS.map((draft) => snippet(draft.shortcut, draft.title, draft));
  for (const { shortcut } of STARTER_SNIPPETS) expect(found(shortcut, library)[0]).toBe(shortcut);
});
