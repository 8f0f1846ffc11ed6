/** Chromium tells whether anything lies over an element; TypeScript's own library does not know of it. */
type SeenEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

const DELAY_MS = 100;

/**
 * Whether a person can see the element, as far as the browser tells: a page could lay something over a
 * button or make it transparent, so that a click means something else to who clicks.
 */
export function whenSeen(element: Element, signal: AbortSignal): () => boolean {
  let isVisible: boolean | undefined;
  const how = { trackVisibility: true, delay: DELAY_MS } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    isVisible = (entries.at(-1) as SeenEntry | undefined)?.isVisible;
  }, how);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  // Firefox does not tell.
  return () => isVisible ?? true;
}
