import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tickWords, timeTicks } from '@/components/dashboard/ticks';

test.each([
  [4 * 60_000 + 5, ['0', '1 min', '2 min', '3 min', '4 min', '5 min']],
  [45_000, ['0', '10 s', '20 s', '30 s', '40 s', '50 s']],
  [90_000, ['0', '30 s', '1 min', '1 min 30 s']],
  [5_400_000, ['0', '30 min', '1 h', '1 h 30 min']],
  [200_000_000, ['0', '12 h', '24 h', '36 h', '2 d', '2 d 12 h']],
])('%i ms has an axis of %j', (longest, words) => {
  expect(timeTicks(longest).map(tickWords)).toEqual(words);
});

test('an axis ends at or above what it shows, and has few lines', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 24 * 3_600_000 }), (longest) => {
      const ticks = timeTicks(longest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(longest);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }),
  );
});
