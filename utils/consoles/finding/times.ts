import type { ConsoleDescription } from '../description';
import { read } from '../select';
import { readTimeText } from '../time-text';
import { marksOf, placeIn } from './marks';

/** Where a message shows when it came. */
export function timeOf(rows: readonly Element[]): Pick<ConsoleDescription, 'time' | 'timeText'> {
  const now = Date.now();
  const machine = 'time[datetime]';
  if (rows.some((row) => row.querySelector(machine))) {
    return { time: { select: [machine], attribute: 'datetime' } };
  }
  const looked = rows.slice(-LOOKED_AT);
  const marks = looked.flatMap((row) =>
    [...row.querySelectorAll('*')]
      .filter((each) => !each.childElementCount && readTimeText(each.textContent, now))
      .flatMap((each) => marksOf(each)[0] ?? placeIn(each, row) ?? []),
  );
  const timeText = [...new Set(marks)].find((mark) => isTime(mark, looked, now));
  return timeText ? { timeText: { select: [timeText] } } : {};
}

/** Of what a mark finds, so much must be times: a message may say "2 days" as well. */
const MOSTLY = 0.8;

function isTime(mark: string, rows: readonly Element[], now: number): boolean {
  const said = rows.flatMap((row) => read(row, { select: [mark] }) ?? []);
  return said.filter((text) => readTimeText(text, now)).length >= said.length * MOSTLY;
}

/** Messages that are looked at for a time. */
const LOOKED_AT = 20;

/** Whether the newest message stands at the top: by the times, or else by where the reply field is. */
export function isNewestFirst(
  { time, timeText }: Pick<ConsoleDescription, 'time' | 'timeText'>,
  rows: readonly Element[],
  list: Element,
  composer: Element,
): boolean {
  const now = Date.now();
  const times = rows.flatMap((row) => {
    const iso = time && read(row, time);
    const text = timeText && read(row, timeText);
    const at = iso ? Date.parse(iso) : text && readTimeText(text, now)?.at;
    return typeof at === 'number' && !Number.isNaN(at) ? [at] : [];
  });
  const [first, last] = [times[0], times.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return first > last;
  return composer.getBoundingClientRect().bottom <= list.getBoundingClientRect().top;
}
