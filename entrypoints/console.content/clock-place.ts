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
  const take = (places: unknown): void => {
    const next = (places as Record<string, unknown> | undefined)?.[location.origin];
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
  return {
    now: () => place,
    keep(next) {
      place = next;
      echoes.add(JSON.stringify(next));
      moved();
      read()
        .then((places) =>
          browser.storage.local.set({ [KEY]: { ...(places as object), [location.origin]: next } }),
        )
        .catch(failed);
    },
  };
}

function isPlace(value: unknown): value is ClockPlace {
  const { x, y, collapsed } = (value ?? {}) as ClockPlace;
  return [x, y].every((each) => Number.isFinite(each)) && typeof collapsed === 'boolean';
}
