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
    .search(query, 20, { now: 10 })
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

test.each([
  ['refund polcy', 'refpol'],
  ['plicy refund', 'refpol'],
  ['password reset', 'pw'],
  ['goodbye parcel', undefined],
])('all words of %j must be meant', (query, shortcut) => {
  expect(found(query)[0]).toBe(shortcut);
});

test('a tag narrows, alone and with words', () => {
  const library = [
    ...LIBRARY,
    snippet('late', 'Late refund', { tags: ['billing'] }),
    snippet('lost', 'Lost parcel', { tags: ['Shipping'] }),
  ];
  expect(found('#bill', library)).toEqual(['late']);
  expect(found('#shipping', library)).toEqual(['lost']);
  expect(found('#bill refund', library)).toEqual(['late']);
  expect(found('#nothing refund', library)).toEqual([]);
});

test('accents and capitals make no difference', () => {
  expect(found('café', [snippet('cafe', 'Our CAFE')])).toEqual(['cafe']);
  expect(found('cafe', [snippet('x', 'Unser Café')])).toEqual(['x']);
});

test('among equals: the favourite, then what was used lately, then what the customer speaks of', () => {
  const day = 24 * 60 * 60 * 1000;
  const now = 100 * day;
  const titles = (library: Snippet[], conversation?: string) =>
    indexSnippets(library)
      .search('refund', 9, { now, ...(conversation && { conversation }) })
      .map(({ shortcut }) => shortcut);
  const [a, b] = [snippet('a', 'Refund tent'), snippet('b', 'Refund stove')];
  expect(titles([a, { ...b, favourite: true }])).toEqual(['b', 'a']);
  expect(titles([a, { ...b, uses: 3, usedAt: now - day }])).toEqual(['b', 'a']);
  expect(titles([a, b], 'My stove is broken')).toEqual(['b', 'a']);
  expect(titles([a, b], 'My tent is broken')).toEqual(['a', 'b']);
});

test('a search leaves nothing behind for the next one', () => {
  const index = indexSnippets(LIBRARY);
  const ask = (query: string) => index.search(query, 9, { now: 1 }).map(({ id }) => id);
  const alone = ask('goodbye');
  for (const query of ['ref', 'refund policy', '#login', '', 'zzz', 'pw']) ask(query);
  expect(ask('goodbye')).toEqual(alone);
});

test('no more than the limit', () => {
  expect(indexSnippets(LIBRARY).search('', 2, { now: 10 })).toHaveLength(2);
});

test('what matches nothing finds nothing', () => {
  expect(found('zzzzqqq')).toEqual([]);
});

test('each starter snippet is the first hit of its own shortcut', () => {
  const library = STARTER_SNIPPETS.map((draft) => snippet(draft.shortcut, draft.title, draft));
  for (const { shortcut } of STARTER_SNIPPETS) expect(found(shortcut, library)[0]).toBe(shortcut);
});
