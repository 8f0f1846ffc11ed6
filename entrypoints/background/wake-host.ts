import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/platform/requests';

let creating: Promise<boolean> | undefined;

/** Chromium: the offscreen document outlives this worker. Firefox: this very page is the host. */
export function wakeLibrary(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return Promise.resolve(true);
  creating ??= createHost().finally(() => (creating = undefined));
  return creating;
}

export const wakeHost: Handlers['host/wake'] = () => wakeLibrary();

async function createHost(): Promise<boolean> {
  if (await browser.offscreen.hasDocument()) return true;
  // One that is closed before it has loaded is rejected; the next is asked for by the same wish.
  await createDocument().catch(createDocument);
  return true;
}

function createDocument(): Promise<void> {
  return browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS', 'CLIPBOARD'],
    justification:
      'Holds the snippet index and the grammar engine while the worker sleeps, and pastes for snippets that take the clipboard.',
  });
}
