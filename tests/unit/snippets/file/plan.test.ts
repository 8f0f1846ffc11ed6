import { expect, test } from 'vitest';
import { changeOf, planImport, type Choice } from '@/utils/snippets/file/plan';
import type { Incoming } from '@/utils/snippets/file/incoming';
import { draftOfSnippet, type Snippet } from '@/utils/snippets/snippet';
import { snippet } from './libraries';

const offer = (each: Partial<Snippet>, id?: string): Incoming => ({
  draft: draftOfSnippet(snippet(each)),
  ...(id !== undefined && { id }),
});

const kinds = (drafts: readonly Incoming[], mine: readonly Snippet[]): string[] =>
  planImport({ drafts, facts: [] }, mine, []).items.map(({ kind }) => kind);

/** What the library gets when the same is chosen for everything. */
const put = (choice: Choice, drafts: readonly Incoming[], mine: readonly Snippet[]) => {
  const choices = { snippets: new Map(drafts.map(({ draft }) => [draft.shortcut, choice])) };
  let last = 0;
  const newId = (): string => `new-${++last}`;
  return changeOf(planImport({ drafts, facts: [] }, mine, []), choices, 99, newId).put;
};

test.each([
  ['a shortcut nobody has is new', [offer({ shortcut: 'bye' })], ['new']],
  ['the same text under the same shortcut is the same', [offer({})], ['same']],
  ['another text under the same shortcut is changed', [offer({ body: 'Ho' })], ['changed']],
  ['another tag is a change', [offer({ tags: ['x'] })], ['changed']],
  [
    'another shortcut of the same id is changed',
    [offer({ shortcut: 'rf' }, 'id-ref')],
    ['changed'],
  ],
  [
    'an id whose snippet is found by its shortcut is not found twice',
    [offer({ shortcut: 'rf' }, 'id-ref'), offer({})],
    ['new', 'same'],
  ],
])('%s', (_statement, drafts, expected) => {
  expect(kinds(drafts, [snippet()])).toEqual(expected);
});

test('replacing keeps id, favourite and use', () => {
  const mine = snippet({ uses: 7, usedAt: 50, favourite: true });
  expect(put('replace', [offer({ body: 'Ho', folder: 'New' }, 'other')], [mine])).toEqual([
    { ...mine, body: 'Ho', folder: 'New', updatedAt: 99 },
  ]);
});

test('keeping mine changes nothing', () => {
  expect(put('keep', [offer({ body: 'Ho' })], [snippet()])).toEqual([]);
});

test('both: the other one gets the first free shortcut, and an id of its own', () => {
  const library = [snippet(), snippet({ id: 'id-2', shortcut: 'ref-2' })];
  const drafts = [offer({ body: 'Ho' }, 'id-ref'), offer({ shortcut: 'ref-3', body: 'He' })];
  expect(
    put('both', drafts, library)?.map(({ id, shortcut, body }) => [id, shortcut, body]),
  ).toEqual([
    ['new-1', 'ref-4', 'Ho'],
    ['new-2', 'ref-3', 'He'],
  ]);
});

test('a free shortcut is no longer than a shortcut may be', () => {
  const long = '𝒶'.repeat(32);
  const [made] = put(
    'both',
    [offer({ shortcut: long, body: 'Ho' })],
    [snippet({ shortcut: long })],
  )!;
  expect(made?.shortcut).toBe(`${'𝒶'.repeat(30)}-2`);
});

test('a changed fact is replaced only if one says so', () => {
  const mine = [{ name: 'days', value: '14 days', updatedAt: 1 }];
  const facts = [
    { name: 'days', value: '30 days' },
    { name: 'price', value: '5 €' },
  ];
  const plan = planImport({ drafts: [], facts }, [], mine);
  const price = { name: 'price', value: '5 €', updatedAt: 99 };
  expect(plan.facts.map(({ kind }) => kind)).toEqual(['changed', 'new']);
  expect(changeOf(plan, {}, 99, String).putFacts).toEqual([price]);
  const choices = { facts: new Map([['days', 'replace' as const]]) };
  expect(changeOf(plan, choices, 99, String).putFacts).toEqual([
    { name: 'days', value: '30 days', updatedAt: 99 },
    price,
  ]);
});
