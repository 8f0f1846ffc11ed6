import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import { factUsers } from '@/utils/snippets/fact-users';
import { hasMistakes, mistakesIn, surroundingsOf } from '@/utils/snippets/mistakes';
import { isUnused } from '@/utils/snippets/unused';

const made = (shortcut: string, body: string, more = {}) =>
  newSnippet({ shortcut, title: shortcut, body, tags: [], ...more }, shortcut, 1);

const LIBRARY = [
  made('bye', 'Bye {{fact:days}}'),
  made('needy', '{{fact:price}}', { rich: true }),
  made('german', 'fine', { lang: 'en', variants: [{ lang: 'de', body: '{{> nobody}}' }] }),
];
const around = surroundingsOf(LIBRARY, [{ name: 'days', value: '5' }], (html) => html);

test.each([
  ['{{> bye}} {{fact:days}}', []],
  ['{{fact:price}} {{me.nam}}', ['0 The fact “price” has', '15 Chatside does not know']],
  ['a {{> needy}}', ['2 “needy”, which this snippet includes, needs the fact “price”']],
  ['{{> german}}', []],
] as const)('%s has the mistakes %j', (body, said) => {
  const found = mistakesIn({ body, rich: false }, around);
  expect(found.map(({ start, message }) => `${start} ${message}`)).toEqual(
    said.map((each) => expect.stringContaining(each) as string),
  );
});

test('what is included is looked up in the language of the text', () => {
  const text = { body: '{{> german}}', rich: false };
  expect(mistakesIn({ ...text, lang: 'en' }, around)).toEqual([]);
  expect(mistakesIn({ ...text, lang: 'de' }, around)).toHaveLength(1);
});

test('a mistake in any language is a mistake of the snippet', () => {
  expect(LIBRARY.map((each) => hasMistakes(each, around))).toEqual([false, true, true]);
});

test('each fact knows who uses it, once, also one that nobody defined', () => {
  const twice = made('twice', '{{fact:days}}{{fact: days}}');
  expect(
    [...factUsers([...LIBRARY, twice])].map(([name, users]) => [name, users.map(({ id }) => id)]),
  ).toEqual([
    ['days', ['bye', 'twice']],
    ['price', ['needy']],
  ]);
});

test('unused is what is older than half a year and was not used since', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const now = 1000 * DAY;
  const old = { ...made('x', 'x'), createdAt: now - 200 * DAY };
  expect(isUnused(old, now)).toBe(true);
  expect(isUnused({ ...old, usedAt: now - 100 * DAY }, now)).toBe(false);
  expect(isUnused({ ...old, createdAt: now - 100 * DAY }, now)).toBe(false);
});
