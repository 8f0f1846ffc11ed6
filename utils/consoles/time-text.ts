/** A time as a page shows it, read in the local time zone. */
export type ReadTime = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** `exact` has seconds, `minute` has none, `rough` is "2 min ago". */
  readonly precision: 'exact' | 'minute' | 'rough';
};

/** The month counts from 0. */
type Day = readonly [year: number, month: number, date: number];

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
const LONGEST = 60;
const LONGEST_NAME = 60;
/** Clocks of two machines may differ by this; a time beyond it is none. */
const AHEAD_MS = 2 * 60_000;
const HOUR_MS = 3_600_000;
const UNITS = [
  ['week', 168 * HOUR_MS],
  ['day', 24 * HOUR_MS],
  ['hour', HOUR_MS],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** WhatsApp: "[10:03, 22/11/2026] Dana:". */
const STAMP = /^\[([^\]]+)\] .*:$/;
/** What consoles put behind a time, next to "•", "·", "," and "✓". "5 min read" is the length of an article. */
const BEHIND = /(?<!min\w*) (?:read|seen|delivered|sent|edited)$/;
const ISO = /^\d{4}-\d\d-\d\dt\d\d:\d\d(:\d\d(?:\.\d{1,9})?)?(?:z|[+-]\d\d:\d\d)?$/;
const CLOCK =
  /(?:^| )(\d\d?):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])\.? ?m)?(?: (?:uhr|uur|h))?(?= |$)/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d\d?)\2(\d\d?)$/;
const YEAR_LAST = /^(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)$/;
const DATE = /^(\d\d?)(?:st|nd|rd|th|er|º)?$/;
/** Words between a day and a time that say nothing. */
const FILLERS = new Set('at on um den à le a la las el de às as alle ore om'.split(' '));
const AGO = /^(?:vor|il y a|hace|há|about|less than) | (?:ago|fa|geleden|atrás)$/g;
const SPAN = /^(\d{1,4}|a few|an?|one|eine[rm]?|un[aeo']?|een|uma?) ?(\D+)$/;
const NOW =
  /^(?:(?:just )?now|jetzt|gerade eben|maintenant|à l'instant|ahora(?: mismo)?|adesso|nu|zojuist|agora(?: mesmo)?)$/;

/**
 * Reads a time that stands beside a message: "10:03 AM", "gestern 10:03", "22 Nov 2026, 10:03", "2 min ago".
 * Nothing when the text says anything else, could be two times (03/04/2026), or is a day without a time.
 */
export function readTimeText(text: string, now: number): ReadTime | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST + LONGEST_NAME) return undefined;
  const shown = STAMP.exec(trimmed)?.[1] ?? trimmed;
  if (shown.length > LONGEST) return undefined;
  const said = plain(shown).replace(BEHIND, '');
  // Where it is written "AM" the month stands first; where "am" or "a.m.", mostly the day.
  const isMonthFirst = /\d\s?[AP]M/.test(shown);
  const read = readIso(said) ?? readRelative(said, now) ?? readClock(said, isMonthFirst, now);
  return read && read.at <= now + AHEAD_MS ? read : undefined;
}

/** The form in which words are compared: one space between them, no sign around them, no dot behind them. */
function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f]/g, '')
    .replace(/’/g, "'")
    .replace(/[\s,•·✓✔()[\]]+/g, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim()
    .toLowerCase();
}

function readIso(said: string): ReadTime | undefined {
  const [iso, seconds] = ISO.exec(said) ?? [];
  const at = iso ? Date.parse(iso.toUpperCase()) : NaN;
  return Number.isNaN(at) ? undefined : { at, precision: seconds ? 'exact' : 'minute' };
}

function readRelative(said: string, now: number): ReadTime | undefined {
  if (NOW.test(said)) return { at: now, precision: 'rough' };
  const span = said.replace(AGO, '');
  const [, count, unit] = SPAN.exec(span) ?? [];
  // "2 h" and "35s" alone are times; "an hour", "500 m" and "2 g" are not.
  if (!count || !unit || (span === said && !/^\d\d? ?[^\d\sg]/.test(said))) return undefined;
  const size = spanUnits().get(unit) ?? spanUnits().get(unit.replace(/s$/, ''));
  const many = /\d/.test(count) ? Number(count) : 1;
  return size ? { at: now - many * size, precision: 'rough' } : undefined;
}

