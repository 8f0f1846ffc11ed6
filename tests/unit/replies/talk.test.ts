import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay, type ClockEvent } from '@/utils/replies/clock';
import { keepWait } from '@/utils/replies/same-wait';
import { hear, newTalk, type Talk } from '@/utils/replies/talk';
import type { StoredWait, Wait } from '@/utils/replies/wait';

const at = (seconds: number): number => 1_000_000 + seconds * 1000;
const customer = (seconds: number, more: Partial<ClockEvent> = {}): ClockEvent =>
  ({ kind: 'customer', at: at(seconds), ...more }) as ClockEvent;
const mine = (
  seconds: number,
  more: Partial<ClockEvent> & { holding?: boolean } = {},
): ClockEvent => ({ kind: 'reply', by: 'me', at: at(seconds), ...more }) as ClockEvent;

/** Hears batches one after the other, as news. */
function heardAs(...batches: readonly (readonly ClockEvent[])[]): readonly Wait[] {
  let talk = newTalk(at(0));
  const told = new Map<number, Wait>();
  for (const batch of batches) {
    const heard = hear(talk, batch, true);
    talk = heard.talk;
    for (const wait of heard.ended) told.set(wait.opened, wait);
    for (const opened of heard.voided) told.delete(opened);
  }
  return [...told.values()];
}

describe('a conversation that is listened to', () => {
  test('what is told twice under one name is one message', () => {
    const twice = customer(1, { id: 'a' });
    const [wait] = heardAs([twice], [twice, customer(3, { id: 'b' })], [mine(10)]);
    expect(wait).toMatchObject({ messages: 2, myWait: 9000 });
  });

  test('a reply that is heard late ends the wait at its own time', () => {
    const waits = heardAs([customer(1)], [mine(20, { id: 'late' })], [mine(10, { id: 'early' })]);
    expect(waits).toMatchObject([{ opened: at(1), closed: at(10) }]);
  });

  test('a wait that never was is taken back', () => {
    const waits = heardAs(
      [customer(1, { id: 'a' })],
      [mine(2, { id: 'b' })],
      [customer(10, { id: 'c' })],
      [mine(20, { id: 'd' })],
      [customer(5, { id: 'late' })],
    );
    expect(waits.map(({ opened }) => opened)).toEqual([at(1), at(5)]);
  });

  test('a reply of substance completes the wait that a holding one ended', () => {
    const waits = heardAs(
      [customer(0)],
      [mine(15, { holding: true })],
      [customer(30)],
      [mine(60, { holding: true })],
      [mine(400)],
    );
    expect(waits).toMatchObject([
      { closed: at(15), holding: true },
      { opened: at(30), closed: at(60), holding: true, substantive: at(400) },
    ]);
  });

  test('the first of three messages is deleted: the wait begins with the second', () => {
    const [wait] = heardAs(
      [customer(0, { id: 'a' }), customer(10, { id: 'b' }), customer(20, { id: 'c' })],
      [{ kind: 'deleted', of: 'a', at: at(25) }],
      [mine(30)],
    );
    expect(wait).toMatchObject({ opened: at(10), messages: 2, myWait: 20_000 });
  });

  test.each<[string, ClockEvent[], Wait['doubt']]>([
    ['console times need no clock of ours', [customer(0), jump(50), mine(90)], undefined],
    ['observed', [customer(0, { source: 'observed' }), mine(9)], undefined],
    ['observed, over a jump', [customer(0, { source: 'observed' }), jump(5), mine(9)], 'clock'],
    ['to the minute', [customer(0, { source: 'minute' }), mine(70)], 'minute'],
    ['nobody knows since when', [customer(0, { source: 'unseen' }), mine(70)], 'unseen'],
  ])('doubt: %s', (_name, events, doubt) => {
    expect(heardAs(...events.map((event) => [event]))[0]?.doubt).toBe(doubt);
  });

  test('our clock is set back: the wait is neither negative nor a sample', () => {
    const waits = heardAs(
      [customer(3600, { source: 'observed' })],
      [mine(40, { source: 'observed' })],
    );
    expect(waits).toMatchObject([{ closed: at(3600), doubt: 'clock' }]);
  });
});

