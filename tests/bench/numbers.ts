/** Nearest rank: the smallest value that at least `percent` of all are not above. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (found === undefined) throw new Error('There is no percentile of nothing.');
  return found;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** Values of the same round, put together two by two. */
export function paired(
  first: readonly number[],
  second: readonly number[],
  join: (a: number, b: number) => number,
): number[] {
  return first.map((value, round) => join(value, second[round] ?? NaN));
}

/** The same numbers each time: a small generator (mulberry32) of values from 0 up to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
