import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readTimeText } from '@/utils/consoles/time-text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const on = (year: number, month: number, day: number, hour = 10, minute = 3, second = 0): number =>
  new Date(year, month - 1, day, hour, minute, second).getTime();
/** A Thursday. */
const NOW = on(2026, 11, 26, 12, 0);
const TODAY = on(2026, 11, 26);
const YESTERDAY = on(2026, 11, 25);
const THAT_DAY = on(2026, 11, 22);

describe('a time beside a message', () => {
  test.each([
    ['10:03', TODAY],
    ['  10:03\n', TODAY],
    ['10:03 AM', TODAY],
    ['10:03\u202fAM', TODAY],
    ['10:03\u00a0am', TODAY],
    ['\u200e10:03\u200f', TODAY],
    ['10:03am', TODAY],
    ['10:03 p.m.', on(2026, 11, 25, 22)],
    ['10:03 a.\u00a0m.', TODAY],
    ['12:00 AM', on(2026, 11, 26, 0, 0)],
    ['12:00 PM', NOW],
    ['00:00', on(2026, 11, 26, 0, 0)],
    ['12:02', on(2026, 11, 26, 12, 2)],
    ['12:03', on(2026, 11, 25, 12, 3)],
    ['23:59', on(2026, 11, 25, 23, 59)],
    ['10:03 Uhr', TODAY],

    ['Today at 10:03', TODAY],
    ['10:03, today', TODAY],
    ['heute, 10:03', TODAY],
    ['Aujourd’hui à 10:03', TODAY],
    ["aujourd'hui 10:03", TODAY],
    ['hoy a las 10:03', TODAY],
    ['oggi alle ore 10:03', TODAY],
    ['vandaag om 10:03', TODAY],
    ['hoje às 10:03', TODAY],
    ['Yesterday 10:03 PM', on(2026, 11, 25, 22)],
    ['gestern 10:03 Uhr', YESTERDAY],
    ['hier à 10:03', YESTERDAY],
    ['ayer a las 10:03', YESTERDAY],
    ['ieri 10:03', YESTERDAY],
    ['gisteren 10:03', YESTERDAY],
    ['ontem às 10:03', YESTERDAY],
    ['vorgestern, 10:03', on(2026, 11, 24)],

    ['Mon 10:03', on(2026, 11, 23)],
    ['Montag, 10:03', on(2026, 11, 23)],
    ['mar. 10:03', on(2026, 11, 24)],
    ['Thursday 10:03', TODAY],
    ['Thursday 13:00', on(2026, 11, 19, 13, 0)],
    ['Freitag, 10:03', on(2026, 11, 20)],

    ['Nov 22, 10:03 AM', THAT_DAY],
    ['November 22nd at 10:03', THAT_DAY],
    ['Sun, Nov 22, 10:03 AM', THAT_DAY],
    ['10:03 · Nov 22', THAT_DAY],
    ['22 Nov 2026 10:03', THAT_DAY],
    ['22. November 2026, 10:03', THAT_DAY],
    ['So., 22. Nov. 2026 um 10:03', THAT_DAY],
    ['22 de noviembre de 2026, 10:03', THAT_DAY],
    ['mar 3 mar 2026, 10:03', on(2026, 3, 3)],
    ['Dec 22, 10:03', on(2025, 12, 22)],
    ['5. Mär 2026, 10:03', on(2026, 3, 5)],
    ['29 Feb 2024, 10:03', on(2024, 2, 29)],
    ['22/11/2026 10:03', THAT_DAY],
    ['11/22/2026, 10:03 AM', THAT_DAY],
    ['22/11/26 10:03', THAT_DAY],
    ['11/11/2026 10:03', on(2026, 11, 11)],
    ['03/04/2026, 10:03 AM', on(2026, 3, 4)],
    ['03.04.2026 10:03', on(2026, 4, 3)],
    ['2026-11-22 10:03', THAT_DAY],
    ['[10:03, 22/11/2026] Dana:', THAT_DAY],
    [`[10:03, 22/11/2026] ${'Dana '.repeat(10)}: `, THAT_DAY],

    ['10:03 •', TODAY],
    ['10:03 ·', TODAY],
    ['10:03,', TODAY],
    ['10:03 ✓', TODAY],
    ['10:03 ✓✓', TODAY],
    ['10:03 · Read', TODAY],
    ['10:03 Delivered', TODAY],
    ['10:03 (edited)', TODAY],
    ['(10:03)', TODAY],
    ['[10:03]', TODAY],
  ])('%s', (text, at) => {
    expect(readTimeText(text, NOW)).toEqual({ at, precision: 'minute' });
  });

  test.each([
    ['10:03:20', TODAY + 20_000],
    ['10:03:20 AM', TODAY + 20_000],
    ['22/11/2026, 10:03:20', THAT_DAY + 20_000],
    ['2026-11-26T10:03:20', TODAY + 20_000],
    ['2026-11-20T09:00:20.500Z', Date.UTC(2026, 10, 20, 9, 0, 20, 500)],
    ['2026-11-20T09:00:20+01:00', Date.UTC(2026, 10, 20, 8, 0, 20)],
  ])('%s is exact', (text, at) => {
    expect(readTimeText(text, NOW)).toEqual({ at, precision: 'exact' });
  });

  test.each([
    ['now', 0],
    ['Just now', 0],
    ['jetzt', 0],
    ['maintenant', 0],
    ['ahora', 0],
    ['adesso', 0],
    ['nu', 0],
    ['agora', 0],
    ['à l’instant', 0],
    ['35s', 35_000],
    ['2m', 2 * MINUTE],
    ['2 min', 2 * MINUTE],
    ['2 min.', 2 * MINUTE],
    ['5 mins ago', 5 * MINUTE],
    ['2 min ago', 2 * MINUTE],
    ['2m ago · Read', 2 * MINUTE],
    ['2 minutes ago', 2 * MINUTE],
    ['a minute ago', MINUTE],
    ['a few seconds ago', 1000],
    ['less than a minute ago', MINUTE],
    ['an hour ago', HOUR],
    ['about 2 hours ago', 2 * HOUR],
    ['4h ago', 4 * HOUR],
    ['3 d', 3 * DAY],
    ['2w ago', 14 * DAY],
    ['vor 2 Minuten', 2 * MINUTE],
    ['vor einer Stunde', HOUR],
    ['vor 3 Tagen', 3 * DAY],
    ['il y a 2 min', 2 * MINUTE],
    ['il y a une heure', HOUR],
    ['hace 2 minutos', 2 * MINUTE],
    ['2 minuti fa', 2 * MINUTE],
    ['2 g fa', 2 * DAY],
    ["un'ora fa", HOUR],
    ['2 minuten geleden', 2 * MINUTE],
    ['há 2 minutos', 2 * MINUTE],
  ])('%s is rough', (text, ago) => {
    expect(readTimeText(text, NOW)).toEqual({ at: NOW - ago, precision: 'rough' });
  });

  test.each([
    ...['', '·', 'Hello', '2', '10.03', '25:00', '10:61', '10:03:60', '13:00 PM', '0:30 AM'],
    ...['Nov 22', 'yesterday', 'Monday', '22/11/2026', '2026-11-22'],
    ...['03/04/2026 10:03', '03/04/2026, 10:03 am', '3/4/26 10:03', '[10:03, 3/4/2026] Dana:'],
    ...['[10:03 am, 03/04/2026] Bar 5PM:', '13/13/2026 10:03', '31/02/2026 10:03'],
    ...['29 Feb 2026, 10:03', '2026-11-22 10:03 UTC', '2026-13-22T10:03:20Z'],
    ...[
      '22/11/2027 10:03',
      '2026-11-28T23:00:00Z',
      'today 13:00',
      'Nov 26, 13:00',
      'Nov 28, 10:03',
      'tomorrow 10:03',
    ],
    ...[
      'We open at 10:03 tomorrow',
      'See you at 10:03',
      '10:03 is fine',
      '22 Nov 2026 10:03 Dana',
      'Seen 10:03',
    ],
    ...['10:03 11:04', '10:03:20:11', 'ratio 1:10:03', 'Nov Dec 22, 10:03', '2 2 Nov 10:03'],
    ...['[10:03] Dana: hello', '2 mice', '2 men', '2 mes', '3 dogs ago', 'a message', 'an hour'],
    ...[
      '500 m',
      '2 g',
      '5 min read',
      '10:03\u200b tomorrow',
      `10:03${' ·'.repeat(40)}`,
      'x'.repeat(5000),
    ],
  ])('%s is none', (text) => {
    expect(readTimeText(text, NOW)).toBeUndefined();
  });

  test('the last 29 February may have been last year', () => {
    expect(readTimeText('Feb 29, 10:03', on(2024, 2, 29, 12))?.at).toBe(on(2024, 2, 29));
    expect(readTimeText('Feb 29, 10:03', on(2025, 1, 10))?.at).toBe(on(2024, 2, 29));
    expect(readTimeText('Feb 29, 10:03', NOW)).toBeUndefined();
  });
});

