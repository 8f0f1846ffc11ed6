import type { Finding } from '@/utils/findings/finding';
import type { Span } from '@/utils/text/span';
import type { PiiDetector } from './detector';
import { PII_DETECTORS } from './detectors';
import { read, type Reading } from './reading';
import { readSpelled, unspelled } from './spelled-numbers';

export type PiiOptions = {
  /** The countries whose national phone numbers count without a word for them. */
  readonly regions?: readonly string[];
  /** Packs that were asked for. */
  readonly packs?: readonly NonNullable<PiiDetector['pack']>[];
  readonly detectors?: readonly PiiDetector[];
  /** Told of a detector that throws; the others go on. Without it the error is the caller's. */
  readonly onFault?: (id: PiiDetector['id'], error: unknown) => void;
};

/** Personal data in a text. Spans are offsets into the text as it is, not as it was folded. */
export function findPii(text: string, options: PiiOptions = {}): Finding[] {
  const { regions, packs = [], detectors = PII_DETECTORS, onFault } = options;
  const reading = read(text, regions);
  const spelled = readSpelled(reading);
  return gravestOnly(
    detectors
      .filter(({ pack }) => !pack || packs.includes(pack))
      .flatMap((detector) => {
        try {
          return [
            ...findingsOf(detector, reading),
            ...(spelled ? findingsOf(detector, spelled.reading, spelled.runs) : []),
          ];
        } catch (error) {
          if (!onFault) throw error;
          onFault(detector.id, error);
          return [];
        }
      }),
  );
}

/** Of findings that overlap the first one stays: lists of detectors begin with the gravest. */
export function gravestOnly(findings: readonly Finding[]): Finding[] {
  const taken = new Uint8Array(Math.max(0, ...findings.map(({ span }) => span.end)));
  return findings.filter(({ span }) => {
    if (taken.subarray(span.start, span.end).includes(1)) return false;
    taken.fill(1, span.start, span.end);
    return true;
  });
}

/** With `spoken` only what is made of these runs of spoken digits, up to their ends. */
function findingsOf(detector: PiiDetector, reading: Reading, spoken?: readonly Span[]): Finding[] {
  return detector.find(reading).flatMap((found) => {
    const span = spoken ? unspelled(found, spoken) : { start: found.start, end: found.end };
    if (!span) return [];
    return {
      source: 'pii' as const,
      rule: detector.id,
      span,
      severity: detector.severity,
      label: detector.label,
      message: detector.reason,
      fixes: [{ span, text: detector.redact(reading.text.slice(span.start, span.end).trim()) }],
    };
  });
}
