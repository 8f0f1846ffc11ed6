import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import { keepOne } from '@/utils/snippets/keep-one';
import { followRename } from '@/utils/snippets/rename';
import type { SnippetDraft } from '@/utils/snippets/snippet';

const made = (shortcut: string, body: string, more: Partial<SnippetDraft> = {}) =>
  newSnippet({ shortcut, title: shortcut, body, tags: [], ...more }, shortcut, 1);

const LIBRARY = [
  made('a', 'x'),
  made('plain', '{{> a}}, {{>A}} and {{> ab}}; \\{{> a}} stays'),
  made('rich', '<p>{{&gt; a}}</p>', { rich: true }),
  made('other', 'none', { lang: 'en', variants: [{ lang: 'de', body: 'auch {{> a}}' }] }),
  made('not', '{{fact:a}} {{customer.name|> a}}'),
];

test('every include of the old shortcut becomes one of the new, in each text and nowhere else', () => {
  const changed = followRename(LIBRARY, 'a', 'z', 7);
  expect(changed.map(({ id, body, variants }) => [id, body, variants?.[0]?.body])).toEqual([
    ['plain', '{{> z}}, {{> z}} and {{> ab}}; \\{{> a}} stays', undefined],
    ['rich', '<p>{{&gt; z}}</p>', undefined],
    ['other', 'none', 'auch {{> z}}'],
  ]);
  expect(changed.map(({ updatedAt, createdAt }) => [updatedAt, createdAt])).toContainEqual([7, 1]);
});

test('keeping one of several takes the others out and leads their includes to it', () => {
  const [b, c] = [made('b', 'y'), made('c', 'y')];
  const both = made('both', '{{> b}}{{> c}}{{> a}}');
  const change = keepOne([...LIBRARY, b, c, both], LIBRARY[0]!, [b, c], 7);
  expect(change.remove).toEqual(['b', 'c']);
  expect(change.put?.map(({ id, body }) => [id, body])).toEqual([
    ['both', '{{> a}}{{> a}}{{> a}}'],
  ]);
});
