import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween } from '@/utils/text/change';
import { applyEdit } from '@/utils/text/edit';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🙂', 'é'), maxLength: 30 });

test('the change between two texts leads from the one to the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = changeBetween(before, after);
      expect(change ? applyEdit(before, change) : before).toBe(after);
    }),
  );
});

test.each([
  ['', 'a', { span: { start: 0, end: 0 }, text: 'a' }],
  ['ab', 'aXb', { span: { start: 1, end: 1 }, text: 'X' }],
  ['one two three', 'one 2 three', { span: { start: 4, end: 7 }, text: '2' }],
  ['aa', 'aaa', { span: { start: 2, end: 2 }, text: 'a' }],
  ['abc', '', { span: { start: 0, end: 3 }, text: '' }],
])('from %j to %j it is as small as it can be', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

test('there is none between equal texts', () => {
  expect(changeBetween('same', 'same')).toBeUndefined();
});
