import { browser } from 'wxt/browser';

/** A port that was lost is opened again after this, and later each time that it is lost at once. */
const SOON_MS = 200;
const LATEST_MS = 5000;

/**
 * Holds a port to the background until the signal aborts. The browser ends a background that rests, and
 * every port with it: this one is opened again, and `opened` told anew, as nothing is remembered there.
 */
export function holdPort<Message>(
  name: string,
  on: { opened(send: (message: Message) => void): void; heard(message: unknown): void },
  signal: AbortSignal,
): void {
  let wait = SOON_MS;
  const open = (): void => {
    // Missing once the extension was updated or removed: this copy is left behind.
    if (signal.aborted || !browser.runtime?.id) return;
    const openedAt = performance.now();
    const port = browser.runtime.connect({ name });
    const end = new AbortController();
    signal.addEventListener('abort', () => port.disconnect(), { signal: end.signal });
    port.onMessage.addListener((message: unknown) => on.heard(message));
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Read, or the browser reports it as a failure.
      end.abort();
      wait = performance.now() - openedAt > LATEST_MS ? SOON_MS : Math.min(LATEST_MS, wait * 2);
      setTimeout(open, wait);
    });
    on.opened((message) => {
      if (!end.signal.aborted) port.postMessage(message);
    });
  };
  open();
}
