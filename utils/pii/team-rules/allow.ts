import type { Finding } from '@/utils/findings/finding';
import { fold, plain } from '@/utils/pii/fold';
import { matches } from '@/utils/pii/matches';
import type { Span } from '@/utils/text/span';
import { patternOfMask } from './mask';
import type { AllowList } from './team-rule';

/** A value however it is written: without blanks and dashes, and a number without "+" or "00". */
function bare(value: string): string {
  const text = plain(fold(value)).replace(/[\s().,/·-]/g, '');
  return /^\+?\d+$/.test(text) ? text.replace(/^(?:\+|00)/, '') : text;
}

/**
 * Leaves out what a team lets pass: its values, addresses that end with an "@domain" of it, and
 * whatever stands within something that has one of its shapes.
 */
export function allowance({
  values,
  shapes,
}: AllowList): (findings: readonly Finding[], text: string) => readonly Finding[] {
  const allowed = new Set(values.map(bare));
  const domains = new Set(values.filter((value) => value.startsWith('@')).map(plain));
  const patterns = shapes.map(patternOfMask).filter((made) => typeof made !== 'string');
  if (!allowed.size && !patterns.length) return (findings) => findings;

  return (findings, text) => {
    if (!findings.length) return findings;
    const folded = fold(text);
    const shaped = patterns.map((pattern) => matches(folded, pattern));
    return findings.filter(({ span }) => {
      const value = text.slice(span.start, span.end);
      if (allowed.has(bare(value)) || domains.has(plain(value.slice(value.lastIndexOf('@')))))
        return false;
      return !shaped.some((spans) => isWithin(span, spans));
    });
  };
}

/** Whether one of the spans, which are in order and apart, holds this one. */
function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low - 1]?.end ?? -1) >= end;
}
