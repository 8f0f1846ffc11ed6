/** Keeps a key from the page and from the browser. */
export function takeKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
