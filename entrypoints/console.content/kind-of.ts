import type { FindingKind } from '@/components/face/view';
import type { Finding } from '@/utils/findings/finding';
import { toneOf } from '@/utils/pii/tone-of';

/** How a finding is drawn. */
export function kindOf(finding: Finding): FindingKind {
  if (finding.source !== 'pii') return finding.source;
  return finding.leak ? 'leak' : toneOf(finding);
}
