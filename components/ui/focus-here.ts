/** A `ref` for what takes the focus when it comes: what was pressed to get there is gone. */
export function focusHere(element: HTMLElement | null): void {
  element?.focus();
}
