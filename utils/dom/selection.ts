import { isShadowRoot } from './kinds';

/**
 * The selection inside of an element, start before end, as far as it is known; undefined when it is
 * elsewhere. In a shadow root the page's own `getRangeAt` tells of the host only.
 */
export function selectionIn(element: HTMLElement): AbstractRange | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection?.rangeCount) return undefined;
  const root = element.getRootNode();
  const range = isShadowRoot(root)
    ? selection.getComposedRanges({ shadowRoots: [root] })[0]
    : selection.getRangeAt(0);
  if (!range || !element.contains(range.startContainer)) return undefined;
  return element.contains(range.endContainer) ? range : undefined;
}
