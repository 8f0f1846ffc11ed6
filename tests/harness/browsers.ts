import { findChromium, findFirefox } from '@/scripts/setup/browser.mjs';

/** The Chromium to test with; throws a sentence when there is none. */
export async function chromiumPath(): Promise<string> {
  const file = await findChromium();
  if (file) return file;
  throw new Error('No Chromium was found. Install one, or set CHATSIDE_BROWSER to its file.');
}

/** The Firefox to test with; throws a sentence when there is none. */
export async function firefoxPath(): Promise<string> {
  const file = await findFirefox();
  if (file) return file;
  throw new Error('No Firefox was found. Install Firefox or Firefox ESR.');
}
