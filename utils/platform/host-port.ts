import { browser } from 'wxt/browser';

/** Name of the port by which the background hears that the offscreen document is gone. */
export const HOST_PORT = 'host';

/** Called in the offscreen document: opens that port whenever somebody asks and it is not open. */
export function tellOfOwnEnd(): void {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  browser.runtime.onConnect.addListener(() => {
    if (port) return;
    port = browser.runtime.connect({ name: HOST_PORT });
    // A background that rests ends it; whoever asks next has woken the background.
    port.onDisconnect.addListener(() => (port = undefined));
  });
}
