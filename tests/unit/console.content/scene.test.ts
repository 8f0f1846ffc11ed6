import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openScene } from '@/entrypoints/console.content/scene';

const background = vi.hoisted(() => ({ asked: [] as string[] }));
vi.mock('@/utils/platform/requests', () => ({
  request: (type: string): Promise<boolean> => {
    background.asked.push(type);
    return Promise.resolve(true);
  },
}));

beforeEach(() => vi.stubGlobal('window', new EventTarget()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a face that did not come is not shown; it is logged, and asked for again with the next change', async () => {
  const logged = vi.spyOn(console, 'warn').mockReturnValue();
  const life = new AbortController();
  const scene = openScene(life.signal);
  for (const message of ['One thing.', 'Another.']) {
    scene.say({ message });
    expect(await scene.shown()).toBe(false);
  }
  expect(background.asked).toEqual(['part/load', 'part/load']);
  expect(logged.mock.calls).toEqual([[expect.stringContaining('showing anything is off')]]);
  life.abort();
});
