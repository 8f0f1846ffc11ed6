import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { offeredQueuePart, type OpenHere, type TellWaits } from '@/utils/consoles/queue-part';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';

/** Tells the queue of this page's open waits. What does it comes into the page when somebody waits. */
export function tellQueue(
  console: ConsoleAdapter,
  signal: AbortSignal,
): (open: readonly OpenHere[], targetSeconds: number) => void {
  let told: readonly [readonly OpenHere[], number] = [[], 0];
  let tell: ReturnType<TellWaits> | undefined;
  let loading = false;

  const load = async (): Promise<void> => {
    if (!offeredQueuePart()) await request('part/load', 'queue');
    if (!signal.aborted) tell = offeredQueuePart()?.(console, signal);
    tell?.(...told);
  };
  return (...now) => {
    told = now;
    if (tell) return tell(...now);
    if (loading || now[0].length === 0) return;
    loading = true;
    load().catch((error: unknown) => logFailure('the queue', error));
  };
}
