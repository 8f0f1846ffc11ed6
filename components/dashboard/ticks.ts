const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Steps that a person counts time in. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 30, 90, 365].map((n) => n * DAY),
];

/** Where the lines of a time axis stand, from 0 to the first that is not below the longest time. */
export function timeTicks(longest: number, most = 6): number[] {
  const step = STEPS.find((each) => Math.ceil(longest / each) < most) ?? Math.ceil(longest / most);
  const count = Math.max(1, Math.ceil(longest / step));
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

/** "30 s", "2 min", "1 h 30 min": as short as the step of an axis allows. */
export function tickWords(ms: number): string {
  if (ms === 0) return '0';
  if (ms < MINUTE) return `${ms / SECOND} s`;
  if (ms < HOUR) return withRest(ms, MINUTE, 'min', SECOND, 's');
  if (ms < 2 * DAY) return withRest(ms, HOUR, 'h', MINUTE, 'min');
  return withRest(ms, DAY, 'd', HOUR, 'h');
}

function withRest(ms: number, unit: number, name: string, part: number, rest: string): string {
  const left = Math.round((ms % unit) / part);
  return `${Math.floor(ms / unit)} ${name}${left ? ` ${left} ${rest}` : ''}`;
}
