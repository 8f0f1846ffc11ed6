import { editorOf } from '@/utils/editors/editors';
import { isHtmlElement, isTag } from '@/utils/dom/kinds';

/** What a person can point at. */
export type Pointable = 'field' | 'words' | 'button';

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** Everything on the page that can be pointed at, in its order, open shadow roots included. */
export function candidates(kind: Pointable, page: Document): Element[] {
  return [...elementsIn(page)].filter((element) => isKind(element, kind) && isSeen(element));
}

/** What is meant by pointing there; undefined when there is nothing of this kind. */
export function meantBy(kind: Pointable, target: Element): Element | undefined {
  if (kind === 'field') return editorOf(target)?.element;
  if (kind === 'button') return target.closest(BUTTONS) ?? target;
  if (isKind(target, kind)) return target;
  // The bubble around the words, most often.
  return [...elementsIn(target)].find((element) => isKind(element, kind) && isSeen(element));
}

function isKind(element: Element, kind: Pointable): boolean {
  if (!isHtmlElement(element)) return false;
  if (kind === 'button') return element.matches(BUTTONS);
  if (kind === 'field') return editorOf(element)?.element === element;
  if (element.isContentEditable || isTag(element, 'script') || isTag(element, 'style'))
    return false;
  return [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
  );
}

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 4 && height > 4 && element.checkVisibility({ visibilityProperty: true });
}

/** What a candidate says, for those who do not see which one it is. */
export function saidBy(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  const words = (label || element.textContent).trim().replace(/\s+/g, ' ');
  return words.length > 80 ? `${words.slice(0, 80)}…` : words || element.localName;
}
