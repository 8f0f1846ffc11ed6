import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { knowConsole } from '@/entrypoints/console.content/know-console';
import { beginWork } from '@/entrypoints/console.content/under-way';
import { claimEnter } from '@/utils/dom/own-enter';

const { page } = vi.hoisted(() => ({ page: { isNamed: false } }));
vi.mock('@/utils/consoles/taught', () => ({
  watchTaught: (_where: unknown, heard: (taught: undefined) => void) => heard(undefined),
}));
vi.mock('@/utils/consoles/consoles', () => ({
  consoleOf: () => (page.isNamed ? { id: 'named' } : undefined),
}));
vi.mock('@/utils/consoles/described', () => ({
  describedConsole: () => ({ id: 'guessed', active: () => undefined }),
}));
vi.mock('@/utils/dom/frames', () => ({
  deepActiveElement: () => ({}),
  // The person puts the caret into a field.
  listenToFocus: (heard: () => void) => heard(),
}));
vi.mock('@/utils/editors/editors', () => ({
  editorOf: () => ({ element: { isConnected: true }, getText: () => '' }),
}));
vi.mock('@/entrypoints/console.content/recent-drafts', () => ({
  recentDrafts: () => ({ has: () => false }),
}));
vi.mock('@/entrypoints/console.content/load-finder', () => ({
  loadFinder: () => Promise.resolve({ guess: () => ({ sure: true, description: {} }) }),
}));

const LOOK_MS = 1000;
let life: AbortController;
let started: string[];
let ended: string[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', {});
  vi.stubGlobal('location', { href: 'https://desk.example/' });
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
  page.isNamed = false;
  life = new AbortController();
  [started, ended] = [[], []];
  knowConsole((console, signal) => {
    const name = console?.id ?? 'nothing';
    started.push(name);
    signal.addEventListener('abort', () => ended.push(name));
  }, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the features begin anew when more is known of the page', async () => {
  expect(started).toEqual(['nothing']);
  await vi.advanceTimersByTimeAsync(LOOK_MS);
  expect(started).toEqual(['nothing', 'guessed']);
  expect(ended).toEqual(['nothing']);
});

test.each([false, true])(
  'not under an open list, whose Enter would send (a console by name: %s)',
  async (isNamed) => {
    page.isNamed = isNamed;
    const list = new AbortController();
    // An Enter with Ctrl is not the list's; it is open all the same.
    claimEnter((event) => event === undefined, list.signal);
    await vi.advanceTimersByTimeAsync(5 * LOOK_MS);
    expect(ended).toEqual([]);
    list.abort();
    await vi.advanceTimersByTimeAsync(LOOK_MS);
    expect(started).toEqual(['nothing', isNamed ? 'named' : 'guessed']);
  },
);

test('nor while a snippet is being put in', async () => {
  const over = beginWork();
  await vi.advanceTimersByTimeAsync(5 * LOOK_MS);
  expect(ended).toEqual([]);
  over();
  await vi.advanceTimersByTimeAsync(LOOK_MS);
  expect(ended).toEqual(['nothing']);
});
