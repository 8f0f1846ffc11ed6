import { h } from '../../practice/page/dom.ts';
import { dayOf, rowOf, sign, type Message } from './messages.ts';

/** So many rows are mounted, a few of them above the one that is seen first. */
const MOUNTED = 12;
const ABOVE = 3;
/** Pixels of a row that was never mounted. */
const GUESS = 48;

export type MessageList = {
  readonly element: HTMLElement;
  /** There is one message more at the end of the list's own. */
  grow(): void;
  scrollTo(index: number): void;
  mounted(): number;
};

/** A virtual list: rows that are scrolled out of sight are unmounted, and made anew when they return. */
export function messageList(
  messages: readonly Message[],
  nameOf: (message: Message) => string,
): MessageList {
  const heights: number[] = [];
  const rows = new Map<number, HTMLElement>();
  const groups = new Map<string, HTMLElement>();
  const above = h('div');
  const below = h('div');
  const element = h('div', { class: 'c-conversation-box-content' }, above, below);

  const heightOf = (from: number, to: number): number =>
    messages.slice(from, to).reduce((sum, _, i) => sum + (heights[from + i] ?? GUESS), 0);

  function firstSeen(): number {
    let bottom = 0;
    return messages.findIndex((_, i) => (bottom += heights[i] ?? GUESS) > element.scrollTop);
  }

  function groupOf(day: string): HTMLElement {
    const known = groups.get(day);
    if (known) return known;
    const date = h('div', { class: 'c-conversation-box-content__date', text: day });
    const made = h('div', { class: 'c-conversation-box-content__group' }, date);
    groups.set(day, made);
    return made;
  }

  function row(index: number, message: Message): HTMLElement {
    const known = rows.get(index) ?? rowOf(message);
    rows.set(index, known);
    const isLast = messages[index + 1]?.author !== message.author;
    sign(known, isLast ? nameOf(message) : undefined);
    return known;
  }

  function draw(): void {
    const start = Math.max(0, Math.min(firstSeen() - ABOVE, messages.length - MOUNTED));
    const end = Math.min(start + MOUNTED, messages.length);
    for (const [index, old] of rows) {
      if (index >= start && index < end) continue;
      old.remove();
      rows.delete(index);
    }
    let before: Element = above;
    let group: HTMLElement | undefined;
    messages.slice(start, end).forEach((message, i) => {
      const own = groupOf(dayOf(message));
      if (own !== group) {
        putAfter(group ?? above, own);
        group = own;
        before = own.firstElementChild!;
      }
      const shown = row(start + i, message);
      putAfter(before, shown);
      before = shown;
    });
    for (const [day, each] of groups) {
      if (each.childElementCount > 1) continue;
      each.remove();
      groups.delete(day);
    }
    for (const [index, { offsetHeight }] of rows) heights[index] = offsetHeight;
    above.style.height = `${heightOf(0, start)}px`;
    below.style.height = `${heightOf(end, messages.length)}px`;
  }

  function scrollTo(index: number): void {
    // What is mounted on the way is measured, and moves the place.
    for (let i = 0; i < 3; i += 1) {
      element.scrollTop = heightOf(0, index);
      draw();
    }
  }

  element.addEventListener('scroll', draw);
  return {
    ...{ element, scrollTo },
    grow() {
      const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - GUESS;
      if (isAtEnd) scrollTo(messages.length);
      else draw();
    },
    mounted: () => rows.size,
  };
}

/** Moves nothing that stands there already. */
function putAfter(before: Element, element: Element): void {
  if (before.nextElementSibling !== element) before.after(element);
}
