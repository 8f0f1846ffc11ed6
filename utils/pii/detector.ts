import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';

/** What a detector finds, in the words of data protection tools. */
export type PiiEntity =
  | 'CREDIT_CARD'
  | 'CVV'
  | 'IBAN'
  | 'BANK_ACCOUNT'
  | 'PHONE'
  | 'EMAIL'
  | 'PERSON'
  | 'ADDRESS'
  | 'DATE_OF_BIRTH'
  | 'NATIONAL_ID'
  | 'TAX_ID'
  | 'HEALTH_ID'
  | 'PASSPORT'
  | 'DRIVER_LICENSE'
  | 'IP_ADDRESS'
  | 'MAC_ADDRESS'
  | 'CRYPTO_WALLET'
  | 'PASSWORD'
  | 'OTP'
  | 'SECRET';

/** Three tones: what must not leave, what is worth a look, and what is only said in passing. */
export type PiiSeverity = 'blocking' | 'warning' | 'info';

/** One kind of personal data: how it looks, how it is checked, and how it is made harmless. */
export type PiiDetector = {
  readonly id: `pii/${string}`;
  readonly entity: PiiEntity;
  /** The card's title: "A card number". */
  readonly label: string;
  /** Why it is taken for one, in words a person understands. */
  readonly reason: string;
  readonly severity: PiiSeverity;
  /** 0 to 1: how sure what it finds is. */
  readonly confidence: number;
  /** A pack that is off until somebody asks for it. */
  readonly pack?: 'names';
  /** The values in a text; linear in its length (tests/unit/pii/linear.test.ts). */
  find(reading: Reading): readonly Span[];
  /** What stands in its place; keeps as much as is useful and harmless. */
  redact(value: string): string;
  readonly examples: {
    /** The value stands in [brackets]. */
    readonly finds: readonly string[];
    readonly ignores: readonly string[];
  };
};
