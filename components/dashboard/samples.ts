import { percentile } from '@/utils/replies/statistics';
import type { StoredWait } from '@/utils/replies/wait';

/** The operator's own replies of one kind, ms, the newest first: what enters the distribution. */
export function samplesOf(waits: readonly StoredWait[], kind: 'first' | 'next'): number[] {
  return waits
    .filter((wait) => wait.kind === kind && wait.outcome === 'replied')
    .sort((a, b) => b.closed - a.closed)
    .flatMap(({ myWait }) => (myWait === undefined ? [] : [myWait]));
}

export type Counts = {
  readonly resolvedWithoutReply: number;
  readonly noReplyNeeded: number;
  readonly abandoned: number;
  readonly byOthers: number;
};

/** What ended otherwise than by a reply of the operator's own: counted, never averaged. */
export function countsOf(waits: readonly StoredWait[]): Counts {
  const ended = (outcome: StoredWait['outcome']): number =>
    waits.filter((wait) => wait.outcome === outcome).length;
  return {
    resolvedWithoutReply: ended('resolvedWithoutReply'),
    noReplyNeeded: ended('noReplyNeeded'),
    abandoned: ended('abandoned'),
    byOthers: waits.filter((wait) => wait.outcome === 'replied' && wait.myWait === undefined)
      .length,
  };
}

/** Where the axis of a spread ends: far outliers stand at its end, so that the rest stays apart. */
export function axisEnd(samples: readonly number[]): number {
  const most = percentile(samples, 100) ?? 1;
  const p90 = percentile(samples, 90) ?? 1;
  return Math.max(1, Math.min(most, p90 * 2));
}
