import { expect, test } from 'vitest';
import { restAfter } from '@/entrypoints/console.content/look-again';

test.each([
  ['a quick look', 2, 1000],
  ['a slow one', 30, 3000],
  ['one in which the machine stood still', 900, 5000],
])('%s, of %i ms, is followed by %i ms of rest', (_, took, rest) => {
  expect(restAfter(took)).toBe(rest);
});
