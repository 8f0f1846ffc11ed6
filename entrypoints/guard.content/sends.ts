import { isElement } from '@/utils/dom/kinds';
import { isEnterOurs } from '@/utils/dom/own-enter';

/**
 * What presses a button, in the order in which a browser tells of it; any of them may send. Of a touch
 * the pointer's events tell, too, and a listener for touches would make the page scroll later.
 */
export const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Whether this key may send: not a new line, not the end of a composition, not a choice from a list. */
export function maySend(event: KeyboardEvent): boolean {
  const { key, isComposing, keyCode, shiftKey, ctrlKey, metaKey } = event;
  if (key !== 'Enter' || isComposing || keyCode === 229) return false;
  if (shiftKey && !ctrlKey && !metaKey) return false;
  return !isEnterOurs(event) && !isListOpen(event.composedPath()[0]);
}

/** A field, or what stands for it with its list: a panel around a composer may be expanded as well. */
const LIST_OPEN =
  ':is(input, textarea, [contenteditable], [role=combobox]):is([aria-expanded=true], [aria-activedescendant]:not([aria-activedescendant=""]))';

/** Whether the page has a list open at this field, from which Enter takes something. */
function isListOpen(target: EventTarget | undefined): boolean {
  return isElement(target) && target.closest(LIST_OPEN) !== null;
}
