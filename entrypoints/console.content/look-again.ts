/** How often a page that nobody described is looked at while it changes, at most. */
export const LOOK_MS = 1000;
/** Of the time, one part in so many may go into looking. */
export const SELDOM = 100;
/** A machine that was busy for a moment makes a look seem long: not even then does it rest longer than this. */
const MOST_MS = 5000;

/** How long to wait behind a look that took so long; ms. */
export function restAfter(tookMs: number): number {
  return Math.min(MOST_MS, Math.max(LOOK_MS, tookMs * SELDOM));
}
