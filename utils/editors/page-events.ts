import type { Writing } from './rungs/rung';

/*
 * Events with text in them, as an engine gets them from the browser. Firefox shows a page nothing of the
 * data that a content script gave to an event: there the page's own constructors make it.
 */

type Constructors = Pick<
  typeof globalThis,
  'ClipboardEvent' | 'InputEvent' | 'StaticRange' | 'DataTransfer'
>;

type PageWindow = Window & Constructors & { readonly wrappedJSObject?: Constructors };

/** Firefox only: the same object where the page can read it. */
declare const cloneInto:
  (<Value>(value: Value, target: object, options: { wrapReflectors: true }) => Value) | undefined;

const PASSES = { bubbles: true, cancelable: true, composed: true };

export function pasteEvent(element: HTMLElement, writing: Writing): Event {
  const { make, readable } = constructorsOf(element);
  const clipboardData = new make.DataTransfer();
  const event = new make.ClipboardEvent('paste', readable({ ...PASSES, clipboardData }));
  fill(event.clipboardData, writing);
  return event;
}

/** A `beforeinput` for a range; with data where there is a text. */
export function inputEvent(
  element: HTMLElement,
  inputType: string,
  { startContainer, startOffset, endContainer, endOffset }: StaticRangeInit,
  writing: Writing,
): Event {
  const { make, readable } = constructorsOf(element);
  const range = readable({ startContainer, startOffset, endContainer, endOffset });
  const targetRanges = [new make.StaticRange(range)];
  const dataTransfer = writing.text ? new make.DataTransfer() : null;
  const event = new make.InputEvent(
    'beforeinput',
    readable({ ...PASSES, inputType, data: null, dataTransfer, targetRanges }),
  );
  fill(event.dataTransfer, writing);
  return event;
}

function constructorsOf({ ownerDocument }: HTMLElement): {
  readonly make: Constructors;
  readonly readable: <Value>(value: Value) => Value;
} {
  const frame = (ownerDocument.defaultView ?? window) as PageWindow;
  const pages = frame.wrappedJSObject;
  if (!pages || typeof cloneInto === 'undefined')
    return { make: frame, readable: (value) => value };
  return { make: pages, readable: (value) => cloneInto(value, frame, { wrapReflectors: true }) };
}

function fill(data: DataTransfer | null, { text, html }: Writing): void {
  if (!text) return;
  data?.setData('text/plain', text);
  if (html !== undefined) data?.setData('text/html', html);
}
