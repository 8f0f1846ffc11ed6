import type { Span } from '@/utils/text/span';
import { PII_DETECTORS } from '@/utils/pii/detectors';
import type { Reading } from '@/utils/pii/reading';
import { readSpelled, unspelled } from '@/utils/pii/spelled-numbers';
import { CLASSES } from './score';

const OTHERS = PII_DETECTORS.filter(({ entity }) => !CLASSES.includes(entity));

/**
 * What has a form or a check of its own, an address say, is nobody's password, and neither is a telephone
 * number in words. Training leaves it out, too.
 */
export function othersIn(reading: Reading): readonly Span[] {
  const spelled = readSpelled(reading);
  const inWords = spelled
    ? OTHERS.flatMap(({ find }) => find(spelled.reading)).map((span) =>
        unspelled(span, spelled.runs),
      )
    : [];
  return [...OTHERS.flatMap(({ find }) => find(reading)), ...inWords].filter(
    (span) => span !== undefined,
  );
}
