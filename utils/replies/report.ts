import { FIRST, HOLDING, REOPENED, TELLS_STATES, weekOf, type WaitColumns } from './columns';
import { STANDINGS, type Standing } from './standing';
import { noSamples, spreadOf, type Samples, type Spread } from './statistics';

export type Kind = 'first' | 'next';

/** The operator's own targets, seconds: the usual one, and those of single consoles. */
export type Targets = {
  readonly usual: number;
  readonly consoles?: Readonly<Record<string, number>>;
};

/** Which waits a report is about. */
export type Selection = {
  /** Waits that ended at this instant or later; all when it is missing. */
  readonly from?: number;
  /** Of one console; of all when it is missing. */
  readonly console?: string;
  readonly targets: Targets;
};

export type ByKind = { readonly [kind in Kind]: Spread };

/** A wait as the list of the last ones shows it. */
export type RecentWait = {
  readonly closed: number;
  readonly console: string;
  readonly kind: Kind;
  readonly standing: Standing;
  readonly holding: boolean;
  /** How long the customer waited, ms. */
  readonly whole: number;
  readonly mine?: number;
};

/** What the dashboard shows of a selection. */
export type Report = {
  readonly selection: Selection;
  /** Each wait of the selection stands in exactly one of these. */
  readonly counts: Readonly<Record<Standing, number>>;
  readonly mine: ByKind;
  /** How long the customers waited whom the operator answered: before a hand-over, too. */
  readonly customer: ByKind;
  /** First replies until one that said more than "let me check". */
  readonly substantive: Spread;
  /** First replies that asked for patience and were not followed by more. */
  readonly onlyHolding: number;
  /** First replies that were the first after the conversation had been resolved. */
  readonly reopened: number;
  /** By the hour and the weekday (from Monday) in which the customer wrote. */
  readonly hours: readonly ByKind[];
  readonly weekdays: readonly ByKind[];
  /** By the week in which the wait ended; weeks without any are there, too. */
  readonly weeks: readonly ({ readonly from: number } & ByKind)[];
  readonly consoles: readonly ({
    readonly console: string;
    readonly tellsStates: boolean;
  } & ByKind)[];
  /** The newest first. */
  readonly recent: readonly RecentWait[];
};

const MOST_RECENT = 100;

type Pair = { readonly [kind in Kind]: Samples };
const pair = (): Pair => ({ first: noSamples(), next: noSamples() });
const pairs = (count: number): Pair[] => Array.from({ length: count }, pair);
const byKind = ({ first, next }: Pair): ByKind => ({
  first: spreadOf(first),
  next: spreadOf(next),
});

/** @param portions in the order of time */
export function reportOf(portions: readonly WaitColumns[], selection: Selection): Report {
  const { from = -Infinity, console: only, targets } = selection;
  const counts = Object.fromEntries(STANDINGS.map((each) => [each, 0])) as Record<Standing, number>;
  const [mine, customer] = [pair(), pair()];
  const substantive = noSamples();
  const [hours, weekdays] = [pairs(24), pairs(7)];
  const weeks = new Map<number, Pair>();
  const consoles = new Map<string, { samples: Pair; tellsStates: boolean }>();
  let onlyHolding = 0;
  let reopened = 0;

  for (const columns of portions) {
    const names = columns.consoles;
    const limits = names.map((name) => (targets.consoles?.[name] ?? targets.usual) * 1000);
    for (let at = 0; at < columns.size; at++) {
      const name = names[columns.console[at]!]!;
      if (columns.closed[at]! < from || (only !== undefined && name !== only)) continue;
      const standing = STANDINGS[columns.standing[at]!]!;
      counts[standing]++;
      const flags = columns.flags[at]!;
      const inConsole = entry(consoles, name, () => ({ samples: pair(), tellsStates: false }));
      // What it told last: a console may have learned it meanwhile.
      inConsole.tellsStates = (flags & TELLS_STATES) > 0;
      const inWeek = entry(weeks, columns.week[at]!, pair);
      if (standing !== 'sample') continue;

      const kind = flags & FIRST ? 'first' : 'next';
      const ms = columns.mine[at]!;
      // At the target it is late, as the clock beside the chat says.
      const limit = limits[columns.console[at]!]!;
      const groups = [mine, inConsole.samples, inWeek];
      groups.push(hours[columns.hour[at]!]!, weekdays[columns.weekday[at]!]!);
      for (const group of groups) add(group[kind], ms, limit);
      add(customer[kind], columns.closed[at]! - columns.opened[at]!, limit);
      if (kind === 'next') continue;
      if (flags & REOPENED) reopened++;
      const until = columns.substantive[at]!;
      if (!Number.isNaN(until)) add(substantive, until, limit);
      else if (flags & HOLDING) onlyHolding++;
    }
  }
  return {
    selection,
    counts,
    mine: byKind(mine),
    customer: byKind(customer),
    substantive: spreadOf(substantive),
    onlyHolding,
    reopened,
    hours: hours.map(byKind),
    weekdays: weekdays.map(byKind),
    weeks: withoutGaps([...weeks.keys()]).map((week) => ({
      from: week,
      ...byKind(weeks.get(week) ?? pair()),
    })),
    consoles: [...consoles]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([console, { samples, tellsStates }]) => ({
        console,
        tellsStates,
        ...byKind(samples),
      })),
    recent: recentOf(portions, from, only),
  };
}

function add(samples: Samples, ms: number, limit: number): void {
  samples.values.push(ms);
  if (ms < limit) samples.within++;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Every week from the first to the last: a week without work is a gap in a line, and not left out. */
function withoutGaps(weeks: readonly number[]): number[] {
  if (!weeks.length) return [];
  const last = weeks.reduce((a, b) => Math.max(a, b));
  const all: number[] = [];
  for (let week = weeks.reduce((a, b) => Math.min(a, b)); week <= last; week = weekOf(week).until) {
    all.push(week);
  }
  return all;
}

function recentOf(portions: readonly WaitColumns[], from: number, only?: string): RecentWait[] {
  const recent: RecentWait[] = [];
  for (const columns of [...portions].reverse()) {
    for (let at = columns.size - 1; at >= 0; at--) {
      if (recent.length === MOST_RECENT || columns.closed[at]! < from) return recent;
      const console = columns.consoles[columns.console[at]!]!;
      if (only !== undefined && console !== only) continue;
      const mine = columns.mine[at]!;
      recent.push({
        closed: columns.closed[at]!,
        console,
        kind: columns.flags[at]! & FIRST ? 'first' : 'next',
        standing: STANDINGS[columns.standing[at]!]!,
        holding: (columns.flags[at]! & HOLDING) > 0,
        whole: columns.closed[at]! - columns.opened[at]!,
        ...(!Number.isNaN(mine) && { mine }),
      });
    }
  }
  return recent;
}
