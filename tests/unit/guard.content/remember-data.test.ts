import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberData, type Memory } from '@/entrypoints/guard.content/remember-data';

const background = vi.hoisted(() => ({ isThere: true, asked: [] as string[] }));
vi.mock('@/utils/platform/requests', () => ({
  request: (type: string, ask: { values?: string[] } | undefined): Promise<unknown> => {
    background.asked.push(type);
    if (!background.isThere) return Promise.reject(new Error(`${type}: no answer`));
    const looked = { elsewhere: ask?.values, muted: [] };
    return Promise.resolve(type === 'pii/join' ? 'salt' : type === 'pii/look' ? looked : true);
  },
}));

const TALK = { id: 'dana' };
const OTHERS = 'looking for other customers’ data';

let memory: Memory;
let off: string[];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { origin: 'https://chat.example' });
  background.isThere = true;
  background.asked = [];
  off = [];
  memory = rememberData(
    () => undefined,
    (what) => () => off.push(what),
    new AbortController().signal,
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The draft has this in it, and whatever is asked about it is answered. */
async function wonder(value: string): Promise<boolean> {
  memory.wonder(TALK, [value], ['999']);
  await vi.advanceTimersByTimeAsync(100);
  return memory.known(TALK).isElsewhere(value);
}

test('another customer’s value is known with the answer, and asked for once', async () => {
  expect(await wonder('123')).toBe(true);
  expect(await wonder('123')).toBe(true);
  expect(background.asked).toEqual(['pii/join', 'pii/look']);
  expect(off).toEqual([]);
});

test('a session that cannot be joined is said, and joined with the next key', async () => {
  background.isThere = false;
  expect(await wonder('123')).toBe(false);
  expect(off).toEqual([OTHERS]);
  background.isThere = true;
  expect(await wonder('123')).toBe(true);
  expect(off).toEqual([OTHERS]);
});

test('a look that fails is said, and asked for again with the next key', async () => {
  await wonder('456');
  background.isThere = false;
  expect(await wonder('123')).toBe(false);
  expect(off).toEqual([OTHERS]);
  background.isThere = true;
  expect(await wonder('123')).toBe(true);
});

test('what a customer wrote is said to be forgotten where nobody takes it', async () => {
  background.isThere = false;
  memory.heard(TALK, ['123']);
  await vi.advanceTimersByTimeAsync(0);
  expect(off).toEqual([OTHERS]);
});

test('“not again today” is said to be off where it cannot be kept', async () => {
  background.isThere = false;
  memory.mute('999');
  await vi.advanceTimersByTimeAsync(0);
  expect(memory.known(TALK).isMuted('999')).toBe(false);
  expect(off).toEqual(['“not again today”']);
});
