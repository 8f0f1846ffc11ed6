import type { Finding } from '@/utils/findings/finding';
import type { Span } from '@/utils/text/span';
import type { PiiDetector } from './detector';
import { PII_DETECTORS } from './detectors';
import { fold } from './fold';

/** Personal data in a text. Spans are offsets into the text as it is, not as it was folded. */
export function findPii(
  text: string,
  detectors: readonly PiiDetector[] = PII_DETECTORS,
): Finding[] {
  const folded = fold(text);
  return detectors.flatMap((detector) =>
    valuesOf(detector, folded).map((span) => ({
      source: 'pii' as const,
      rule: detector.id,
      span,
      severity: detector.severity,
      label: detector.label,
      message: detector.reason,
      fixes: [{ span, text: detector.redact(folded.slice(span.start, span.end)) }],
    })),
  );
}

function valuesOf({ pattern, locate, isValid }: PiiDetector, folded: string): Span[] {
  return Array.from(folded.matchAll(pattern))
    .flatMap(({ 0: match, index }) =>
      (locate?.(match) ?? [{ start: 0, end: match.length }]).map(({ start, end }) => ({
        start: index + start,
        end: index + end,
      })),
    )
    .filter(({ start, end }) => isValid?.(folded.slice(start, end), folded, start) ?? true);
}
