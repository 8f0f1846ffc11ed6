/** Nearest-rank percentile, `x[ceil(p/100·n)]` (response-time definition, item 9); missing without values. */
export function percentile(values: readonly number[], p: number): number | undefined {
  return rank(Float64Array.from(values).sort(), p);
}

function rank(sorted: Float64Array, p: number): number | undefined {
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)];
}

/** Fewer samples than this are listed, not summed up (response-time definition, item 9). */
export const MINIMUM_FOR_PERCENTILES = 5;

/** Samples that belong together, while they are collected: milliseconds, in the order they came. */
export type Samples = { readonly values: number[]; within: number };

export const noSamples = (): Samples => ({ values: [], within: 0 });

/** What is said of samples: milliseconds; missing under the minimum n, and then each one is listed. */
export type Spread = {
  readonly n: number;
  readonly p50?: number;
  readonly p90?: number;
  /** The share within the operator's own target, 0 to 1. */
  readonly within?: number;
  readonly few?: readonly number[];
};

export function spreadOf({ values, within }: Samples): Spread {
  const n = values.length;
  if (n < MINIMUM_FOR_PERCENTILES) return n === 0 ? { n } : { n, few: values };
  const sorted = Float64Array.from(values).sort();
  const p50 = rank(sorted, 50);
  const p90 = rank(sorted, 90);
  return {
    n,
    ...(p50 !== undefined && { p50 }),
    ...(p90 !== undefined && { p90 }),
    within: within / n,
  };
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

/** "83 %"; all only when it is all, and none only when it is none. A missing share is "–". */
export function formatShare(share: number | undefined): string {
  if (share === undefined) return '–';
  if (share > 0.99 && share < 1) return '99 %';
  if (share > 0 && share < 0.01) return 'under 1 %';
  return `${Math.round(share * 100)} %`;
}
