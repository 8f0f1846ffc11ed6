import { TZDate } from '@date-fns/tz';

/** Minutes after midnight on the wall clock; `to` up to 1440. */
export type Shift = { readonly from: number; readonly to: number };

/** When replies are expected: a week of shifts on the wall clock of a time zone. */
export type Schedule = {
  /** IANA name, e.g. "Europe/Berlin". */
  readonly timeZone: string;
  /** By weekday, 0 is Sunday; a day without shifts is free. */
  readonly week: readonly (readonly Shift[])[];
  /** Days off on the wall clock, as "2026-12-25". */
  readonly daysOff: readonly string[];
};

/** A wait of longer than this is counted in calendar time only. Days. */
const MOST_DAYS = 400;

/**
 * How much of a time span lies within the shifts (definition 2.4, item 11). Epoch milliseconds in,
 * milliseconds out; a day in which clocks are changed has the hours that it has.
 */
export function withinSchedule(opened: number, closed: number, schedule: Schedule): number {
  const { timeZone, week, daysOff } = schedule;
  const first = new TZDate(opened, timeZone);
  let within = 0;
  for (let ahead = 0; ahead <= MOST_DAYS; ahead++) {
    const midnight = dayAfter(first, ahead, 0, timeZone);
    if (midnight.getTime() >= closed) return within;
    if (daysOff.includes(isoDay(midnight))) continue;
    for (const { from, to } of week[midnight.getDay()] ?? []) {
      const begins = dayAfter(first, ahead, from, timeZone).getTime();
      const ends = dayAfter(first, ahead, to, timeZone).getTime();
      within += Math.max(0, Math.min(closed, ends) - Math.max(opened, begins));
    }
  }
  return within;
}

/** Whether a time zone is one that the browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function dayAfter(first: TZDate, days: number, minutes: number, timeZone: string): TZDate {
  const [year, month, date] = [first.getFullYear(), first.getMonth(), first.getDate() + days];
  return new TZDate(year, month, date, 0, minutes, timeZone);
}

function isoDay(day: TZDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
