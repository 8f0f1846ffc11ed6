import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchClockPlace } from '@/entrypoints/console.content/clock-place';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.stubGlobal('location', { origin: 'https://here.example' });

const ELSEWHERE = { x: 1, y: 2, collapsed: false };
const FOLDED = { x: 3, y: 4, collapsed: true };

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ clockPlaces: { 'https://there.example': ELSEWHERE } });
});

/** One that has read what is stored. */
async function openPlace() {
  const moved = vi.fn();
  const place = watchClockPlace(moved, new AbortController().signal);
  await vi.waitFor(() => expect(moved).toHaveBeenCalled());
  return place;
}

test('the clock is folded and the page left in the same moment: it is on its way to the store', async () => {
  const place = await openPlace();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  place.keep(FOLDED);
  expect(set.mock.calls).toEqual([
    [{ clockPlaces: { 'https://there.example': ELSEWHERE, 'https://here.example': FOLDED } }],
  ]);
});

test('what was moved on another site meanwhile stays', async () => {
  const place = await openPlace();
  const moved = { ...ELSEWHERE, x: 100 };
  await fakeBrowser.storage.local.set({ clockPlaces: { 'https://there.example': moved } });
  place.keep(FOLDED);
  await expect
    .poll(() => fakeBrowser.storage.local.get('clockPlaces'))
    .toEqual({
      clockPlaces: { 'https://there.example': moved, 'https://here.example': FOLDED },
    });
  expect(place.now()).toEqual(FOLDED);
});
