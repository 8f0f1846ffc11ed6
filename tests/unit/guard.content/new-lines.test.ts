import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seenNewLines } from '@/entrypoints/guard.content/new-lines';
import type { ReplyField } from '@/entrypoints/guard.content/reply-fields';

const FIELD: ReplyField = {
  element: { isConnected: true } as HTMLElement,
  text: 'My reply',
  conversation: 'dana',
  isNote: false,
  breaksLine: false,
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('Enter is known for a new line once one stood, until the reply goes or may have gone', async () => {
  let now: ReplyField | undefined;
  const lines = seenNewLines(
    { at: () => now, sentBy: () => undefined },
    new AbortController().signal,
  );
  const isKnownAfter = async (next: ReplyField | undefined): Promise<boolean> => {
    now = next;
    lines.watch(FIELD);
    await vi.advanceTimersByTimeAsync(10_000);
    return lines.has(FIELD);
  };
  const stands = { ...FIELD, text: 'My reply\nand more' };
  expect(await isKnownAfter(stands)).toBe(true);
  expect(await isKnownAfter({ ...FIELD, text: '' })).toBe(false);
  expect(await isKnownAfter(stands)).toBe(true);
  expect(await isKnownAfter({ ...FIELD, conversation: 'sam' })).toBe(false);
});
