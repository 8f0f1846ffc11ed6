import { afterEach, expect, test, vi } from 'vitest';
import { warmUp } from '@/entrypoints/guard.content/warm-up';
import { PII_DETECTORS } from '@/utils/pii/detectors';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Runs what waits for an idle moment of so many milliseconds; tells how many moments it took. */
function idle(left: number): { next(): boolean } {
  const waiting: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (step: IdleRequestCallback) => waiting.push(step));
  return {
    next() {
      const step = waiting.shift();
      step?.({ didTimeout: false, timeRemaining: () => left });
      return step !== undefined;
    },
  };
}
/** Those that are asked for by nobody stay cold. */
const WARMED = PII_DETECTORS.filter(({ pack }) => !pack);
const looks = () => WARMED.map((detector) => vi.spyOn(detector, 'find'));

test('each detector looks once, one in each short idle moment', () => {
  const page = idle(1);
  const spies = looks();
  warmUp(new AbortController().signal);
  let moments = 0;
  while (page.next()) moments += 1;
  expect(spies.map(({ mock }) => mock.calls.length)).toEqual(WARMED.map(() => 1));
  expect(moments).toBe(WARMED.length + 1);
});

test('a broken one is passed over, and nothing goes on in a page that is left', () => {
  const page = idle(1);
  const [first, second, third] = looks();
  first?.mockImplementation(() => {
    throw new Error('broken');
  });
  const life = new AbortController();
  warmUp(life.signal);
  page.next();
  page.next();
  life.abort();
  while (page.next());
  expect([second?.mock.calls.length, third?.mock.calls.length]).toEqual([1, 0]);
});
