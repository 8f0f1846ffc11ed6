import { expect, test } from 'vitest';
import { applyEdit } from '@/utils/text/edit';

test.each([
  ['inserts at the caret', 'Hello', { span: { start: 5, end: 5 }, text: '!' }, 'Hello!'],
  ['replaces a range', 'Hi /ref', { span: { start: 3, end: 7 }, text: 'Dana' }, 'Hi Dana'],
  ['deletes with an empty text', 'Hi  you', { span: { start: 2, end: 3 }, text: '' }, 'Hi you'],
  ['counts UTF-16 units', '👍 ok', { span: { start: 3, end: 5 }, text: 'no' }, '👍 no'],
])('%s', (_name, before, edit, after) => {
  expect(applyEdit(before, edit)).toBe(after);
});
