import type { Finding } from '@/utils/findings/finding';
import { findPii, type PiiOptions } from './find';
import { HEAVY_PII_DETECTORS } from './heavy-detectors';
import { mergePii } from './merge';

/** What only the large tables find: for the worker. */
export function findHeavyPii(text: string, options: PiiOptions = {}): Finding[] {
  return findPii(text, { ...options, detectors: HEAVY_PII_DETECTORS });
}

/** Everything, in one go. */
export function findAllPii(text: string, options: PiiOptions = {}): Finding[] {
  return mergePii(findPii(text, options), findHeavyPii(text, options));
}
