import type { Span } from '@/utils/text/span';

/** A number with its unit: "14 days", "5 %", "€4.90". */
export type Quantity = {
  readonly number: number;
  /** Singular, lower case: "day", "working day", "%", "€". */
  readonly unit: string;
  readonly span: Span;
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve fourteen thirty sixty ninety'
    .split(' ')
    .map((word, at) => [word, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 30, 60, 90][at]!]),
);

const NUMBER = `\\d+(?:[.,]\\d+)?|${[...NUMBERS.keys()].join('|')}`;
const TIME = '(?:(?:working|business|calendar)[ -])?(?:second|minute|hour|day|week|month|year)s?';
const MONEY = '€|\\$|£|euros?|dollars?|eur|usd|gbp';

/** Money may stand before its number; a number that another one, a dot or a letter touches is none. */
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:([€$£]) ?(\\d+(?:[.,]\\d+)?)(?![\\p{N}])|(${NUMBER})(?:[ -]|\\u00a0|&nbsp;)?(${TIME}|${MONEY}|%|percent|gb|mb|kg)(?![\\p{L}\\p{N}]))`,
  'giu',
);

const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ...(['euro', 'eur'] as const).map((unit) => [unit, '€'] as const),
  ...(['dollar', 'usd'] as const).map((unit) => [unit, '$'] as const),
  ['gbp', '£'],
  ['percent', '%'],
  ['business day', 'working day'],
  ['calendar day', 'day'],
]);

/** The quantities of a text, in order. */
export function quantitiesIn(text: string): Quantity[] {
  return Array.from(text.matchAll(QUANTITY), (match) => {
    const [whole, sign, amount, number = amount!, unit = sign!] = match;
    return {
      number: numberOf(number.toLowerCase()),
      unit: unitOf(unit),
      span: { start: match.index, end: match.index + whole.length },
    };
  });
}

/** "Days" and "day" are one; so are "EUR" and "€". */
export function unitOf(written: string): string {
  const unit = written.toLowerCase().replace('-', ' ').replace(/s$/, '');
  return SAME_UNIT.get(unit) ?? unit;
}

function numberOf(written: string): number {
  return NUMBERS.get(written) ?? Number(written.replace(',', '.'));
}
