import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inOrder,
  levelOf,
  mergeWaits,
  pressureOf,
  waitedOf,
  type QueueRow,
  type Teller,
  type ToldWait,
} from '@/utils/replies/queue';
import type { CueId } from '@/utils/replies/urgency/cue';

const MINUTE = 60_000;

const told = (more: Partial<ToldWait> = {}): ToldWait => ({
  conversationId: '7',
  console: 'Practice console',
  opened: 0,
  messages: 1,
  targetSeconds: 120,
  cues: [],
  inView: false,
  ...more,
});
const teller = (id: number, more: Partial<Teller> = {}): Teller => ({
  id,
  tabId: 100 + id,
  origin: 'https://a.test',
  ...more,
});
const rowOf = (more: Partial<ToldWait> = {}): QueueRow =>
  mergeWaits([{ teller: teller(1), waits: [told(more)] }])[0]!;

describe('the same chat', () => {
  test('in two tabs is one row, with the earlier time, the most messages and every cue', () => {
    const rows = mergeWaits([
      {
        teller: teller(1),
        waits: [told({ opened: 5, messages: 3, cues: ['repeat/count'], customer: 'Dana Cruz' })],
      },
      { teller: teller(2), waits: [told({ opened: 2, messages: 1, cues: ['anger/words'] })] },
    ]);
    expect(rows).toMatchObject([
      {
        opened: 2,
        messages: 3,
        customer: 'Dana Cruz',
        cues: ['anger/words', 'repeat/count'],
        places: [
          { teller: 2, tabId: 102 },
          { teller: 1, tabId: 101 },
        ],
      },
    ]);
  });

  test('is opened where it is in view, and else where it was opened last', () => {
    const places = (...inView: boolean[]): number[] =>
      mergeWaits(
        inView.map((is, n) => ({ teller: teller(n), waits: [told({ inView: is })] })),
      )[0]!.places.map(({ teller: id }) => id);
    expect(places(false, false, false)).toEqual([2, 1, 0]);
    expect(places(true, false, false)[0]).toBe(0);
    expect(places(true, true, false)[0]).toBe(1);
  });

  test('is another one on another site, however its id is written', () => {
    const rows = mergeWaits([
      { teller: teller(1), waits: [told(), told({ conversationId: '7"]' })] },
      { teller: teller(2, { origin: 'https://b.test' }), waits: [told()] },
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
});

describe('the order', () => {
  test('goes by the share of the target that is used up, not by minutes', () => {
    const strict = rowOf({ conversationId: 'strict', opened: 9 * MINUTE, targetSeconds: 60 });
    const easy = rowOf({ conversationId: 'easy', opened: 0, targetSeconds: 3600 });
    expect(inOrder([easy, strict], 10 * MINUTE)).toEqual([strict, easy]);
  });

  test('a deadline counts as one target more, a repeat and anger as half of one', () => {
    const now = 60_000;
    const plain = pressureOf(rowOf(), now);
    expect(plain).toBeCloseTo(0.5);
    expect(pressureOf(rowOf({ cues: ['deadline/event'] }), now)).toBeCloseTo(plain + 1);
    expect(pressureOf(rowOf({ cues: ['deadline/event', 'deadline/now'] }), now)).toBeCloseTo(
      plain + 1,
    );
    expect(pressureOf(rowOf({ cues: ['anger/words', 'repeat/count'] }), now)).toBeCloseTo(
      plain + 1,
    );
  });
});

test('a clock that was set back makes nobody wait less than nothing', () => {
  expect(waitedOf({ opened: 500 }, 100)).toBe(0);
  expect(levelOf({ opened: 500, targetSeconds: 60 }, 100)).toBe('fine');
});

const wait: fc.Arbitrary<ToldWait> = fc.record({
  conversationId: fc.constantFrom('1', '2', '3'),
  console: fc.constant('Zendesk'),
  opened: fc.integer({ min: 0, max: 10_000_000 }),
  messages: fc.integer({ min: 1, max: 9 }),
  targetSeconds: fc.integer({ min: 5, max: 86_400 }),
  cues: fc.uniqueArray(fc.constantFrom<CueId>('anger/words', 'deadline/now', 'repeat/count')),
  inView: fc.boolean(),
});
const tellers = fc.uniqueArray(
  fc.record({
    teller: fc.record({
      id: fc.nat(9),
      tabId: fc.nat(5),
      origin: fc.constantFrom('https://a.test', 'https://b.test'),
    }),
    waits: fc.uniqueArray(wait, { selector: ({ conversationId }) => conversationId, maxLength: 3 }),
  }),
  { selector: ({ teller: { id } }) => id, maxLength: 5 },
);
const now = fc.integer({ min: 0, max: 20_000_000 });

test('whoever tells, in whatever order: each chat is one row, and nobody who waits is missing', () => {
  fc.assert(
    fc.property(tellers, (all) => {
      const rows = mergeWaits(all);
      const chats = all.flatMap(({ teller: { origin }, waits }) =>
        waits.map(({ conversationId }) => `${origin} ${conversationId}`),
      );
      expect(
        rows.map(({ origin, conversationId }) => `${origin} ${conversationId}`).sort(),
      ).toEqual([...new Set(chats)].sort());
      expect(rows.flatMap(({ places }) => places)).toHaveLength(chats.length);
      const byKey = (some: QueueRow[]): QueueRow[] => some.sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(byKey(mergeWaits([...all].reverse()))).toEqual(byKey(rows));
    }),
  );
});

test('the order holds every row, is the same for every order of them, and never puts less before more', () => {
  fc.assert(
    fc.property(tellers, now, (all, at) => {
      const rows = mergeWaits(all);
      const ordered = inOrder(rows, at);
      expect(inOrder(rows.toReversed(), at)).toEqual(ordered);
      expect(ordered).toHaveLength(rows.length);
      const pressures = ordered.map((row) => pressureOf(row, at));
      expect(pressures).toEqual([...pressures].sort((a, b) => b - a));
    }),
  );
});

test('who waits longer under the same target, with the same words, is never further down', () => {
  fc.assert(
    fc.property(wait, wait, now, (first, second, at) => {
      const same = { targetSeconds: first.targetSeconds, cues: first.cues };
      const a = rowOf({ ...first, conversationId: 'a' });
      const b = rowOf({ ...second, ...same, conversationId: 'b' });
      const [top] = inOrder([a, b], at);
      expect(top!.opened).toBe(Math.min(a.opened, b.opened));
    }),
  );
});
