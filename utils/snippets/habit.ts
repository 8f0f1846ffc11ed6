import type { Snippet } from './snippet';

/** After so long, a use counts half as much. */
const HALF_LIFE_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * How much a person's own use speaks for a snippet: 0 to 1, less than the difference between two
 * fields that match, so that it decides among equals only.
 */
export function habitOf(
  { uses, usedElsewhere = 0, usedAt, favourite }: Snippet,
  now: number,
): number {
  const often = Math.min(1, Math.log1p(uses + usedElsewhere) / Math.log(200));
  const lately = usedAt === undefined ? 0 : 0.5 ** (Math.max(0, now - usedAt) / HALF_LIFE_MS);
  return 0.25 * often + 0.35 * lately + (favourite ? 0.4 : 0);
}
