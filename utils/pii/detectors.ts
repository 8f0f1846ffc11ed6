import type { PiiDetector } from './detector';
import { apiKey } from './detectors/api-key';
import { assignedSecret } from './detectors/assigned-secret';
import { bankAccount } from './detectors/bank-account';
import { cardSecurityCode } from './detectors/card-security-code';
import { cryptoWallet } from './detectors/crypto-wallet';
import { dateOfBirth } from './detectors/date-of-birth';
import { email } from './detectors/email';
import { iban } from './detectors/iban';
import { ipAddress } from './detectors/ip-address';
import { macAddress } from './detectors/mac-address';
import { oneTimeCode } from './detectors/one-time-code';
import { passport } from './detectors/passport';
import { password } from './detectors/password';
import { paymentCard } from './detectors/payment-card';
import { phone } from './detectors/phone';
import { postalAddress } from './detectors/postal-address';
import { seedPhrase } from './detectors/seed-phrase';

/** What is looked for at once, where one types; the gravest first, and it wins over the others. */
export const PII_DETECTORS: readonly PiiDetector[] = [
  ...[iban, paymentCard, apiKey, assignedSecret, cryptoWallet, seedPhrase],
  ...[cardSecurityCode, macAddress, ipAddress, email, oneTimeCode, password],
  ...[dateOfBirth, passport, bankAccount, phone, postalAddress],
];
