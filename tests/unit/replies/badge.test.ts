import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeOf, nextChange } from '@/utils/replies/badge';
import { levelOf, mergeWaits, type QueueRow } from '@/utils/replies/queue';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const rows = (...opened: readonly (readonly [opened: number, targetSeconds?: number])[]) =>
  mergeWaits([
    {
      teller: { id: 1, tabId: 1, origin: 'https://a.test' },
      waits: opened.map(([at, targetSeconds = 120], n) => ({
        conversationId: String(n),
        console: 'Zendesk',
        opened: at,
        messages: 1,
        targetSeconds,
        cues: [],
        inView: false,
      })),
    },
  ]);

test('nobody waits: there is no badge, and its title says so', () => {
  expect(badgeOf([], 0)).toEqual({
    text: '',
    level: 'fine',
    title: 'Nobody waits for your reply.',
  });
  expect(nextChange([], 0)).toBeUndefined();
});

describe('one customer', () => {
  test.each([
    [30 * SECOND, 3600, '<1m', 'fine', 'One customer waits, for less than a minute.'],
    [3 * MINUTE, 3600, '3m', 'fine', 'One customer waits, for 3 min.'],
    [95 * SECOND, 120, '1m', 'soon', 'One customer waits, for 1 min. The reply is due soon.'],
    [
      59 * MINUTE,
      60,
      '59m!',
      'late',
      'One customer waits, for 59 min. The reply is over your target.',
    ],
    [2.5 * HOUR, 86_400, '2h', 'fine', 'One customer waits, for 2 h.'],
    [30 * HOUR, 60, '1d!', 'late', 'One customer waits, for 1 day. The reply is over your target.'],
    [
      4000 * HOUR,
      60,
      '99d!',
      'late',
      'One customer waits, for 166 days. The reply is over your target.',
    ],
  ])('after %i ms with a target of %i s', (waited, target, text, level, title) => {
    expect(badgeOf(rows([0, target]), waited)).toEqual({ text, level, title });
  });
});

test('several: the longest wait, the worst state, and how many are in which', () => {
  const now = 10 * MINUTE;
  const fine = [0, 3600] as const;
  const soon = [now - 100 * SECOND] as const;
  const late = [now - 130 * SECOND] as const;
  expect(badgeOf(rows(fine, soon, late, late), now)).toEqual({
    text: '10m!',
    level: 'late',
    title: '4 customers wait, the longest for 10 min. 2 are over your target, one is due soon.',
  });
  expect(badgeOf(rows(late, late), now).title).toMatch(/Both are over your target\.$/);
  expect(badgeOf(rows(soon, soon, soon), now).title).toMatch(/All are due soon\.$/);
});

const some: fc.Arbitrary<QueueRow[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5e8 }), fc.integer({ min: 5, max: 86_400 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((waits) => rows(...waits));

test('the next change is in the future, and nothing that is shown changes before it', () => {
  fc.assert(
    fc.property(
      some,
      fc.integer({ min: 0, max: 6e8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, now, part) => {
        const next = nextChange(all, now)!;
        expect(next).toBeGreaterThan(now);
        const between = now + Math.floor((next - now - 1) * part);
        expect(badgeOf(all, between)).toEqual(badgeOf(all, now));
        expect(all.map((row) => levelOf(row, between))).toEqual(
          all.map((row) => levelOf(row, now)),
        );
      },
    ),
  );
});

test('a badge has four signs at most', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 1e11 }), (all, now) => {
      expect(badgeOf(all, now).text.length).toBeLessThanOrEqual(4);
    }),
  );
});
