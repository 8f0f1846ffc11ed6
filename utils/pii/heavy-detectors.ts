import type { PiiDetector } from './detector';
import { drivingLicence } from './heavy-detectors/driving-licence';
import { healthId } from './heavy-detectors/health-id';
import { likelyOneTimeCode } from './heavy-detectors/likely-one-time-code';
import { likelyPassword } from './heavy-detectors/likely-password';
import { likelySecurityCode } from './heavy-detectors/likely-security-code';
import { nationalId } from './heavy-detectors/national-id';
import { person } from './heavy-detectors/person';
import { taxId } from './heavy-detectors/tax-id';

/** What needs tables or lists too large for a page, or is rare in a reply: looked for in the worker, a moment later. */
export const HEAVY_PII_DETECTORS: readonly PiiDetector[] = [
  ...[nationalId, taxId, healthId, drivingLicence],
  ...[likelyPassword, likelyOneTimeCode, likelySecurityCode, person],
];
