import type { Chatside } from '@/tests/harness/extension.ts';
import { Told } from '../setup/told.mjs';

declare const chrome: { runtime: { getManifest(): { short_name?: string; version: string } } };

/** Asks the service worker itself who it is. */
export async function verify({ context, id }: Chatside): Promise<string> {
  const worker = context
    .serviceWorkers()
    .find((candidate) => candidate.url().startsWith(`chrome-extension://${id}/`));
  const manifest = await worker?.evaluate(() => chrome.runtime.getManifest());
  if (manifest?.short_name !== 'Chatside') {
    throw new Told(
      'The browser is open, but Chatside does not run in it. Set CHATSIDE_BROWSER to another ' +
        'Chromium or Chrome (137 or newer) and try again.',
    );
  }
  return `version ${manifest.version}`;
}
