import type { PiiDetector } from './detector';
import { email } from './detectors/email';
import { iban } from './detectors/iban';
import { paymentCard } from './detectors/payment-card';

/** Every kind of personal data that is looked for, the gravest first. */
export const PII_DETECTORS: readonly PiiDetector[] = [paymentCard, iban, email];
