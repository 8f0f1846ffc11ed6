import type { Reading, Selectors } from './description';

/** What the first selector that finds something finds. */
export function firstOf<Found>(
  selectors: Selectors,
  ask: (selector: string) => readonly Found[],
): readonly Found[] {
  for (const selector of selectors) {
    const found = ask(selector);
    if (found.length) return found;
  }
  return [];
}

/** Selectors for one conversation. */
export function withId(selectors: Selectors, id: string): Selectors {
  return selectors.map((selector) => selector.replaceAll('{id}', CSS.escape(id)));
}

export function find(root: ParentNode, selectors: Selectors): Element | undefined {
  return firstOf(selectors, (selector) => {
    const element = root.querySelector(selector);
    return element ? [element] : [];
  })[0];
}

/** Whether the element, or something in it, matches one of them. */
export function has(element: Element, selectors: Selectors): boolean {
  return selectors.some((each) => element.matches(each) || element.querySelector(each) !== null);
}

/** What is said there; undefined when it is nothing. */
export function read(root: ParentNode, { select, attribute }: Reading): string | undefined {
  for (const selector of select) {
    const own = 'matches' in root && (root as Element).matches(selector) ? (root as Element) : null;
    const element = own ?? root.querySelector(selector);
    const said = !attribute
      ? element?.textContent
      : attribute === 'value'
        ? (element as HTMLInputElement | null)?.value
        : element?.getAttribute(attribute);
    const text = said?.trim();
    if (text) return text;
  }
  return undefined;
}
