import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/utils/database/database';
import {
  countWaits,
  deleteWaits,
  pruneWaits,
  readWaits,
  recordWaits,
} from '@/utils/database/waits';
import type { StoredWait, Wait, WaitPlace } from '@/utils/replies/wait';

const DAY = 24 * 60 * 60 * 1000;
const PLACE = { console: 'practice', origin: 'https://chat.example', conversationId: 'dana' };
const WAIT: Wait = {
  kind: 'first',
  opened: 1000,
  closed: 5000,
  outcome: 'replied',
  by: 'me',
  messages: 1,
  myWait: 4000,
  holding: false,
};

const recordWait = (wait: Wait, place: WaitPlace): Promise<void> => recordWaits([wait], [], place);

const stored = (): Promise<StoredWait[]> => database.waits.toArray();

const row = (id: string, closed: number): StoredWait => ({
  ...WAIT,
  opened: closed - 1,
  closed,
  id,
  conversation: id,
  console: 'practice',
});

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('the same wait from two tabs is one record, without names in the clear', async () => {
  await recordWait(WAIT, PLACE);
  await recordWait(WAIT, PLACE);
  expect(await stored()).toHaveLength(1);
  expect(JSON.stringify(await stored())).not.toMatch(/dana|chat\.example/);
});

test('a wait that two tabs saw at slightly different times is one record', async () => {
  await recordWait(WAIT, PLACE);
  await recordWait({ ...WAIT, opened: 1020, closed: 5010, myWait: 3990 }, PLACE);
  expect(await stored()).toHaveLength(1);
});

test('a wait that never was is taken back', async () => {
  await recordWait(WAIT, PLACE);
  await recordWaits([{ ...WAIT, opened: 900, closed: 4000 }], [WAIT.opened], PLACE);
  expect(await stored()).toMatchObject([{ opened: 900, closed: 4000 }]);
});

test('the next wait of a conversation, and the same times in another, are other records', async () => {
  await recordWait(WAIT, PLACE);
  await recordWait({ ...WAIT, kind: 'next', opened: 5000, closed: 6000 }, PLACE);
  await recordWait(WAIT, { ...PLACE, conversationId: 'robin' });
  await recordWait(WAIT, { ...PLACE, origin: 'https://other.example' });
  expect(await stored()).toHaveLength(4);
});

test('a wait that is seen again with its reply of substance updates the record', async () => {
  const holding = { ...WAIT, holding: true };
  await recordWait(holding, PLACE);
  await recordWait({ ...holding, substantive: 9000 }, PLACE);
  expect(await stored()).toEqual([expect.objectContaining({ holding: true, substantive: 9000 })]);
  // A tab that did not see it does not take it away.
  await recordWait(holding, PLACE);
  expect(await stored()).toEqual([expect.objectContaining({ substantive: 9000 })]);
});

test('a reply of one’s own stays one, when another tab does not know whose it was', async () => {
  const { kind, opened, closed, outcome, messages, holding } = WAIT;
  const unknown = { kind, opened, closed, outcome, messages, holding };
  await recordWait(WAIT, PLACE);
  await recordWait(unknown, PLACE);
  expect(await stored()).toEqual([expect.objectContaining({ by: 'me', myWait: 4000 })]);
});

test('what a wait is not made of is not stored', async () => {
  const more = { ...WAIT, text: 'my secret', console: 'other' };
  await recordWait(more, { ...PLACE, tellsStates: true });
  const [{ id, conversation, ...rest } = row('', 1)] = await stored();
  expect(rest).toEqual({ ...WAIT, console: 'practice', tellsStates: true });
  expect([id, conversation]).toEqual([expect.stringMatching(/^\w{32}$/), expect.any(String)]);
});

