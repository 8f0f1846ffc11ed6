import { offeredTeach } from '@/components/teach/part';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';
import { holdEnter } from './hold-enter';
import { loadFinder } from './load-finder';
import type { Scene } from './scene';

/** Fetches what learns a site from the person before it, and starts it. */
export function teachSite(scene: Scene, signal: AbortSignal): { start(): void } {
  let teaching: AbortController | undefined;
  const begin = async (): Promise<void> => {
    teaching?.abort();
    const life = (teaching = new AbortController());
    await loadFinder();
    if (!offeredTeach()) await request('part/load', 'teach');
    const teach = offeredTeach();
    if (!teach) throw new Error('the part did not come');
    if (signal.aborted || life.signal.aborted) return;
    teach(
      {
        show: (view) => scene.change({ teach: view }),
        say: (message) => scene.say({ message }),
        onChoice: (choose) => scene.on({ teach: choose }),
        holdEnter: (field) => holdEnter(field, Promise.resolve()),
      },
      AbortSignal.any([signal, life.signal]),
    );
  };
  return {
    start: () => {
      begin().catch((error: unknown) => {
        logFailure('teaching this site', error);
        scene.say({ message: 'This page cannot be taught now. Reload it and try once more.' });
      });
    },
  };
}
