import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, weekOf } from '@/utils/replies/columns';
import { reportOf, type Report, type Selection } from '@/utils/replies/report';
import { serviceLevel } from '@/utils/replies/service-level';
import { STANDINGS } from '@/utils/replies/standing';
import type { StoredWait } from '@/utils/replies/wait';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 8, 1);
const TARGETS = { usual: 120, consoles: { intercom: 30 } };

/** Few consoles, times that meet, and every way in which a wait can end. */
const someWait: fc.Arbitrary<StoredWait> = fc
  .record({
    opened: fc.integer({ min: START, max: START + 70 * DAY }),
    took: fc.oneof(
      fc.integer({ min: 0, max: 600_000 }),
      fc.constantFrom(0, 30_000, 119_999, 120_000),
    ),
    console: fc.constantFrom('zendesk', 'intercom', 'practice'),
    kind: fc.constantFrom('first', 'next'),
    outcome: fc.constantFrom(
      'replied',
      'replied',
      'replied',
      'resolvedWithoutReply',
      'noReplyNeeded',
      'abandoned',
    ),
    by: fc.constantFrom('me', 'me', 'me', 'other', undefined),
    share: fc.constantFrom(1, 1, 0.5),
    holding: fc.boolean(),
    later: fc.option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined }),
    doubt: fc.constantFrom(undefined, undefined, undefined, 'clock', 'minute', 'unseen'),
    tellsStates: fc.constantFrom(true, false, undefined),
    reopened: fc.boolean(),
  })
  .map(({ opened, took, share, later, by, doubt, tellsStates, ...rest }) => ({
    ...rest,
    id: `${opened}`,
    conversation: 'c',
    messages: 1,
    opened,
    closed: opened + took,
    ...(by && { by }),
    ...(by === 'me' && rest.outcome === 'replied' && { myWait: took * share }),
    ...(rest.holding && later !== undefined && { substantive: opened + took + later }),
    ...(doubt && { doubt }),
    ...(tellsStates !== undefined && { tellsStates }),
  })) as fc.Arbitrary<StoredWait>;

const someWaits = fc
  .array(someWait, { maxLength: 120 })
  .map((waits) => [...waits].sort((a, b) => a.closed - b.closed));

const someSelection: fc.Arbitrary<Selection> = fc.record(
  {
    from: fc.integer({ min: START - DAY, max: START + 80 * DAY }),
    console: fc.constantFrom('zendesk', 'intercom', 'practice'),
    targets: fc.constant(TARGETS),
  },
  { requiredKeys: ['targets'] },
);

/** The same by the words of the definition, one question at a time. */
const isMine = ({ outcome, by, myWait, doubt }: StoredWait): boolean =>
  outcome === 'replied' && by === 'me' && myWait !== undefined && !doubt;

const nearestRank = (values: readonly number[], p: number): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.ceil((p / 100) * values.length) - 1];

function naive(waits: readonly StoredWait[], ms = (wait: StoredWait) => wait.myWait!) {
  const values = waits.map(ms);
  const n = values.length;
  if (n === 0) return { n };
  if (n < 5) return { n, few: values };
  const within = waits.filter(
    (wait) => serviceLevel(ms(wait), wait.console === 'intercom' ? 30 : TARGETS.usual) !== 'late',
  );
  return {
    n,
    p50: nearestRank(values, 50),
    p90: nearestRank(values, 90),
    within: within.length / n,
  };
}

const kinds = (waits: readonly StoredWait[]) => ({
  first: naive(waits.filter(({ kind }) => kind === 'first')),
  next: naive(waits.filter(({ kind }) => kind === 'next')),
});

const chosen = (waits: readonly StoredWait[], { from = -Infinity, console }: Selection) =>
  waits.filter(
    (wait) => wait.closed >= from && (console === undefined || wait.console === console),
  );

/** In as many portions as the numbers say, as a reader of a database would give them. */
function inPortions(waits: readonly StoredWait[], sizes: readonly number[]) {
  const portions: StoredWait[][] = [];
  let at = 0;
  for (const size of sizes) portions.push(waits.slice(at, (at += size)));
  return [...portions, waits.slice(at)].map(columnsOf);
}

const someCase = fc.tuple(
  someWaits,
  someSelection,
  fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }),
);

const whenever = (
  claim: (report: Report, waits: readonly StoredWait[], all: readonly StoredWait[]) => void,
): void =>
  fc.assert(
    fc.property(someCase, ([waits, selection, sizes]) => {
      claim(reportOf(inPortions(waits, sizes), selection), chosen(waits, selection), waits);
    }),
    { numRuns: 200 },
  );

