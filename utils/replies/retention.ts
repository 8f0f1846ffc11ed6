/** How long finished waits are kept. */
export type Retention = '90d' | '1y' | 'ever';

const DAY = 24 * 60 * 60 * 1000;
const DAYS: Record<Retention, number> = { '90d': 90, '1y': 365, ever: Infinity };

/** What ended before this is deleted: epoch milliseconds, or nothing when all of it is kept. */
export function endOfRetention(retention: Retention, now: number): number | undefined {
  // A setting from another version of Chatside must not delete anything.
  const days = Object.hasOwn(DAYS, retention) ? DAYS[retention] : Infinity;
  return days === Infinity ? undefined : now - days * DAY;
}

/** Once a day is often enough; a clock that was set back must not stop it for ever. */
export function isPruningDue(last: number | undefined, now: number): boolean {
  return last === undefined || last > now || now - last >= DAY;
}
