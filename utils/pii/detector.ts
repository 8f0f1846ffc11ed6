import type { Span } from '@/utils/text/span';

/** What a detector finds, in the words of data protection tools. */
export type PiiEntity = 'CREDIT_CARD' | 'IBAN' | 'EMAIL';

/** One kind of personal data: how it looks, how it is checked, and how it is made harmless. */
export type PiiDetector = {
  readonly id: `pii/${string}`;
  readonly entity: PiiEntity;
  /** The card's title: "A card number". */
  readonly label: string;
  /** Why it is taken for one, in words a person understands. */
  readonly reason: string;
  readonly severity: 'blocking' | 'warning';
  /** 0 to 1: how sure a value is that passed `isValid`. */
  readonly confidence: number;
  /** Global, linear in time, and run over the folded text (see `fold`). */
  readonly pattern: RegExp;
  /** The values within a match, as offsets into it, when a match may hold more than the value. */
  locate?(match: string): readonly Span[];
  /** `text` is the whole folded message, `index` where the value begins. */
  isValid?(value: string, text: string, index: number): boolean;
  /** What stands in its place; keeps as much as is useful and harmless. */
  redact(value: string): string;
  readonly examples: {
    /** The value stands in [brackets]. */
    readonly finds: readonly string[];
    readonly ignores: readonly string[];
  };
};