describe('a report, as the definition says it, whatever the waits', () => {
  test('first and next replies', () =>
    whenever((report, waits) => expect(report.mine).toEqual(kinds(waits.filter(isMine)))));

  test('what the customers waited', () =>
    whenever((report, waits) => {
      const whole = (kind: string) =>
        naive(
          waits.filter((wait) => isMine(wait) && wait.kind === kind),
          ({ opened, closed }) => closed - opened,
        );
      expect(report.customer).toEqual({ first: whole('first'), next: whole('next') });
    }));

  test('first replies of substance, and those that are still to come', () =>
    whenever((report, waits) => {
      const firsts = waits.filter((wait) => isMine(wait) && wait.kind === 'first');
      const only = firsts.filter((wait) => wait.holding && wait.substantive === undefined);
      const rest = firsts.filter((wait) => !only.includes(wait));
      expect(report.onlyHolding).toBe(only.length);
      expect(report.reopened).toBe(firsts.filter((wait) => wait.reopened).length);
      expect(report.substantive).toEqual(
        naive(rest, ({ myWait = 0, holding, substantive = 0, closed }) =>
          holding ? myWait + (substantive - closed) : myWait,
        ),
      );
    }));

  test('each wait is counted exactly once', () =>
    whenever((report, waits) => {
      const { counts } = report;
      expect(STANDINGS.reduce((sum, each) => sum + counts[each], 0)).toBe(waits.length);
      expect(counts.sample).toBe(waits.filter(isMine).length);
      for (const outcome of ['resolvedWithoutReply', 'noReplyNeeded', 'abandoned'] as const) {
        expect(counts[outcome]).toBe(waits.filter((wait) => wait.outcome === outcome).length);
      }
      const byOthers = waits.filter((wait) => wait.outcome === 'replied' && wait.by === 'other');
      expect(counts.byOther).toBe(byOthers.length);
      for (const doubt of ['clock', 'minute', 'unseen'] as const) {
        const doubted = waits.filter(
          (wait) => wait.outcome === 'replied' && wait.by !== 'other' && wait.doubt === doubt,
        );
        expect(counts[doubt]).toBe(doubted.length);
      }
    }));

  test('hours and weekdays of the customer’s message', () =>
    whenever((report, waits) => {
      const mine = waits.filter(isMine);
      const at = (hour: number) =>
        mine.filter(({ opened }) => new Date(opened).getHours() === hour);
      const on = (day: number) => mine.filter(({ opened }) => new Date(opened).getDay() === day);
      expect(report.hours).toEqual(Array.from({ length: 24 }, (_, hour) => kinds(at(hour))));
      expect(report.weekdays).toEqual([1, 2, 3, 4, 5, 6, 0].map((day) => kinds(on(day))));
    }));

  test('weeks without a gap, from Monday to Monday', () =>
    whenever((report, waits) => {
      const from = report.weeks.map((week) => week.from);
      for (const week of report.weeks) {
        const { from, until } = weekOf(week.from);
        expect(from).toBe(week.from);
        expect(new Date(from).getDay()).toBe(1);
        const inIt = waits.filter((wait) => wait.closed >= from && wait.closed < until);
        const { first, next } = week;
        expect({ first, next }).toEqual(kinds(inIt.filter(isMine)));
      }
      expect(from.slice(1)).toEqual(from.slice(0, -1).map((monday) => weekOf(monday).until));
      const ends = [waits[0], waits.at(-1)].flatMap((wait) =>
        wait ? [weekOf(wait.closed).from] : [],
      );
      expect([from[0], from.at(-1)]).toEqual(ends.length ? ends : [undefined, undefined]);
    }));

  test('consoles, with what they tell', () =>
    whenever((report, waits) => {
      const names = [...new Set(waits.map((wait) => wait.console))].sort();
      expect(report.consoles).toEqual(
        names.map((console) => {
          const all = waits.filter((wait) => wait.console === console);
          return {
            console,
            tellsStates: all.at(-1)?.tellsStates ?? false,
            ...kinds(all.filter(isMine)),
          };
        }),
      );
    }));

  test('the last hundred', () =>
    whenever((report, waits) =>
      expect(report.recent.map(({ closed, whole }) => [closed, whole])).toEqual(
        [...waits]
          .reverse()
          .slice(0, 100)
          .map(({ closed, opened }) => [closed, closed - opened]),
      ),
    ));
});

test('a week that changes its clock is an hour longer, and the next one begins on Monday', () => {
  const { from, until } = weekOf(new Date(2026, 9, 21, 12).getTime());
  expect(new Date(from)).toEqual(new Date(2026, 9, 19));
  expect(new Date(until)).toEqual(new Date(2026, 9, 26));
});
