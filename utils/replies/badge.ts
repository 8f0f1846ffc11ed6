import { levelOf, waitedOf, type QueueRow } from './queue';
import { SOON, type ServiceLevel } from './service-level';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the toolbar's button says of who waits. */
export type Badge = {
  /** The longest wait, four signs at most, with "!" when one is over its target; empty: nobody waits. */
  readonly text: string;
  /** The worst there is. */
  readonly level: ServiceLevel;
  readonly title: string;
};

export function badgeOf(rows: readonly QueueRow[], now: number): Badge {
  const longest = Math.max(0, ...rows.map((row) => waitedOf(row, now)));
  const levels = rows.map((row) => levelOf(row, now));
  const level = (['late', 'soon'] as const).find((each) => levels.includes(each)) ?? 'fine';
  return {
    text: rows.length === 0 ? '' : `${short(longest)}${level === 'late' ? '!' : ''}`,
    level,
    title: summaryOf(rows, now),
  };
}

/** "3 customers wait, the longest for 4 min. One is over your target, one is due soon." */
export function summaryOf(rows: readonly QueueRow[], now: number): string {
  if (rows.length === 0) return 'Nobody waits for your reply.';
  const longest = inWords(Math.max(...rows.map((row) => waitedOf(row, now))));
  const levels = rows.map((row) => levelOf(row, now));
  const said = [
    ...some(levels.filter((level) => level === 'late').length, rows.length, 'over your target'),
    ...some(levels.filter((level) => level === 'soon').length, rows.length, 'due soon'),
  ].join(', ');
  const who =
    rows.length === 1
      ? `One customer waits, for ${longest}.`
      : `${rows.length} customers wait, the longest for ${longest}.`;
  return said ? `${who} ${said.charAt(0).toUpperCase()}${said.slice(1)}.` : who;
}

/** When the badge, or the level of a row, says something else than now: epoch milliseconds. */
export function nextChange(rows: readonly QueueRow[], now: number): number | undefined {
  const later = rows
    .flatMap((row) => {
      const waited = waitedOf(row, now);
      const unit = waited < HOUR ? MINUTE : waited < DAY ? HOUR : DAY;
      const target = row.targetSeconds * 1000;
      const whole = Math.floor(waited / unit) + 1;
      return [whole * unit, target * SOON, target].map((after) => row.opened + after);
    })
    .filter((at) => at > now);
  return later.length ? Math.min(...later) : undefined;
}

/** "<1m", "3m", "2h", "4d": three signs. */
function short(ms: number): string {
  if (ms < MINUTE) return '<1m';
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)}m`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)}h`;
  return `${Math.min(99, Math.floor(ms / DAY))}d`;
}

function inWords(ms: number): string {
  if (ms < MINUTE) return 'less than a minute';
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)} h`;
  return ms < 2 * DAY ? '1 day' : `${Math.floor(ms / DAY)} days`;
}

function some(count: number, of: number, what: string): string[] {
  if (count === 0) return [];
  if (of === 1) return [`the reply is ${what}`];
  if (count === of) return [`${of === 2 ? 'both' : 'all'} are ${what}`];
  return [count === 1 ? `one is ${what}` : `${count} are ${what}`];
}
