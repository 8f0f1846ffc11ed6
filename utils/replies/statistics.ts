import type { StoredWait } from './wait';

/** Nearest-rank percentile, `x[ceil(p/100·n)]` (response-time definition, item 9); missing without values. */
export function percentile(values: readonly number[], p: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)];
}

/** Fewer samples than this are listed, not summed up (response-time definition, item 9). */
export const MINIMUM_FOR_PERCENTILES = 5;

export type ReplySummary = {
  readonly n: number;
  /** Milliseconds; missing under the minimum n. */
  readonly p50?: number;
  readonly p90?: number;
};

/** My own replies of one kind: only these enter my distribution. */
export function summarise(waits: readonly StoredWait[], kind: 'first' | 'next'): ReplySummary {
  const values = waits.flatMap((wait) =>
    wait.kind === kind && wait.outcome === 'replied' && wait.myWait !== undefined
      ? [wait.myWait]
      : [],
  );
  if (values.length < MINIMUM_FOR_PERCENTILES) return { n: values.length };
  const p50 = percentile(values, 50);
  const p90 = percentile(values, 90);
  return { n: values.length, ...(p50 !== undefined && { p50 }), ...(p90 !== undefined && { p90 }) };
}

/** "45 s", "3 min 05 s", "1 h 02 min"; a missing value is "–". */
export function formatDuration(ms: number | undefined): string {
  if (ms === undefined) return '–';
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${two(Math.floor(seconds / 60) % 60)} min`;
}
