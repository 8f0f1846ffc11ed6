import { isTag } from './kinds';

/*
 * Some editors live in a frame of the console's own origin (TinyMCE, CKEditor 4). One copy of Chatside
 * looks into all of them, so that the picker is not cut off where a small frame ends.
 */

type Listener = { attach(page: Window): void };

const listeners = new Set<Listener>();
const frames = new Set<Window>();
const focusListeners = new Set<(target: EventTarget | null) => void>();

/** The document in a frame; undefined where it is of another origin, or gone. */
export function documentIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether a window around this one has the same origin: then the copy that runs there looks in here. */
export function isLookedInto(page: Window): boolean {
  if (page.parent === page) return false;
  try {
    return page.parent.document !== undefined;
  } catch {
    return false;
  }
}

/** Whether the element is in a document that is in the page. */
export function isInPage(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

/**
 * Listens in this window and in every frame of its origin, those that come later included, until the
 * signal aborts.
 */
export function listen<Type extends keyof WindowEventMap>(
  type: Type,
  heard: (event: WindowEventMap[Type]) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void {
  const listener: Listener = {
    attach: (page) => page.addEventListener(type, heard as (event: Event) => void, options),
  };
  listener.attach(window);
  for (const frame of frames) listener.attach(frame);
  listeners.add(listener);
  options.signal.addEventListener('abort', () => listeners.delete(listener));
}

/** Tells of the element that a person gives the focus, and of the one that has it now. */
export function listenToFocus(
  heard: (target: EventTarget | null) => void,
  signal: AbortSignal,
): void {
  const focused = (event: FocusEvent): void => {
    if (event.isTrusted) heard(event.composedPath()[0] ?? null);
  };
  listen('focusin', focused, { capture: true, signal });
  focusListeners.add(heard);
  signal.addEventListener('abort', () => focusListeners.delete(heard));
  heard(deepActiveElement());
}

/** Finds the frames of this origin, and those that come, until the signal aborts. */
export function followFrames(signal: AbortSignal): void {
  // A document that is opened anew loses its listeners; one that still has them is not given a second.
  const enter = (frame: HTMLIFrameElement): void => {
    const page = documentIn(frame)?.defaultView;
    if (!page || signal.aborted) return;
    const isNew = !frames.has(page);
    frames.add(page);
    for (const { attach } of listeners) attach(page);
    page.document.querySelectorAll('iframe').forEach(enter);
    if (isNew && page.document.hasFocus()) {
      for (const heard of focusListeners) heard(deepActiveElement());
    }
  };
  listen(
    'load',
    ({ target }) => {
      if (isTag(target, 'iframe')) enter(target);
    },
    { capture: true, signal },
  );
  // A frame in a shadow root, and an empty one in Firefox, is first seen when it takes the focus.
  const enterFocused = (): void => {
    for (const each of focusPath()) if (isTag(each, 'iframe')) enter(each);
  };
  listen(
    'blur',
    () => {
      enterFocused();
      // Firefox does not know yet who has it.
      setTimeout(enterFocused, 0);
    },
    { signal },
  );
  document.querySelectorAll('iframe').forEach(enter);
  signal.addEventListener('abort', () => frames.clear());
}

/** The element that has the focus, through open shadow roots and frames of this origin. */
export function deepActiveElement(): Element | null {
  return focusPath().at(-1) ?? null;
}

/** Each host and frame that the focus is in, from the outermost, and the element that has it. */
function focusPath(): Element[] {
  const path: Element[] = [];
  for (let active = document.activeElement; active;) {
    path.push(active);
    const inside: DocumentOrShadowRoot | null | undefined = isTag(active, 'iframe')
      ? documentIn(active)
      : active.shadowRoot;
    active = inside?.activeElement ?? null;
  }
  return path;
}
