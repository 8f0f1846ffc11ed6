import { find } from './select';

export type Side = 'left' | 'right';

/** Of the width of the list: a bubble that stands nearer to one edge by this has a side. */
const CLEAR = 0.08;

/** The edge of a list at which a bubble stands; undefined when it is in the middle or not drawn. */
export function sideIn(list: Element, bubble: Element): Side | undefined {
  const outer = list.getBoundingClientRect();
  const { left, right, width } = bubble.getBoundingClientRect();
  if (!width || !outer.width) return undefined;
  const lean = (left - outer.left - (outer.right - right)) / outer.width;
  return lean > CLEAR ? 'right' : lean < -CLEAR ? 'left' : undefined;
}

/** The edge at which the words of a message stand. */
export function sideOf(row: Element, text: readonly string[]): Side | undefined {
  return sideIn(row.parentElement ?? row, find(row, text) ?? row);
}
