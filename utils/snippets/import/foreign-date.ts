import type { DateWish } from '../date-wish';

/** In a pattern of moment.js ("MMMM D, YYYY") or of Unicode ("dd.MM.yyyy"), shifted by "+5D". */
export function momentDate(pattern: string, shift: string): DateWish | undefined {
  const days = daysOf(shift);
  const bare = pattern.replace(/\[[^\]]*\]|'[^']*'/g, '');
  if (days === undefined || /[HhkmsaAZzSXx]/.test(bare)) return undefined;
  if (!/D|d(?!dd)|L/.test(bare) || !/M|L/.test(bare)) return undefined;
  if (/^Y{4}-M{2}-D{2}$/i.test(bare.trim())) return { days, style: 'iso' };
  if (/ddd|E{1,4}/.test(bare)) return { days, style: 'weekday' };
  return { days, style: /MMM|LL/.test(bare) ? 'long' : 'short' };
}

/** In a pattern of strftime: "%B %e, %Y". */
export function strftimeDate(pattern: string, days: number): DateWish | undefined {
  const codes = [...pattern.matchAll(/%[-_0^#1]?([a-zA-Z])/g)].map(([, code]) => code);
  const has = (...wanted: string[]): boolean => codes.some((code) => wanted.includes(code ?? ''));
  if (has('F')) return { days, style: 'iso' };
  if (has('x', 'D')) return { days, style: 'short' };
  if (codes.some((code) => !'aAbBdehmyYj'.includes(code ?? '?'))) return undefined;
  if (!has('d', 'e') || !has('b', 'B', 'h', 'm')) return undefined;
  if (/^%Y-%m-%d$/.test(pattern.trim())) return { days, style: 'iso' };
  if (has('a', 'A')) return { days, style: 'weekday' };
  return { days, style: has('b', 'B', 'h') ? 'long' : 'short' };
}

/** "+5D", "-2W", "+1d +2w" or nothing; undefined for months, years and hours, which have no length. */
export function daysOf(shift: string): number | undefined {
  let days = 0;
  const rest = shift.replace(
    /([+-])\s*(\d{1,5})\s*(days?|weeks?|[dw])/gi,
    (_, sign, count, unit) => {
      days += Number(`${sign}${count}`) * (/^w/i.test(String(unit)) ? 7 : 1);
      return '';
    },
  );
  return rest.trim() || Math.abs(days) > 99_999 ? undefined : days;
}