describe('a page that is loaded again', () => {
  const history = [customer(-900), mine(-840), customer(-100), mine(-40), customer(-20)];

  test('counts what ended before it only where a reload may have swallowed it', () => {
    const { ended, talk } = hear(newTalk(at(0)), history, false);
    expect(ended).toMatchObject([{ opened: at(-100), closed: at(-40) }]);
    expect(hear(talk, [mine(5)], true).ended).toMatchObject([{ opened: at(-20), closed: at(5) }]);
  });

  test('never counts a wait whose beginning may not be in the page', () => {
    expect(hear(newTalk(at(0)), history.slice(2), false).ended).toEqual([]);
  });
});

function jump(seconds: number): ClockEvent {
  return { kind: 'jump', at: at(seconds) };
}

/** A scripted conversation: names are unique, times do not fall. */
const conversation = fc
  .array(
    fc.record({
      after: fc.oneof(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 400_000 })),
      kind: fc.constantFrom('customer', 'reply', 'note', 'bot', 'resolve', 'left', 'snooze'),
      by: fc.constantFrom('me', 'other'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((steps) => {
    let now = 1_000_000_000;
    return steps.map(({ after, kind, by }, index): ClockEvent => {
      now += after;
      return { kind, by, at: now, id: `m${index}` } as ClockEvent;
    });
  });

/** What one browser keeps while a conversation goes on: pages come and go, messages are told again. */
function liveThrough(
  events: readonly ClockEvent[],
  chances: { reload: readonly boolean[]; again: readonly boolean[]; swap: readonly boolean[] },
): readonly StoredWait[] {
  let stored: StoredWait[] = [];
  const keep = (waits: readonly Wait[], voided: readonly number[]): void => {
    stored = stored.filter(({ opened }) => !voided.includes(opened));
    for (const wait of waits) {
      const row = { ...wait, id: String(wait.opened), conversation: 'c', console: 'x' };
      const { put, remove } = keepWait(stored, row);
      stored = stored.filter(({ id }) => !remove.includes(id) && id !== put?.id);
      if (put) stored.push(put);
    }
  };
  const enter = (past: readonly ClockEvent[], now: number): Talk => {
    const heard = hear(newTalk(now), past, false);
    keep(heard.ended, heard.voided);
    return heard.talk;
  };
  const order = [...events];
  // Within a second the network may change the order.
  chances.swap.forEach((swaps, index) => {
    const [a, b] = [order[index], order[index + 1]];
    if (swaps && a && b && b.at - a.at <= 1000) [order[index], order[index + 1]] = [b, a];
  });
  let talk = enter([], events[0]?.at ?? 0);
  order.forEach((event, index) => {
    const batch = chances.again[index] ? [event, ...order.slice(0, index)] : [event];
    const heard = hear(talk, batch, true);
    talk = heard.talk;
    keep(heard.ended, heard.voided);
    if (chances.reload[index]) talk = enter(order.slice(0, index + 1), event.at);
  });
  return stored.sort((a, b) => a.opened - b.opened);
}

const chances = fc.record({
  reload: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  again: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  swap: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
});

test('duplicates, reorderings and reloads make no negative, double or overlapping sample, and lose none', () => {
  fc.assert(
    fc.property(conversation, chances, (events, how) => {
      const stored = liveThrough(events, how);
      stored.forEach((wait, index) => {
        expect(wait.closed).toBeGreaterThanOrEqual(wait.opened);
        expect(wait.myWait ?? 0).toBeGreaterThanOrEqual(0);
        const next = stored[index + 1];
        if (next) expect(next.opened).toBeGreaterThanOrEqual(wait.closed);
      });
      expect(new Set(stored.map(({ opened }) => opened)).size).toBe(stored.length);
      const times = ({ opened, closed, outcome, by }: Wait) =>
        [opened, closed, outcome, by].join(' ');
      expect(stored.map(times)).toEqual(replay(events).ended.map(times));
    }),
    { numRuns: 1000 },
  );
});
