/** True when this key sends: a plain Enter that no input method is using. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

/** Sends before an engine can make a line of it. */
export function sendOnEnter(field: HTMLElement, onSubmit: () => void): void {
  field.addEventListener(
    'keydown',
    (event) => {
      if (!isSendKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onSubmit();
    },
    { capture: true },
  );
}
