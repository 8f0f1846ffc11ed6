import { browser } from 'wxt/browser';
import type { ClockPlace } from '@/components/face/view';
import { logFailure } from '@/utils/platform/log';

/** In `storage.local`: by origin, where the person put the clock. */
const KEY = 'clockPlaces';

/** Where the clock stands on this site; told of again when it was moved, here or in another tab. */
export function watchClockPlace(
  moved: () => void,
  signal: AbortSignal,
): { now(): ClockPlace | undefined; keep(place: ClockPlace): void } {
  let place: ClockPlace | undefined;
  /** What we wrote and have not heard of yet: it is older than what was done since. */
  const echoes = new Set<string>();
  /** Of all origins, as last heard of: nothing is read between a move and its being stored. */
  let places: Readonly<Record<string, unknown>> | undefined;
  const take = (all: unknown): void => {
    places = { ...(all as object | undefined) };
    const next = places[location.origin];
    if (echoes.delete(JSON.stringify(next))) return;
    place = isPlace(next) ? next : undefined;
    if (!signal.aborted) moved();
  };
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) take(changes[KEY].newValue);
  };
  const read = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  const failed = (error: unknown): void => logFailure('the place of the clock', error);
  read().then(take, failed);
  /** At once, where it can be: the page may be gone in the next moment. */
  const store = async (next: ClockPlace): Promise<void> => {
    places = { ...(places ?? ((await read()) as object | undefined)), [location.origin]: next };
    await browser.storage.local.set({ [KEY]: places });
  };
  return {
    now: () => place,
    keep(next) {
      place = next;
      echoes.add(JSON.stringify(next));
      moved();
      store(next).catch(failed);
    },
  };
}

function isPlace(value: unknown): value is ClockPlace {
  const { x, y, collapsed } = (value ?? {}) as ClockPlace;
  return [x, y].every((each) => Number.isFinite(each)) && typeof collapsed === 'boolean';
}
