import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOrder, type Placed } from '@/utils/consoles/order';

/** Texts that come again and again, as "ok" does. */
const keys = fc.array(fc.constantFrom('ok', 'hi', 'thanks', 'no'), { minLength: 1, maxLength: 60 });

const shown = (placed: readonly Placed[]): string[] => placed.map(({ id, was }) => `${id} ${was}`);
const all = (...texts: string[]) => texts.map((key) => ({ key }));

/** A list of which only a window is mounted, and which draws its rows anew as it likes. */
function list(messages: readonly string[]) {
  const order = messageOrder();
  const told: string[] = [];
  let rows = new Map<number, string>();
  const show = (from: number, to: number, keep: (row: number) => boolean): void => {
    const next = new Map<number, string>();
    const nameOf = (row: number): string | undefined => (keep(row) ? rows.get(row) : undefined);
    const named = (row: number): string | undefined => next.get(row) ?? nameOf(row);
    for (let start = from; start < to; start++) {
      const kept = nameOf(start);
      if (kept !== undefined) {
        next.set(start, kept);
        continue;
      }
      let end = start + 1;
      while (end < to && nameOf(end) === undefined) end++;
      const run = messages.slice(start, end).map((key) => ({ key }));
      const before = start > from ? named(start - 1) : undefined;
      const after = end < to ? named(end) : undefined;
      order.place(before, run, after).forEach(({ id, was }, index) => {
        next.set(start + index, id);
        if (was !== 'known') told.push(id);
      });
      start = end - 1;
    }
    rows = next;
  };
  return { show, told, order, nameOf: (row: number) => rows.get(row) };
}

describe('the order of messages', () => {
  test('what comes behind the last one is news, the same words too', () => {
    const order = messageOrder();
    expect(shown(order.place(undefined, all('hi', 'ok'), undefined))).toEqual(['1 news', '2 news']);
    expect(shown(order.place('2', all('ok'), undefined))).toEqual(['3 news']);
    expect(order.last()).toBe('3');
  });

  test('what is loaded before the first one is earlier', () => {
    const order = messageOrder();
    order.place(undefined, all('c', 'd'), undefined);
    expect(shown(order.place(undefined, all('a', 'b'), '1'))).toEqual(['3 earlier', '4 earlier']);
    expect(order.last()).toBe('2');
  });

  test('everything drawn anew, with one more: only that one is news', () => {
    const order = messageOrder();
    order.place(undefined, all('hi', 'ok', 'ok'), undefined);
    const anew = order.place(undefined, all('hi', 'ok', 'ok', 'ok'), undefined);
    expect(shown(anew)).toEqual(['1 known', '2 known', '3 known', '4 news']);
  });

  test('drawn anew without a deleted one', () => {
    const order = messageOrder();
    order.place(undefined, all('a', 'b', 'c', 'd'), undefined);
    const anew = order.place(undefined, all('a', 'b', 'd', 'e'), undefined);
    expect(shown(anew)).toEqual(['1 known', '2 known', '4 known', '5 news']);
  });

  test('a jump to where nothing is known is no news', () => {
    const order = messageOrder();
    order.place(undefined, all('x', 'y', 'ok'), undefined);
    const jump = order.place(undefined, all('a', 'ok', 'b', 'c'), undefined);
    expect(jump.some(({ was }) => was === 'news')).toBe(false);
    expect(order.last()).toBe('3');
  });

  test('a message that gets its number once it is sent is the same', () => {
    const order = messageOrder();
    order.place(undefined, [{ ownId: 'tmp', key: 'Hello' }], undefined);
    const sent = order.place(undefined, [{ ownId: '77', key: 'Hello' }], undefined);
    expect(shown(sent)).toEqual(['1 known']);
    const again = order.place('1', [{ ownId: '78', key: 'Hello' }], undefined);
    expect(shown(again)).toEqual(['2 news']);
  });

  test('a new text between the same neighbours is an edit', () => {
    const order = messageOrder();
    order.place(undefined, all('a', 'b', 'c'), undefined);
    expect(order.isEdit('1', '2', '3')).toBe(true);
    expect(order.isEdit('2', '2', undefined)).toBe(false);
  });

  test('forgets the oldest ones that are not mounted', () => {
    const order = messageOrder();
    order.place(undefined, all('a', 'b', 'c', 'd'), undefined);
    order.forget(2, (id) => id === '2');
    expect(shown(order.place(undefined, all('a'), '2'))).toEqual(['5 earlier']);
    expect(shown(order.place('2', all('c', 'd'), undefined))).toEqual(['3 known', '4 known']);
  });

  test('a virtualised list that is scrolled to and fro tells of each message once', () => {
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: 3, max: 12 }),
        fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 80 }),
        (messages, size, steps) => {
          const { show, told, nameOf } = list(messages);
          const last = Math.max(0, messages.length - size);
          const names = new Map<number, string>();
          let from = last;
          for (const step of [0, ...steps]) {
            const before = from;
            from = Math.min(last, Math.max(0, from + step));
            show(from, Math.min(messages.length, from + size), (row) => row >= before);
            for (let row = from; row < Math.min(messages.length, from + size); row++) {
              const name = nameOf(row)!;
              expect(names.get(row) ?? name).toBe(name);
              names.set(row, name);
            }
          }
          expect(new Set(told).size).toBe(told.length);
          expect(told).toHaveLength(names.size);
        },
      ),
    );
  });

  test('a list that grows, and is drawn anew each time, tells of each message once and in order', () => {
    fc.assert(
      fc.property(
        keys,
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 20 }),
        (messages, by) => {
          const { show, told } = list(messages);
          let length = 1;
          show(0, length, () => false);
          for (const more of by) {
            length = Math.min(messages.length, length + more);
            show(0, length, () => false);
          }
          expect(told).toEqual(Array.from({ length }, (_, index) => `${index + 1}`));
        },
      ),
    );
  });
});
