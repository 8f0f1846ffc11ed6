interface Props {
  class?: string;
  text?: string;
  /** Every other attribute, data-* and aria-* included. */
  attrs?: Record<string, string>;
}

/** Makes one element with its children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, text, attrs = {} }: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The element a page cannot work without. */
export function need<T extends HTMLElement>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${selector}.`);
}

/** A round badge with a person's initials on a soft colour of their own. */
export function avatar(name: string): HTMLElement {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => [...word][0] ?? '')
    .filter((letter) => letter !== '');
  const text = `${initials[0] ?? '?'}${initials.length > 1 ? initials.at(-1) : ''}`.toUpperCase();
  let tone = 0;
  for (const letter of name) tone = (tone * 31 + (letter.codePointAt(0) ?? 0)) % 8;
  return h('span', {
    class: 'avatar',
    text,
    attrs: { 'aria-hidden': 'true', 'data-tone': String(tone) },
  });
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export function timeElement(at: number): HTMLTimeElement {
  return h('time', {
    class: 'time',
    text: clock.format(at),
    attrs: { datetime: new Date(at).toISOString() },
  });
}
