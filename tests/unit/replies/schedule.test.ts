import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone, withinSchedule, type Schedule } from '@/utils/replies/schedule';

const HOUR = 3_600_000;
const nineToFive = [{ from: 9 * 60, to: 17 * 60 }];
const office: Schedule = {
  timeZone: 'Europe/Berlin',
  week: [[], nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, []],
  daysOff: ['2026-12-25'],
};
const at = (iso: string): number => Date.parse(iso);

test.each([
  ['within one day', '2026-11-26T10:00+01:00', '2026-11-26T11:30+01:00', 1.5],
  ['before and after hours', '2026-11-26T06:00+01:00', '2026-11-26T20:00+01:00', 8],
  ['over night', '2026-11-26T16:00+01:00', '2026-11-27T10:00+01:00', 2],
  ['over a weekend', '2026-11-27T16:00+01:00', '2026-11-30T10:00+01:00', 2],
  ['on a weekend', '2026-11-28T09:00+01:00', '2026-11-29T18:00+01:00', 0],
  ['on a day off', '2026-12-24T16:00+01:00', '2026-12-28T10:00+01:00', 2],
  ['seen from elsewhere', '2026-11-26T03:00-05:00', '2026-11-26T05:00-05:00', 2],
])('%s', (_name, opened, closed, hours) => {
  expect(withinSchedule(at(opened), at(closed), office) / HOUR).toBe(hours);
});

test('the night in which clocks are set forward has an hour less', () => {
  const always = { ...office, week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]) };
  const [opened, closed] = [at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00')];
  expect(withinSchedule(opened, closed, always) / HOUR).toBe(23);
  const night = { ...office, week: Array.from({ length: 7 }, () => [{ from: 60, to: 240 }]) };
  expect(withinSchedule(opened, closed, night) / HOUR).toBe(2);
});

test('it is never negative, never longer than the wait, and adds up', () => {
  const time = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-01-01T00:00Z') });
  fc.assert(
    fc.property(time, time, time, (...times) => {
      const [a, b, c] = times.sort((x, y) => x - y) as [number, number, number];
      const whole = withinSchedule(a, c, office);
      expect(whole).toBeGreaterThanOrEqual(0);
      expect(whole).toBeLessThanOrEqual(c - a);
      expect(withinSchedule(a, b, office) + withinSchedule(b, c, office)).toBe(whole);
    }),
    { numRuns: 30 },
  );
});

test('names of time zones', () => {
  expect(['Europe/Berlin', 'Asia/Kolkata', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
