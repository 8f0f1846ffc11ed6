import { PII_DETECTORS } from '@/utils/pii/detectors';
import { findPii } from '@/utils/pii/find';

/** Idle time that one more detector may need on a slow machine; ms. */
const ENOUGH_MS = 8;

/** Words that detectors look for, and what comes after them. */
const SAMPLE =
  'card 4111 1111 1111 1111 cvv 123 pw is Tr0ub4dor&3 code 418207 a@b.example tel 0171 5550192';

/**
 * Has every detector look at a sample, one after the other, while the page has nothing to do: the browser
 * compiles a pattern when it first runs, and the first key shall not wait for all of them.
 */
export function warmUp(signal: AbortSignal): void {
  const waiting = PII_DETECTORS.filter(({ pack }) => !pack);
  const step = (idle: IdleDeadline): void => {
    do {
      const detector = waiting.shift();
      if (!detector || signal.aborted) return;
      // What is broken is named when a draft is looked at.
      findPii(SAMPLE, { detectors: [detector], onFault: () => undefined });
    } while (idle.timeRemaining() > ENOUGH_MS);
    requestIdleCallback(step);
  };
  requestIdleCallback(step);
}
