import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import { indexSnippets } from '@/utils/snippets/search';
import { inOne } from '@/utils/snippets/team/in-one';

const own = (shortcut: string, title: string) =>
  newSnippet({ shortcut, title, body: `${title} text`, tags: [] }, `own-${shortcut}`, 1);
const of = (library: string, shortcut: string, title: string) => ({
  ...newSnippet({ shortcut, title, body: `${title} text`, tags: [] }, `${library}/${shortcut}`, 1),
  library,
});

const ALL = inOne(
  [own('ref', 'My refund')],
  [
    of('company', 'ref', 'Company refund'),
    of('company', 'hi', 'Company greeting'),
    of('team', 'hi', 'Team greeting'),
  ],
  ['team', 'company'],
);

test('one’s own has the shortcut, then the library that comes first; the others say so', () => {
  expect(ALL.map(({ title, shadowed }) => `${title}${shadowed ? ' (taken)' : ''}`)).toEqual([
    'My refund',
    'Team greeting',
    'Company refund (taken)',
    'Company greeting (taken)',
  ]);
});

test('the shortcut finds its owner first, and words find the others', () => {
  const find = (query: string): string[] =>
    indexSnippets(ALL)
      .search(query, 20, { now: 1 })
      .map(({ title }) => title);
  expect(find('ref')[0]).toBe('My refund');
  expect(find('hi')[0]).toBe('Team greeting');
  expect(find('company refund')[0]).toBe('Company refund');
});

test('what is left of a library that was left is not shown', () => {
  expect(inOne([], [of('gone', 'x', 'X')], ['team'])).toEqual([]);
});
