import type { Finding } from '@/utils/findings/finding';
import type { PiiDetector } from './detector';
import { PII_DETECTORS } from './detectors';
import { findPii } from './find';

/** A whole look that takes longer is looked into, detector by detector; ms. */
const SLOW_MS = 250;

/** A longer text is looked at up to here. */
const LONGEST = 20_000;

/**
 * Finds personal data with the detectors that work: one that throws, or takes very long twice, is left
 * out from then on and named, and the others go on. A machine that was busy for a moment is no reason.
 */
export function safeFinder(on: {
  readonly now: () => number;
  /** The countries whose national phone numbers count without a word for them. */
  readonly regions?: readonly string[];
  readonly failed: (detector: string, error: unknown) => void;
}): (text: string) => Finding[] {
  const { now, failed, regions = [] } = on;
  let healthy: readonly PiiDetector[] = PII_DETECTORS;

  const withoutBroken = (text: string): void => {
    healthy = healthy.filter((detector) => {
      const isSlow = (): boolean => {
        const began = now();
        findPii(text, { detectors: [detector], regions });
        return now() - began >= SLOW_MS;
      };
      try {
        if (!isSlow() || !isSlow()) return true;
        throw new Error('it took too long');
      } catch (error) {
        failed(detector.id, error);
        return false;
      }
    });
  };

  return (whole) => {
    const text = whole.slice(0, LONGEST);
    const began = now();
    try {
      const found = findPii(text, { detectors: healthy, regions });
      if (now() - began >= SLOW_MS) withoutBroken(text);
      return found;
    } catch {
      withoutBroken(text); // which names the one that threw
      return findPii(text, { detectors: healthy, regions });
    }
  };
}