describe('deleting everything', () => {
  test('leaves no wait and no salt, and a key is another afterwards', async () => {
    await recordWait(WAIT, PLACE);
    await pruneWaits('1y', 10_000);
    const [before] = await stored();
    await deleteWaits(20_000);
    expect(await stored()).toEqual([]);
    expect(await database.meta.toArray()).toEqual([{ key: 'waits-deleted', value: '20000' }]);
    await recordWait({ ...WAIT, opened: 20_001, closed: 20_002 }, PLACE);
    const [after] = await stored();
    expect(after?.conversation).not.toBe(before?.conversation);
  });

  test('holds when a console shows its history again', async () => {
    await recordWait(WAIT, PLACE);
    await deleteWaits(20_000);
    await recordWait(WAIT, PLACE);
    expect(await stored()).toEqual([]);
  });

  test('holds against a wait that is just being stored', async () => {
    await recordWait(WAIT, PLACE);
    const storing = recordWait({ ...WAIT, opened: 30_000, closed: 40_000 }, PLACE);
    await deleteWaits(20_000);
    await storing;
    for (const { conversation } of await stored()) {
      // Whichever came first: nothing keeps a key of the old salt.
      await recordWait({ ...WAIT, opened: 50_000, closed: 60_000 }, PLACE);
      expect((await stored()).map((each) => each.conversation)).toEqual([
        conversation,
        conversation,
      ]);
    }
  });
});

describe('retention', () => {
  const NOW = 500 * DAY;
  const ids = async () => (await stored()).map(({ id }) => id).sort();

  beforeEach(async () => {
    await database.waits.bulkPut([
      row('today', NOW),
      row('d89', NOW - 89 * DAY),
      row('d91', NOW - 91 * DAY),
      row('d366', NOW - 366 * DAY),
    ]);
  });

  test.each([
    ['90d', ['d89', 'today']],
    ['1y', ['d89', 'd91', 'today']],
    ['ever', ['d366', 'd89', 'd91', 'today']],
    ['of another version' as 'ever', ['d366', 'd89', 'd91', 'today']],
  ] as const)('%s keeps %j', async (retention, kept) => {
    await pruneWaits(retention, NOW);
    expect(await ids()).toEqual(kept);
  });

  test('is looked at once a day, however often it is asked', async () => {
    expect(await pruneWaits('1y', NOW)).toBe(1);
    await database.waits.put(row('d400', NOW - 400 * DAY));
    expect(await pruneWaits('1y', NOW + DAY - 1)).toBe(0);
    expect(await pruneWaits('1y', NOW + DAY)).toBe(1);
  });

  test('a clock that was set back does not end it', async () => {
    await pruneWaits('ever', NOW + 1000 * DAY);
    expect(await pruneWaits('1y', NOW)).toBe(1);
  });
});

describe('reading in portions', () => {
  const read = async (from: number, until: number, portion: number) => {
    const portions: string[][] = [];
    for await (const rows of readWaits(from, until, portion)) {
      portions.push(rows.map(({ id }) => id));
    }
    return portions;
  };

  test('gives each wait once, in the order of its end, the ends of the stretch as said', async () => {
    await database.waits.bulkPut([5, 1, 4, 2, 3].map((at) => row(`at ${at}`, at)));
    for (const portion of [1, 2, 3, 10]) {
      expect((await read(2, 5, portion)).flat()).toEqual(['at 2', 'at 3', 'at 4']);
    }
    expect((await read(-Infinity, Infinity, 2)).flat()).toHaveLength(5);
    expect(await read(100, Infinity, 2)).toEqual([]);
  });

  test('is not thrown off by waits that ended together', async () => {
    const together = Array.from({ length: 7 }, (_, at) => row(`together ${at}`, 50));
    await database.waits.bulkPut([row('before', 49), ...together, row('after', 51)]);
    for (const portion of [1, 2, 3, 7, 8, 9]) {
      const found = (await read(0, 100, portion)).flat();
      expect(found).toHaveLength(9);
      expect(new Set(found).size).toBe(9);
    }
  });

  test('counts what it would read', async () => {
    await database.waits.bulkPut([row('a', 1), row('b', 2)]);
    expect(await countWaits()).toBe(2);
  });
});
