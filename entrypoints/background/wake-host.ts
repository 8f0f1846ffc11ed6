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
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['WORKERS', 'CLIPBOARD'],
    justification:
      'Holds the snippet index and the grammar engine while the worker sleeps, and pastes for snippets that take the clipboard.',
  });
  return true;
}
