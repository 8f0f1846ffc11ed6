import { browser } from 'wxt/browser';
import { EXPRESSION_PORT } from '@/utils/platform/expression-port';
import { FORM_PORT } from '@/utils/platform/form-port';
import { GRAMMAR_PORT } from '@/utils/platform/grammar-port';
import { HOST_PORT } from '@/utils/platform/host-port';
import { SNIPPET_PORT } from '@/utils/platform/snippet-port';

type Port = ReturnType<typeof browser.runtime.connect>;

/** What the document answers. */
const ASKED = [EXPRESSION_PORT, FORM_PORT, GRAMMAR_PORT, SNIPPET_PORT];

/**
 * Chromium: a port to the offscreen document has an end here as well, because this worker listens for
 * ports of its own. Whoever asks would not hear that the document is gone while this end is open, so it
 * is let go with the document.
 */
export function letGoWithHost(): void {
  if (import.meta.env.FIREFOX) return; // This very page is the host.
  const ends = new Set<Port>();
  const letGo = (): void => {
    for (const port of ends) port.disconnect();
    ends.clear();
  };
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id) return;
    if (port.name === HOST_PORT) {
      port.onDisconnect.addListener(letGo);
    } else if (ASKED.includes(port.name)) {
      ends.add(port);
      port.onDisconnect.addListener(() => ends.delete(port));
      void browser.offscreen.hasDocument().then((isThere) => isThere || letGo());
    }
  });
}
