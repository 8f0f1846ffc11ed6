import type { ConsoleDescription } from '../description';
import { sideOf } from '../side';
import { marksOf } from './marks';
import type { Rows } from './rows';

/** In how many messages a mark must be, of those that one of the two marks is in. */
const COVERED = 0.6;

/** What tells the sides apart: a mark of each, or else the edge at which they stand. */
export function sidesOf(
  list: Element,
  selector: string,
  { customer, own }: Rows['row'],
  text: readonly string[],
): Pick<ConsoleDescription, 'author' | 'ownSide'> | undefined {
  const all = [...list.querySelectorAll(selector)];
  const having = (mark: string): Element[] =>
    all.filter((row) => row.matches(mark) || row.querySelector(mark) !== null);
  const only = (row: Element, other: Element): Map<string, Element[]> =>
    new Map(
      [row, ...row.querySelectorAll('*')]
        .flatMap(marksOf)
        .filter((mark) => !other.matches(mark) && !other.querySelector(mark))
        .map((mark) => [mark, having(mark)]),
    );
  const [theirs, ours] = [only(customer, own), only(own, customer)];
  let best: { customer: string; operator: string; worth: number } | undefined;
  let rank = 0;
  for (const [mark, rows] of theirs) {
    for (const [other, others] of ours) {
      if (rows.some((row) => others.includes(row))) continue;
      const covered = (rows.length + others.length) / all.length;
      const worth = covered - rank++ * 1e-4;
      if (covered >= COVERED && (!best || worth > best.worth)) {
        best = { customer: mark, operator: other, worth };
      }
    }
  }
  if (best) return { author: { customer: [best.customer], operator: [best.operator] } };
  const [there, here] = [sideOf(customer, text), sideOf(own, text)];
  return there && here && there !== here ? { author: {}, ownSide: here } : undefined;
}
