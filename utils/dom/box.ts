import { isElement } from './kinds';

/** Distances in CSS pixels of the viewport. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The box of an element in the viewport of our own window. */
export function boxOf(element: Element): Box {
  return boxIn(element.getBoundingClientRect(), element.ownerDocument);
}

/** A box of a document in a frame, in the viewport of our own window. */
export function boxIn({ left, top, right, bottom }: Box, page: Document): Box {
  const frame = frameOf(page);
  if (!frame) return { left, top, right, bottom };
  const outer = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scale = frame.offsetWidth ? outer.width / frame.offsetWidth : 1;
  const x = outer.left + (frame.clientLeft + parseFloat(style.paddingLeft)) * scale;
  const y = outer.top + (frame.clientTop + parseFloat(style.paddingTop)) * scale;
  const moved = {
    left: x + left * scale,
    top: y + top * scale,
    right: x + right * scale,
    bottom: y + bottom * scale,
  };
  return boxIn(moved, frame.ownerDocument);
}

/** The frame that a document is in, when it is not our own window's. */
export function frameOf({ defaultView }: Document): HTMLElement | undefined {
  const frame = defaultView === window ? null : defaultView?.frameElement;
  return isElement(frame) ? (frame as HTMLElement) : undefined;
}
