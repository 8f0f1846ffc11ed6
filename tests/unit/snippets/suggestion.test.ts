import { expect, test } from 'vitest';
import { described, queryOf, suggestionOf } from '@/utils/snippets/suggestion';

const MATCH = {
  shortcut: 'ref',
  title: 'Refund "R&D" <b>',
  preview: 'Hi there, 1 < 2\u0000\uD800',
};

test('Chromium gets marked-up XML in which nothing of a snippet is markup', () => {
  expect(suggestionOf(MATCH, { markup: true })).toEqual({
    content: 'ref · Refund "R&D" <b>',
    description:
      'Refund &quot;R&amp;D&quot; &lt;b&gt; <match>/ref</match> <dim>Hi there, 1 &lt; 2</dim>',
  });
});

test('Firefox gets plain words', () => {
  expect(suggestionOf({ ...MATCH, preview: 'Hi' }, { markup: false }).description).toBe(
    'Refund "R&D" <b> · /ref · Hi',
  );
});

test.each([
  ['ref · Refund started', 'ref'],
  ['ref', 'ref'],
  ['/ref', 'ref'],
  [' refund late ', 'refund late'],
])('“%s” is looked for as “%s”', (entered, query) => {
  expect(queryOf(entered)).toBe(query);
});

test('a sentence that quotes what was typed is no markup either', () => {
  expect(described('Nothing fits “<dim>”.', { markup: true })).toBe('Nothing fits “&lt;dim&gt;”.');
});
