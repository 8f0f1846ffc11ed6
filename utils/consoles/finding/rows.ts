import { marksOf } from './marks';

/** Through no shadow root: what belongs together is in one. */
export function commonAncestor(one: Element, other: Element): Element | undefined {
  for (let each: Element | null = one; each; each = each.parentElement) {
    if (each.contains(other)) return each;
  }
  return undefined;
}

/** Two messages, the list that they are in, and how all messages of it are found. */
export type Rows = {
  readonly list: Element;
  readonly row: { readonly customer: Element; readonly own: Element };
  readonly selector: string;
};

/** The messages that two points are in, and how all messages of the list are found. */
export function rowsAround(
  shared: Element,
  customer: Element,
  own: Element,
  composer: Element,
): Rows | undefined {
  const [left, right] = [pathTo(shared, customer), pathTo(shared, own)];
  // From the outermost: the first that holds one message only.
  for (const one of left) {
    for (const other of right) {
      if (one.localName !== other.localName) continue;
      for (const selector of commonMarks(one, other, shared)) {
        const list = grown(shared, selector, composer);
        const found = [...list.querySelectorAll(selector)];
        const isNested = found.some((each) => each.querySelector(selector));
        const isGroup = left.length > 1 && holdsMany(one, left.at(-1)!, selector);
        if (found.includes(one) && found.includes(other) && !isNested && !isGroup) {
          return { list, row: { customer: one, own: other }, selector };
        }
      }
    }
  }
  return undefined;
}

/** The elements from below the shared one down to the point. */
function pathTo(shared: Element, point: Element): Element[] {
  const path: Element[] = [];
  for (let each: Element | null = point; each && each !== shared; each = each.parentElement) {
    path.unshift(each);
  }
  return path;
}

/** Marks that both have; where they have none, their place below a marked list. */
function commonMarks(one: Element, other: Element, shared: Element): string[] {
  const marks = marksOf(one).filter((mark) => other.matches(mark));
  if (marks.length) return marks;
  if (one.parentElement !== shared || other.parentElement !== shared) return [];
  return [...marksOf(shared), shared.localName].map((mark) => `${mark} > ${one.localName}`);
}

/** Whether what is alike at the point stands several times in what would be one message. */
function holdsMany(row: Element, point: Element, selector: string): boolean {
  const mark = marksOf(point).find((each) => each !== selector);
  return mark !== undefined && row.querySelectorAll(mark).length > 1;
}

/** The transcript: all around that holds more of the same, but not the reply field. */
function grown(shared: Element, selector: string, composer: Element): Element {
  let list = shared;
  let count = list.querySelectorAll(selector).length;
  for (
    let each = shared.parentElement;
    each && !each.contains(composer);
    each = each.parentElement
  ) {
    const more = each.querySelectorAll(selector).length;
    if (more > count) [list, count] = [each, more];
  }
  return list;
}
