import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import { folderPath, foldersIn, onShelf, tagsIn, type Shelf } from '@/utils/snippets/shelf';
import type { Snippet } from '@/utils/snippets/snippet';

const made = (id: string, parts: Partial<Snippet> = {}): Snippet => ({
  ...newSnippet({ shortcut: id, title: id, body: 'Hello', tags: [] }, id, 1000),
  ...parts,
});

const LIBRARY = [
  made('a', { folder: 'Billing/Refunds', tags: ['money', 'late'], usedAt: 1 }),
  made('b', { folder: 'Billing', tags: ['money'], favourite: true, usedAt: 2 }),
  made('c', { folder: 'Billing plans', reviewBy: '2026-11-24' }),
  made('d', { folder: 'Äpfel', reviewBy: '2026-11-25' }),
];

test.each<[Shelf, string]>([
  [{ kind: 'all' }, 'abcd'],
  [{ kind: 'favourites' }, 'b'],
  [{ kind: 'recent' }, 'ba'],
  [{ kind: 'overdue' }, 'c'],
  [{ kind: 'folder', path: 'Billing' }, 'ab'],
  [{ kind: 'folder', path: 'Billing/Refunds' }, 'a'],
  [{ kind: 'tag', tag: 'money' }, 'ab'],
])('on the shelf %j stands %s', (shelf, ids) => {
  const found = onShelf(LIBRARY, shelf, '2026-11-25');
  expect(found.map(({ id }) => id).join('')).toBe(ids);
});

test('folders are a tree, each before those in it', () => {
  expect(foldersIn(LIBRARY).map(({ path, depth, count }) => [path, depth, count])).toEqual([
    ['Äpfel', 0, 1],
    ['Billing', 0, 2],
    ['Billing/Refunds', 1, 1],
    ['Billing plans', 0, 1],
  ]);
});

test('tags come with how many have them', () => {
  expect(tagsIn(LIBRARY)).toEqual([
    { tag: 'late', count: 1 },
    { tag: 'money', count: 2 },
  ]);
});

test.each([
  [' Billing / Refunds/', 'Billing/Refunds'],
  ['//', ''],
])('the path %j is %j', (typed, path) => {
  expect(folderPath(typed)).toBe(path);
});
