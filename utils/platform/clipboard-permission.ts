import { browser } from 'wxt/browser';

const CLIPBOARD = { permissions: ['clipboardRead' as const] };

/** Tells now and after each change whether `{{clipboard}}` may be read. */
export function watchClipboardPermission(
  listener: (allowed: boolean) => void,
  signal: AbortSignal,
): void {
  const { onAdded, onRemoved } = browser.permissions;
  const tell = (): void => {
    void browser.permissions.contains(CLIPBOARD).then((allowed) => {
      if (!signal.aborted) listener(allowed);
    });
  };
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  });
  tell();
}

/** Asks the person; only at a click. */
export function askForClipboard(): Promise<boolean> {
  return browser.permissions.request(CLIPBOARD);
}
