import colours from '@/components/face/colours.css?inline';
import look from '@/components/guard/guard.css?inline';
import { makeClosedHost, sheetOf } from '@/utils/dom/closed-host';
import { pageScheme } from '@/utils/dom/page-scheme';

/** Where the guard shows itself: two places, each empty most of the time. */
export type BesidePage = {
  readonly held: HTMLElement;
  readonly signs: HTMLElement;
  /** In the page only while there is something in one of them. */
  update(): void;
};

/**
 * A closed root of the guard's own. It is made of plain nodes and stands at once: whoever was stopped
 * must see why, also when nothing else of Chatside can be loaded.
 */
export function openBesidePage(signal: AbortSignal): BesidePage {
  const { host, root } = makeClosedHost('chatside-guard');
  root.adoptedStyleSheets = [sheetOf(colours), sheetOf(look)];
  const pane = make('div', 'guard');
  const held = make('div', 'held-place');
  const signs = make('div', 'signs');
  pane.append(held, signs);
  root.append(pane);
  signal.addEventListener('abort', () => host.remove());
  return {
    held,
    signs,
    update() {
      const isEmpty = !held.childElementCount && !signs.childElementCount;
      if (isEmpty || signal.aborted) return host.remove();
      pane.dataset['scheme'] = pageScheme(document.body ?? document.documentElement);
      // Last in the page, and so above what came into it meanwhile, Chatside's own face among it.
      if (document.documentElement.lastElementChild !== host) document.documentElement.append(host);
    },
  };
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** A button that only a person presses, and that leaves the focus where it is. */
export function makeButton(words: string, pressed: () => void): HTMLButtonElement {
  const button = make('button', '', words);
  button.type = 'button';
  button.tabIndex = -1;
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', ({ isTrusted }) => isTrusted && pressed());
  return button;
}
