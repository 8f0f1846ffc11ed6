import { expect, test } from 'vitest';
import { problemsOf } from '@/utils/snippets/snippet';
import { textFor } from '@/utils/snippets/variant';

const DRAFT = {
  shortcut: 'hi',
  title: 'Hello',
  body: 'Hello',
  lang: 'en',
  tags: [],
  variants: [
    { lang: 'de', body: 'Hallo' },
    { lang: 'pt-BR', body: 'Olá', rich: true },
  ],
};

test.each([
  ['en', 'Hello', true],
  ['en-GB', 'Hello', true],
  ['de-AT', 'Hallo', true],
  ['pt', 'Olá', true],
  ['fr', 'Hello', false],
  [undefined, 'Hello', false],
])('for a customer who writes %s it is %s', (language, body, sure) => {
  expect(textFor(DRAFT, language)).toMatchObject({ body, sure });
});

test('one text is right for everybody', () => {
  expect(textFor({ ...DRAFT, variants: [] }, 'fr')).toMatchObject({ body: 'Hello', sure: true });
});

test.each([
  [{ lang: '' }, 'in which language'],
  [{ lang: 'de' }, 'one text only'],
  [{ variants: [{ lang: 'de', body: ' ' }] }, 'text of each language'],
  [{ variants: [{ lang: 'german!', body: 'x' }] }, 'in which language'],
  [{ reviewBy: '2027-13-01' }, 'review day'],
])('%j cannot be saved', (wrong, words) => {
  expect(problemsOf({ ...DRAFT, ...wrong }).join('\n')).toContain(words);
});
