import { overlaps } from '@/utils/text/span';
import type { Finding } from './finding';

/** On the same words the more specific source wins, and what must not leave wins over everything. */
const RANK: Record<Finding['source'], number> = { pii: 0, tone: 1, grammar: 2 };
const WEIGHT: Record<Finding['severity'], number> = { blocking: 0, warning: 1, info: 2 };

/** One finding for each stretch of text, in the order of the text; empty spans are left out. */
export function settle(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...found].sort(byWeight)) {
    if (finding.span.start >= finding.span.end) continue;
    if (!kept.some(({ span }) => overlaps(span, finding.span))) kept.push(finding);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function byWeight(a: Finding, b: Finding): number {
  return (
    RANK[a.source] - RANK[b.source] ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    a.span.start - b.span.start
  );
}