describe.each(['UTC', 'Europe/Berlin', 'America/New_York'])('in %s', (zone) => {
  afterEach(() => void vi.unstubAllEnvs());

  // Dates of English stand with a month's name: 03/04/2026 could be two days.
  test.each(['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt'])(
    'what %s writes is read back to the minute',
    (locale) => {
      vi.stubEnv('TZ', zone);
      const now = on(2026, 11, 26, 12, 0);
      const formats = (['medium', 'long', 'full'] as const).map(
        (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short' }),
      );
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), (minutes) => {
          const at = now - minutes * MINUTE;
          fc.pre(![-HOUR, HOUR].some((step) => isSameHour(at, at + step)));
          for (const format of formats) expect(readTimeText(format.format(at), now)?.at).toBe(at);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('where clocks are changed', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test.each<[string, string | undefined]>([
    ['29 Mar 2026, 01:59', '2026-03-29T00:59:00.000Z'],
    ['29 Mar 2026, 02:30', undefined],
    ['29 Mar 2026, 03:00', '2026-03-29T01:00:00.000Z'],
    ['25 Oct 2026, 01:59', '2026-10-24T23:59:00.000Z'],
    ['25 Oct 2026, 02:30', undefined],
    ['25 Oct 2026, 03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s', (text, iso) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const at = readTimeText(text, Date.UTC(2026, 10, 26))?.at;
    expect(at === undefined ? at : new Date(at).toISOString()).toBe(iso);
  });

  test('a day is one of the calendar, not of 24 hours', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(readTimeText('gestern 10:03', on(2026, 10, 25, 9, 0))?.at).toBe(on(2026, 10, 24));
    expect(readTimeText('02:30', on(2026, 3, 29, 9, 0))?.at).toBe(on(2026, 3, 28, 2, 30));
    expect(readTimeText('02:30', on(2026, 10, 25, 9, 0))).toBeUndefined();
  });
});

function isSameHour(one: number, other: number): boolean {
  return new Date(one).getHours() === new Date(other).getHours();
}
