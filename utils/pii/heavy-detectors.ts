import type { PiiDetector } from './detector';
import { healthId } from './heavy-detectors/health-id';
import { nationalId } from './heavy-detectors/national-id';
import { taxId } from './heavy-detectors/tax-id';

/** What needs tables too large for a page: looked for in the worker, a moment later. */
export const HEAVY_PII_DETECTORS: readonly PiiDetector[] = [nationalId, taxId, healthId];
