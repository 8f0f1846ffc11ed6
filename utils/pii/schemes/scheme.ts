import type { Span } from '@/utils/text/span';
import type { Reading } from '@/utils/pii/reading';
import { isCalled } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { lexicon, type Lexicon } from '@/utils/pii/words/lexicon';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';

/** A number that a state or a health service gives a person. */
export type Scheme = {
  /** What it is called, in its own languages and in English. */
  readonly names: string;
  readonly form: string;
  /** Its check digits; where there are none the name must stand near. */
  readonly check?: (value: string) => boolean;
  /**
   * When the check may stand in for the name: `anywhere` where form and check are so rare that
   * chance does not make them, `message` where the whole message is the number, as an answer is.
   */
  readonly without?: 'anywhere' | 'message';
};

/** Finds numbers of schemes: each by its name, or by a check that chance does not pass. */
export function schemeFinder(schemes: readonly Scheme[]): (reading: Reading) => Span[] {
  const rows = schemes.map((scheme) => ({
    ...scheme,
    cues: lexicon(scheme.names),
    pattern: new RegExp(
      `(?<![A-Za-z\\u00c0-\\u052f\\d]|\\d[.,/-])(?:${scheme.form})(?![A-Za-z\\u00c0-\\u052f\\d]|[-/]\\d|[.,]\\d)`,
      'gi',
    ),
  }));
  return (reading) => {
    const { text } = reading;
    if (!/\d{2}/.test(text)) return [];
    const whole = text.trim().replace(/[.!]$/, '');
    return rows.flatMap(({ cues, pattern, check, without }) => {
      const isNamed = cues.hits(reading).length > 0;
      const isAlone = without === 'message' && whole.length <= 24;
      if (!isNamed && without !== 'anywhere' && !isAlone) return [];
      return matches(text, pattern, (span) => {
        const value = text.slice(span.start, span.end);
        if (/^\D*(\d)(?:\D*\1)*\D*$/.test(value)) return false;
        if (isNamed && isNamedBy(reading, span, cues)) return true;
        if (!check?.(value) || isOtherNumber(reading, span.start)) return false;
        return without === 'anywhere' || (isAlone && value === whole);
      });
    });
  };
}

function isNamedBy(reading: Reading, span: Span, cues: Lexicon): boolean {
  return isCalled(reading, span, cues, { before: 44, after: 30 });
}
