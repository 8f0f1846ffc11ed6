import { STANDINGS, standingOf, substantiveWait } from './standing';
import type { StoredWait } from './wait';

/** Finished waits as columns of numbers: 200,000 are looked through in a few milliseconds. */
export type WaitColumns = {
  readonly size: number;
  readonly opened: Float64Array;
  /** Ascending. */
  readonly closed: Float64Array;
  /** The operator's own wait, ms; NaN when there is none. */
  readonly mine: Float64Array;
  /** The same until the reply of substance. */
  readonly substantive: Float64Array;
  /** Index in `STANDINGS`. */
  readonly standing: Uint8Array;
  /** `FIRST`, `HOLDING`, `TELLS_STATES`, `REOPENED`. */
  readonly flags: Uint8Array;
  /** When the customer wrote, in the time zone of now: 0 to 23, and 0 (Monday) to 6. */
  readonly hour: Uint8Array;
  readonly weekday: Uint8Array;
  /** The local Monday at whose week the wait ended, epoch ms. */
  readonly week: Float64Array;
  /** Index in `consoles`. */
  readonly console: Uint16Array;
  readonly consoles: readonly string[];
};

export const FIRST = 1;
export const HOLDING = 2;
export const TELLS_STATES = 4;
export const REOPENED = 8;

/** @param waits in the order in which they ended */
export function columnsOf(waits: readonly StoredWait[]): WaitColumns {
  const size = waits.length;
  const consoles = new Map<string, number>();
  const columns = {
    opened: new Float64Array(size),
    closed: new Float64Array(size),
    mine: new Float64Array(size),
    substantive: new Float64Array(size),
    standing: new Uint8Array(size),
    flags: new Uint8Array(size),
    hour: new Uint8Array(size),
    weekday: new Uint8Array(size),
    week: new Float64Array(size),
    console: new Uint16Array(size),
  };
  let week = { from: Infinity, until: -Infinity };
  waits.forEach((wait, at) => {
    const began = new Date(wait.opened);
    if (wait.closed < week.from || wait.closed >= week.until) week = weekOf(wait.closed);
    if (!consoles.has(wait.console)) consoles.set(wait.console, consoles.size);
    columns.opened[at] = wait.opened;
    columns.closed[at] = wait.closed;
    columns.mine[at] = wait.myWait ?? NaN;
    columns.substantive[at] = substantiveWait(wait) ?? NaN;
    columns.standing[at] = STANDINGS.indexOf(standingOf(wait));
    columns.flags[at] =
      (wait.kind === 'first' ? FIRST : 0) |
      (wait.holding ? HOLDING : 0) |
      (wait.tellsStates ? TELLS_STATES : 0) |
      (wait.reopened ? REOPENED : 0);
    columns.hour[at] = began.getHours();
    columns.weekday[at] = (began.getDay() + 6) % 7;
    columns.week[at] = week.from;
    columns.console[at] = consoles.get(wait.console) ?? 0;
  });
  return { size, ...columns, consoles: [...consoles.keys()] };
}

/** The local week around an instant, from Monday; with the clock change it is an hour longer or shorter. */
export function weekOf(at: number): { readonly from: number; readonly until: number } {
  const day = new Date(at);
  const monday = day.getDate() - ((day.getDay() + 6) % 7);
  const midnight = (date: number): number =>
    new Date(day.getFullYear(), day.getMonth(), date).getTime();
  return { from: midnight(monday), until: midnight(monday + 7) };
}
