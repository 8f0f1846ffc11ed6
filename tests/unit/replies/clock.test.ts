import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay, type ClockEvent } from '@/utils/replies/clock';

type VectorEvent = { t: number; k: string; by?: 'me' | 'other'; to?: 'me' | 'other' } & Record<
  string,
  unknown
>;
type Expected = Record<string, unknown> & { opened: number; closed?: number };
type Vector = { id: string; name: string; events: VectorEvent[]; expect: Expected[] };

const { cases } = JSON.parse(readFileSync('tests/data/timing-vectors.json', 'utf8')) as {
  cases: Vector[];
};

const eventOf = ({ t, k, ...rest }: VectorEvent): ClockEvent =>
  ({ kind: k, at: t * 1000, ...rest }) as unknown as ClockEvent;

describe('the definition of response times (2.4)', () => {
  test('has all its vectors', () => expect(cases).toHaveLength(19));

  test.each(cases.map((vector) => [vector.id, vector.name, vector] as const))(
    '%s %s',
    (_id, _name, vector) => {
      const { clock, ended } = replay(vector.events.map(eventOf));
      const seen = ended.map((wait) => ({
        kind: wait.kind,
        opened: wait.opened / 1000,
        closed: wait.closed / 1000,
        outcome: wait.outcome,
        by: wait.by,
        messages: wait.messages,
        wait: (wait.closed - wait.opened) / 1000,
        myWait: wait.myWait === undefined ? null : wait.myWait / 1000,
        holding: wait.holding,
      }));
      const open = clock.open && {
        kind: clock.open.kind,
        opened: clock.open.opened / 1000,
        outcome: 'open',
        messages: clock.open.messages,
      };
      const all = open ? [...seen, open] : seen;
      expect(all).toHaveLength(vector.expect.length);
      vector.expect.forEach((expected, index) => expect(all[index]).toMatchObject(expected));
    },
  );
});

const at = fc.integer({ min: 0, max: 100_000 });
const by = fc.constantFrom('me' as const, 'other' as const);
const anyEvent: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({ kind: fc.constant('customer' as const), at }),
  fc.record({ kind: fc.constant('reply' as const), at, by }),
  fc.record({ kind: fc.constant('bot' as const), at, owns: fc.boolean() }),
  fc.record({ kind: fc.constant('assign' as const), at, to: by }),
  fc.record({ kind: fc.constantFrom('resolve' as const, 'noReplyNeeded' as const), at, by }),
  fc.record({
    kind: fc.constantFrom('handoff', 'left', 'deleted', 'note', 'snooze', 'typing', 'status'),
    at,
  }) as fc.Arbitrary<ClockEvent>,
);

test('whatever happens, waits are never negative and never overlap', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      const { ended } = replay(events);
      let last = -Infinity;
      for (const wait of ended) {
        expect(wait.closed).toBeGreaterThanOrEqual(wait.opened);
        expect(wait.opened).toBeGreaterThanOrEqual(last);
        expect(wait.myWait ?? 0).toBeGreaterThanOrEqual(0);
        expect(wait.myWait ?? 0).toBeLessThanOrEqual(wait.closed - wait.opened);
        last = wait.closed;
      }
    }),
  );
});
