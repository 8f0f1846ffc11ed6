/** The stretch of time that the dashboard looks back on. */
export type Period = '7' | '30' | '90' | 'all';

/**
 * Where a period begins: whole days of the local calendar, today included. Epoch ms; nothing for all.
 */
export function startOf(period: Period, now: number): number | undefined {
  if (period === 'all') return undefined;
  const today = new Date(now);
  return new Date(
    today.getFullYear(),
    today.getMonth(),
    today.getDate() - (Number(period) - 1),
  ).getTime();
}