function readClock(said: string, isMonthFirst: boolean, now: number): ReadTime | undefined {
  const clock = CLOCK.exec(said);
  if (!clock) return undefined;
  const [whole, hours, minutes, seconds, half] = clock;
  const hour = hourOf(Number(hours), half);
  const timeOn = ([year, month, date]: Day): number => {
    const at = new Date(year, month, date, hour, Number(minutes), Number(seconds ?? 0));
    // No 30 February, and no 2:30 in the night in which clocks are set forward.
    const isReal = at.getMonth() === month && at.getHours() === hour;
    return isReal ? at.getTime() : NaN;
  };
  const rest = said.replace(whole, ' ').split(' ');
  const words = rest.filter((word) => word && !FILLERS.has(word));
  const at = daysOf(words, isMonthFirst, now)
    .map(timeOn)
    .find((each) => each <= now + AHEAD_MS);
  // Where clocks are set back an hour stands twice, and nobody knows which one is meant.
  if (at === undefined || new Date(at + HOUR_MS).getHours() === hour) return undefined;
  return { at, precision: seconds ? 'exact' : 'minute' };
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return hour < 1 || hour > 12 ? NaN : (hour % 12) + (half === 'p' ? 12 : 0);
}

/** The days that all these words together may mean, the last one first. */
function daysOf(words: readonly string[], isMonthFirst: boolean, now: number): readonly Day[] {
  const today = new Date(now);
  const daysAgo = (count: number): Day => {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - count);
    return [day.getFullYear(), day.getMonth(), day.getDate()];
  };
  const text = words.join(' ');
  if (!text) return [daysAgo(0), daysAgo(1)];
  const { ago, weekdays } = calendar();
  const count = ago.get(text);
  if (count !== undefined) return [daysAgo(count)];
  const weekday = weekdays.get(words[0]!);
  const days = datesOf(words, isMonthFirst, today);
  // "Mar" is a month here and a weekday there.
  if (days.length || weekday === undefined) return days;
  if (words.length > 1) return datesOf(words.slice(1), isMonthFirst, today);
  const since = (today.getDay() - weekday + 7) % 7;
  return [daysAgo(since), daysAgo(since + 7)];
}

/** "22/11/2026", "2026-11-22", "Nov 22", "22 November 2026"; without a year, the last such month. */
function datesOf(words: readonly string[], isMonthFirst: boolean, today: Date): readonly Day[] {
  const { months } = calendar();
  const place = words.findIndex((word) => months.has(word));
  if (place >= 0) {
    const [date = '', year = '', ...more] = words.toSpliced(place, 1);
    const day = DATE.exec(date)?.[1];
    if (!day || more.length || !/^(?:\d{4})?$/.test(year)) return [];
    const month = months.get(words[place]!)!;
    // Later this month is not a year ago: the page has another time zone, or means what is to come.
    const lastYear = today.getFullYear() - (month > today.getMonth() ? 1 : 0);
    return [[year ? Number(year) : lastYear, month, Number(day)]];
  }
  const [numbers = '', ...more] = words;
  if (more.length) return [];
  const [, y, , m, d] = YEAR_FIRST.exec(numbers) ?? [];
  if (y) return [[Number(y), Number(m) - 1, Number(d)]];
  const [, one, sign, two, year] = YEAR_LAST.exec(numbers) ?? [];
  if (!year) return [];
  const [a, b, fullYear] = [Number(one), Number(two), Number(year.padStart(4, '20'))];
  if (sign === '.' || a > 12 || a === b) return [[fullYear, b - 1, a]];
  return b > 12 || isMonthFirst ? [[fullYear, a - 1, b]] : [];
}

/** Words of each language, as the browser has them: tens of milliseconds, so only when a text asks for them. */
const spanUnits = once(() => {
  const units = new Map<string, number>();
  for (const locale of LANGUAGES) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      const format = new Intl.RelativeTimeFormat(locale, { style });
      for (const [unit, size] of UNITS) {
        for (const count of [-1, -2]) {
          const [, , word] = SPAN.exec(plain(format.format(count, unit)).replace(AGO, '')) ?? [];
          if (word) units.set(word, size);
        }
      }
    }
  }
  return units;
});

const calendar = once(() => {
  const ago = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const months = new Map<string, number>();
  for (const locale of LANGUAGES) {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    for (const days of [0, 1, 2]) ago.set(plain(relative.format(-days, 'day')), days);
    for (const width of ['long', 'short'] as const) {
      const inDate = { weekday: width, month: width, day: 'numeric' } as const;
      // A month alone may have another name than in a date: "Mär", "22. März".
      for (const parts of [inDate, { month: width }]) {
        const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
        // The first days of twelve months are all the days of a week.
        for (let month = 0; month < 12; month++) {
          const day = new Date(Date.UTC(2023, month));
          for (const { type, value } of format.formatToParts(day)) {
            if (type === 'month') months.set(plain(value), month);
            if (type === 'weekday') weekdays.set(plain(value), day.getUTCDay());
          }
        }
      }
    }
  }
  return { ago, weekdays, months };
});

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
