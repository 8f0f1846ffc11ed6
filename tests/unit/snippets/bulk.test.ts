import { describe, expect, test } from 'vitest';
import { bulkChange, tagsOf, type BulkStep } from '@/utils/snippets/bulk';
import { newSnippet } from '@/utils/snippets/change';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';

const NOW = 2000;
const made = (shortcut: string, parts: Partial<SnippetDraft> = {}): Snippet => ({
  ...newSnippet({ shortcut, title: shortcut, body: 'Hello', tags: [], ...parts }, shortcut, 1000),
  uses: 7,
});

const after = (step: BulkStep, ...snippets: readonly Snippet[]): readonly Snippet[] =>
  bulkChange(step, snippets, NOW).put ?? [];

describe('a step on many snippets', () => {
  test.each<[string, BulkStep, Partial<SnippetDraft>, Partial<Snippet>]>([
    ['moves', { kind: 'move', folder: 'A/B' }, { folder: 'C' }, { folder: 'A/B' }],
    ['tags', { kind: 'tag', tags: ['b', 'c'] }, { tags: ['a', 'b'] }, { tags: ['a', 'b', 'c'] }],
    ['untags', { kind: 'untag', tags: ['b'] }, { tags: ['a', 'b'] }, { tags: ['a'] }],
    ['sets a review day', { kind: 'review', day: '2027-03-01' }, {}, { reviewBy: '2027-03-01' }],
    [
      'renames a folder with those in it',
      { kind: 'rename-folder', from: 'A', to: 'X/Y' },
      { folder: 'A/B' },
      { folder: 'X/Y/B' },
    ],
  ])('%s, counts stay, and the date is new', (_does, step, before, expected) => {
    expect(after(step, made('one', before))).toEqual([
      { ...made('one', before), ...expected, updatedAt: NOW },
    ]);
  });

  test.each<[string, BulkStep, Partial<SnippetDraft>]>([
    ['is in the folder already', { kind: 'move', folder: 'A' }, { folder: 'A' }],
    ['is in no folder already', { kind: 'move', folder: '' }, {}],
    ['has the tag already', { kind: 'tag', tags: ['a'] }, { tags: ['a'] }],
    ['has no such tag', { kind: 'untag', tags: ['b'] }, { tags: ['a'] }],
    ['has the day already', { kind: 'review', day: '2027-03-01' }, { reviewBy: '2027-03-01' }],
    [
      'is in a folder that only begins alike',
      { kind: 'rename-folder', from: 'A', to: 'B' },
      { folder: 'AB/C' },
    ],
    ['is in another folder', { kind: 'delete-folder', path: 'A' }, { folder: 'AB' }],
  ])('leaves one alone that %s', (_which, step, draft) => {
    expect(after(step, made('one', draft))).toEqual([]);
  });

  test('takes keys out and leaves no empty ones behind', () => {
    const [moved] = after({ kind: 'move', folder: '' }, made('one', { folder: 'A' }));
    expect(moved).not.toHaveProperty('folder');
    const [reviewed] = after({ kind: 'review' }, made('one', { reviewBy: '2027-03-01' }));
    expect(reviewed).not.toHaveProperty('reviewBy');
    const [kept] = after({ kind: 'delete-folder', path: 'A' }, made('one', { folder: 'A/B' }));
    expect(kept).not.toHaveProperty('folder');
  });

  test('a mark as favourite is no new version of the text', () => {
    const marked = { ...made('two'), favourite: true };
    expect(after({ kind: 'favourite', favourite: true }, made('one'), marked)).toEqual([
      { ...made('one'), favourite: true },
    ]);
  });

  test('deletes by id', () => {
    expect(bulkChange({ kind: 'delete' }, [made('one'), made('two')], NOW)).toEqual({
      remove: ['one', 'two'],
    });
  });
});

test('tags are read as they are typed', () => {
  expect(tagsOf(' Refund, late,,refund ')).toEqual(['refund', 'late']);
});
