import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markSent } from '@/entrypoints/guard.content/mark-sent';
import type { SentData } from '@/entrypoints/guard.content/watch-transcripts';

const background = vi.hoisted(() => ({ isThere: true, asked: 0 }));
vi.mock('@/utils/platform/requests', () => ({
  request: (): Promise<boolean> => {
    background.asked += 1;
    return background.isThere ? Promise.resolve(true) : Promise.reject(new Error('no answer'));
  },
}));

beforeEach(() => {
  Object.assign(background, { isThere: true, asked: 0 });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class {});
});
afterEach(() => vi.unstubAllGlobals());

const DATA = [{ range: {} }] as unknown as readonly SentData[];

test('a look that does not come into the page is said, and asked for again with what is shown next', async () => {
  background.isThere = false;
  const failures: unknown[] = [];
  const life = new AbortController();
  const marks = markSent(
    () => 'mask',
    (error) => failures.push(error),
    life.signal,
  );
  marks.show(DATA);
  await vi.waitFor(() => expect(failures).toHaveLength(1));
  background.isThere = true;
  marks.show(DATA);
  marks.show(DATA);
  expect(background.asked).toBe(2);
  life.abort();
});
