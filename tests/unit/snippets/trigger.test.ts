import { expect, test } from 'vitest';
import { findTrigger } from '@/utils/snippets/trigger';

const at = (text: string, trigger = '/') => findTrigger(text, text.length, trigger);

test.each([
  ['/ref', 'ref', 0],
  ['Hello /ref', 'ref', 6],
  ['Hello\n/ref', 'ref', 6],
  ['(/ref', 'ref', 1],
  ['“/ref', 'ref', 1],
  ['Hello /', '', 6],
  ['¿/größe', 'größe', 1],
])('%j opens the picker', (text, query, start) => {
  expect(at(text)).toEqual({ span: { start, end: text.length }, query });
});

test.each([
  ['inside a word', 'and/or'],
  ['in a URL', 'https://example.com/ref'],
  ['in a date', '24/11'],
  ['in a path', 'see /var/log'],
  ['after a space', '/ref now'],
  ['doubled', '//ref'],
  ['when the query is a sentence', `/${'x'.repeat(60)}`],
  ['without a trigger', 'Hello'],
])('a trigger %s opens nothing', (_name, text) => {
  expect(at(text)).toBeUndefined();
});

test('the text behind the caret does not matter', () => {
  expect(findTrigger('Hi /ref and more', 7, '/')?.query).toBe('ref');
});

test('the trigger is the person’s choice', () => {
  expect(at('Hi ;;ref', ';;')).toEqual({ span: { start: 3, end: 8 }, query: 'ref' });
  expect(at('Hi /ref', ';;')).toBeUndefined();
});
