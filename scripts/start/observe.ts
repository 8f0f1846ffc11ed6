import { setTimeout as delay } from 'node:timers/promises';
import { Told } from '../setup/told.mjs';

/** What a look found: a short word on it when it is as hoped, undefined when not (yet). */
type Look = () => Promise<string | undefined>;

const PATIENCE = 15_000;

/** Looks until it is so, then prints it with a check mark; else a sentence ends the scene. */
export async function observe(what: string, look: Look, signal: AbortSignal): Promise<void> {
  const deadline = AbortSignal.timeout(PATIENCE);
  for (;;) {
    signal.throwIfAborted();
    const seen = await look();
    if (seen !== undefined) {
      console.log(`  ✓ ${what}${seen === '' ? '' : ` – ${seen}`}`);
      return;
    }
    if (deadline.aborted) {
      throw new Told(`This was not seen within ${PATIENCE / 1000} seconds: ${what}.`);
    }
    await delay(100, undefined, { signal });
  }
}
