import type { Finding } from '@/utils/findings/finding';
import { fold, plain } from '@/utils/pii/fold';
import type { AllowList } from './team-rule';
import { patternOfMask } from './mask';

/** A value however it is written: without blanks and dashes, and a number without "+" or "00". */
function bare(value: string): string {
  const text = plain(fold(value)).replace(/[\s().,/·-]/g, '');
  return /^\+?\d+$/.test(text) ? text.replace(/^(?:\+|00)/, '') : text;
}

/** Findings without those that the team lets pass. An address lets pass what ends with "@domain". */
export function withoutAllowed(
  findings: readonly Finding[],
  text: string,
  { values, shapes }: AllowList,
): Finding[] {
  if (!values.length && !shapes.length) return [...findings];
  const allowed = new Set(values.map(bare));
  const domains = values.filter((value) => value.startsWith('@')).map((value) => plain(value));
  const patterns = shapes.map(patternOfMask).filter((made) => typeof made !== 'string');
  return findings.filter(({ span }) => {
    const value = text.slice(span.start, span.end);
    if (allowed.has(bare(value)) || domains.some((domain) => plain(value).endsWith(domain)))
      return false;
    return !patterns.some((pattern) => {
      pattern.lastIndex = 0;
      return pattern.exec(fold(value))?.[0] === value;
    });
  });
}
