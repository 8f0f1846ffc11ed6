import type { Finding } from '@/utils/findings/finding';
import { shapeOf, valueOf, wordsOf } from './likeness';
import { toneOf } from './tone-of';

/** What is known of a value beside what it looks like. */
export type Known = {
  /** The customer of this conversation wrote it here. */
  wroteHere(value: string): boolean;
  /** It was seen today in a conversation with somebody else. */
  isElsewhere(value: string): boolean;
  /** The operator said that it is fine in this draft. */
  isFine(value: string): boolean;
  /** The operator does not want to hear of such values today. */
  isMuted(shape: string): boolean;
};

/** Personal data in a draft, after what is known of it. */
export type Judged = Finding & {
  /** Not to be sent without a second look, where the policy holds. */
  readonly grave: boolean;
};

const SOFTER: Readonly<Record<Finding['severity'], Finding['severity']>> = {
  blocking: 'warning',
  warning: 'info',
  info: 'info',
};

/**
 * What the customer just wrote is a softer hint, what another customer wrote today the loudest. What was
 * waved away is left out; another customer's value is not waved away with its shape.
 */
export function judge(findings: readonly Finding[], text: string, known: Known): Judged[] {
  return findings.flatMap((finding) => {
    const words = wordsOf(finding, text);
    const value = valueOf(words);
    if (known.isFine(value)) return [];
    const grave = toneOf(finding) === 'stop';
    if (known.wroteHere(value)) {
      if (known.isMuted(shapeOf(finding.rule, words))) return [];
      return [
        {
          ...finding,
          grave,
          severity: SOFTER[finding.severity],
          message: `${finding.message} The customer wrote it here, and it need not be repeated.`,
        },
      ];
    }
    if (known.isElsewhere(value)) return [{ ...finding, ...LEAK, label: leakOf(finding.label) }];
    return known.isMuted(shapeOf(finding.rule, words)) ? [] : [{ ...finding, grave }];
  });
}

const LEAK = {
  grave: true,
  leak: true,
  severity: 'blocking',
  message: 'The same stands in a conversation of today with somebody else. Is it meant for here?',
} as const;

/** "A card number" is "Another customer’s card number". */
function leakOf(label: string): string {
  return `Another customer’s ${label.replace(/^an? /i, '')}`;
}
