import type { Finding } from '@/utils/findings/finding';
import { findPii, gravestOnly, type PiiOptions } from './find';
import { HEAVY_PII_DETECTORS } from './heavy-detectors';

const TONES = ['blocking', 'warning', 'info'] as const;

/** What only the large tables find: for the worker. */
export function findHeavyPii(text: string, options: PiiOptions = {}): Finding[] {
  return findPii(text, { ...options, detectors: HEAVY_PII_DETECTORS });
}

/** What is found at once and what the worker finds, as the person sees them in the end. */
export function mergePii(instant: readonly Finding[], heavy: readonly Finding[]): Finding[] {
  const all = instant.concat(heavy);
  return gravestOnly(TONES.flatMap((tone) => all.filter(({ severity }) => severity === tone)));
}

/** Everything, in one go. */
export function findAllPii(text: string, options: PiiOptions = {}): Finding[] {
  return mergePii(findPii(text, options), findHeavyPii(text, options));
}
