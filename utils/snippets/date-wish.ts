/** A day, so many days from today, and how it is written. */
export type DateWish = { readonly days: number; readonly style: DateStyle };

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { dateStyle: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  iso: undefined,
} as const satisfies Record<string, Intl.DateTimeFormatOptions | undefined>;

export type DateStyle = keyof typeof STYLES;

const WISH = /^\s*(?:([+-])\s*(\d{1,5})\s*([dw]))?\s*(?:\|\s*(\w+))?\s*$/;

/** Reads what stands behind `date`: "+5d | weekday", "-2w", "| iso", or nothing. */
export function parseDate(source: string): DateWish | undefined {
  const [, sign, count, unit, style = 'long'] = WISH.exec(source) ?? [];
  if (!WISH.test(source) || !isStyle(style)) return undefined;
  const days = Number(count ?? 0) * (unit === 'w' ? 7 : 1);
  return { days: sign === '-' ? -days : days, style };
}

/** What stands behind `date`, so that `parseDate` reads it as the same wish. */
export function printDate({ days, style }: DateWish): string {
  const shift = days === 0 ? '' : ` ${days > 0 ? '+' : '-'}${Math.abs(days)}d`;
  return `${shift}${style === 'long' ? '' : ` | ${style}`}`;
}

export function dateProblem(inside: string): string {
  return `Chatside cannot read {{${inside}}}. Write {{date}}, {{date +5d}} or {{date -2w | ${Object.keys(STYLES).join('}}, {{date | ')}}}.`;
}

/** The day as it is written in a language; `now` is epoch ms, in the time zone of the browser. */
export function writeDate({ days, style }: DateWish, now: number, locale: string): string {
  const today = new Date(now);
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 12);
  if (style !== 'iso') return new Intl.DateTimeFormat(locale, STYLES[style]).format(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function isStyle(style: string): style is DateStyle {
  return Object.hasOwn(STYLES, style);
}
