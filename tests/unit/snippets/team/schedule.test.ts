import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERY_MS, nextCheck, retryAfterMs } from '@/utils/snippets/team/schedule';

const MINUTE = 60_000;
const random = fc.double({ min: 0, max: 1, noNaN: true });

test('a library is asked again after some five minutes, never at once and never after two hours', () => {
  fc.assert(
    fc.property(fc.nat(1000), random, (failures, at) => {
      const wait = nextCheck(0, { failures, random: at });
      expect(wait).toBeGreaterThanOrEqual(EVERY_MS * 0.8);
      expect(wait).toBeLessThanOrEqual(72 * MINUTE);
    }),
  );
});

test('each failure makes the wait longer, up to an hour', () => {
  const waits = [0, 1, 2, 3, 4, 50].map((failures) => nextCheck(0, { failures, random: 0.5 }));
  expect(waits.map((wait) => Math.round(wait / MINUTE))).toEqual([5, 10, 20, 40, 60, 60]);
});

test('what the server asks for is kept, up to a day', () => {
  const wait = (retryAfter: number): number =>
    nextCheck(0, { failures: 1, random: 0.5, retryAfterMs: retryAfter });
  expect(wait(30 * MINUTE)).toBe(30 * MINUTE);
  expect(wait(1000)).toBe(10 * MINUTE);
  expect(wait(1e15)).toBe(24 * 60 * MINUTE);
});

test.each([
  ['120', 120_000],
  ['Thu, 01 Jan 1970 00:02:00 GMT', 119_000],
  ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
  [null, 0],
])('Retry-After “%s” is %d ms', (header, ms) => {
  expect(retryAfterMs(header, 1000)).toBe(ms);
});
