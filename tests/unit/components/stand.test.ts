import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, standAt, wantedAt } from '@/components/clock/stand';
import type { Box } from '@/components/face/view';

const WINDOW = { width: 1200, height: 800 };
const SIZE = { width: 200, height: 32 };
const COMPOSER: Box = { left: 300, top: 600, right: 1000, bottom: 740 };
const SEND: Box = { left: 900, top: 750, right: 1000, bottom: 790 };

const covers = (at: { left: number; top: number }, box: Box): boolean =>
  at.left < box.right &&
  at.left + SIZE.width > box.left &&
  at.top < box.bottom &&
  at.top + SIZE.height > box.top;

test('its usual place is the upper right corner of the transcript', () => {
  const transcript = { left: 300, top: 60, right: 1000, bottom: 600 };
  expect(wantedAt(undefined, transcript, SIZE, WINDOW)).toEqual({ left: 784, top: 72 });
});

test('wherever it is put, it is in the window and never over the composer or Send', () => {
  const point = fc.record({
    left: fc.integer({ min: -500, max: 2000 }),
    top: fc.integer({ min: -500, max: 1500 }),
  });
  fc.assert(
    fc.property(point, (wanted) => {
      const at = standAt(wanted, SIZE, [COMPOSER, SEND], WINDOW);
      expect([COMPOSER, SEND].some((box) => covers(at, box))).toBe(false);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.left + SIZE.width).toBeLessThanOrEqual(WINDOW.width);
      expect(at.top + SIZE.height).toBeLessThanOrEqual(WINDOW.height);
    }),
  );
});

test('where it was left is where it stands, in a window of another size too', () => {
  const place = placeOf({ left: 500, top: 384 }, SIZE, WINDOW, false);
  expect(wantedAt(place, COMPOSER, SIZE, WINDOW)).toEqual({ left: 500, top: 384 });
  expect(wantedAt(place, COMPOSER, SIZE, { width: 700, height: 416 })).toEqual({
    left: 250,
    top: 192,
  });
});
