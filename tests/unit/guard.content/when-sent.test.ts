import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReplyField } from '@/entrypoints/guard.content/reply-fields';
import { whenSent } from '@/entrypoints/guard.content/when-sent';

const FIELD: ReplyField = {
  element: {} as HTMLElement,
  text: 'My reply',
  conversation: 'dana',
  isNote: false,
  breaksLine: false,
};

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => vi.useRealTimers());

/** What is told when the composer is this one after half a second. */
async function toldOf(now: ReplyField | undefined): Promise<string[]> {
  const told: string[] = [];
  let stands: ReplyField | undefined = FIELD;
  whenSent(
    FIELD,
    { at: () => stands, sentBy: () => undefined },
    () => told.push('sent'),
    life.signal,
    { stood: ({ text }) => told.push(`stood: ${text}`), gone: () => told.push('gone') },
  );
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual([]);
  stands = now;
  await vi.advanceTimersByTimeAsync(10_000);
  return told;
}

test.each<[string, ReplyField | undefined, string]>([
  ['a composer that was emptied', { ...FIELD, text: ' \n' }, 'sent'],
  ['a text that stands there', { ...FIELD, text: 'My reply\n' }, 'stood: My reply\n'],
  ['a composer that went', undefined, 'gone'],
  ['another conversation', { ...FIELD, conversation: 'sam' }, 'gone'],
  ['another conversation without a text', { ...FIELD, conversation: 'sam', text: '' }, 'gone'],
])('%s is told once', async (_what, now, told) => {
  expect(await toldOf(now)).toEqual([told]);
});

test('nothing is told in a page that was left', async () => {
  life.abort();
  expect(await toldOf(undefined)).toEqual([]);
});
