import { expect, test } from 'vitest';
import { agoOf } from '@/utils/snippets/ago';

const MINUTE = 60_000;

test.each([
  [0, 'just now'],
  [-5 * MINUTE, 'just now'],
  [5 * MINUTE, '5 min ago'],
  [3 * 60 * MINUTE, '3 h ago'],
  [30 * 60 * MINUTE, 'a day ago'],
  [9 * 24 * 60 * MINUTE, '9 days ago'],
])('%i ms ago is "%s"', (passed, words) => {
  expect(agoOf(1e12 - passed, 1e12)).toBe(words);
});
