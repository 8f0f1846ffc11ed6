import type { Snippet } from './snippet';

const HALF_A_YEAR_MS = 183 * 24 * 60 * 60 * 1000;

/** Whether nobody used a snippet for half a year, and it is no newer than that. */
export function isUnused({ usedAt, createdAt }: Snippet, now: number): boolean {
  return now - Math.max(usedAt ?? 0, createdAt) > HALF_A_YEAR_MS;
}
