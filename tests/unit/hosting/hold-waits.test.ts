import 'fake-indexeddb/auto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { database } from '@/utils/database/database';
import { deleteWaits, recordWaits } from '@/utils/database/waits';
import { exportWaits } from '@/utils/hosting/export-waits';
import { holdWaits, type HeldWaits } from '@/utils/hosting/hold-waits';
import type { StoredWait } from '@/utils/replies/wait';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 26, 12);
const PLACE = { console: 'practice', origin: 'https://chat.example', conversationId: 'dana' };

const row = (id: string, closed: number, console = 'zendesk'): StoredWait => ({
  id,
  conversation: id,
  console,
  kind: 'first',
  opened: closed - 1000,
  closed,
  outcome: 'replied',
  by: 'me',
  messages: 1,
  holding: false,
  myWait: 1000,
});

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** How many waits are held, each time that it is told, and what they cover then. */
function follow(): { readonly told: number[]; readonly covered: string[]; held(): HeldWaits } {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const told: number[] = [];
  const covered: string[] = [];
  let held: HeldWaits | undefined;
  holdWaits({
    now: NOW,
    told: (waits) => {
      held = waits;
      told.push(waits.portions().reduce((sum, { size }) => sum + size, 0));
      const days = [7, 30, 90].filter((day) => waits.covers(NOW - (day - 1) * DAY));
      covered.push([...days, ...(waits.covers(undefined) ? ['all'] : [])].join(' '));
    },
    failed: (error) => {
      throw error;
    },
    signal: life.signal,
  });
  return { told, covered, held: () => held! };
}

test('the newest are told first, then what is older, in the order of time', async () => {
  const ages = [400, 100, 80, 40, 20, 10, 3, 1];
  await database.waits.bulkPut(ages.map((age) => row(`${age} days`, NOW - age * DAY)));
  const { told, covered, held } = follow();
  await expect.poll(() => covered.at(-1)).toBe('7 30 90 all');
  expect(told.slice(0, 4)).toEqual([2, 4, 6, 8]);
  expect(covered.slice(0, 4)).toEqual(['7', '7 30', '7 30 90', '7 30 90 all']);
  expect(held().total()).toBe(8);
  const times = held()
    .portions()
    .flatMap(({ closed }) => [...closed]);
  expect(times).toEqual(ages.map((age) => NOW - age * DAY));
});

test('a wait that is stored, changed or deleted is told', async () => {
  await database.waits.bulkPut([row('old', NOW - 50 * DAY), row('new', NOW - DAY)]);
  const { told, covered, held } = follow();
  await expect.poll(() => covered.at(-1)).toBe('7 30 90 all');
  const wait = row('', NOW - 60_000);
  await recordWaits([{ ...wait, holding: true }], [], PLACE);
  await expect.poll(() => told.at(-1)).toBe(3);
  await recordWaits([{ ...wait, holding: true, substantive: NOW }], [], PLACE);
  await expect.poll(() => held().portions().at(-1)?.substantive.at(-1)).toBe(61_000);
  expect(told.at(-1)).toBe(3);
  // An old one, of which only the count speaks.
  await database.waits.delete('old');
  await expect.poll(() => told.at(-1)).toBe(2);
  await deleteWaits(NOW);
  await expect.poll(() => told.at(-1)).toBe(0);
  expect(held().total()).toBe(0);
});

test('a file has the waits of a stretch of time and of a console', async () => {
  await database.waits.bulkPut([
    row('a', NOW - 50 * DAY),
    row('b', NOW - DAY),
    row('c', NOW, 'intercom'),
  ]);
  const keysIn = async (of: Parameters<typeof exportWaits>[1]) => {
    const file = await exportWaits('json', of, NOW);
    const { waits } = JSON.parse(await file.text()) as { waits: { conversation_key: string }[] };
    return waits.map(({ conversation_key }) => conversation_key);
  };
  expect(await keysIn({ from: undefined, console: undefined })).toEqual(['a', 'b', 'c']);
  expect(await keysIn({ from: NOW - DAY, console: undefined })).toEqual(['b', 'c']);
  expect(await keysIn({ from: undefined, console: 'zendesk' })).toEqual(['a', 'b']);
  expect(await keysIn({ from: NOW + 1, console: undefined })).toEqual([]);
});
