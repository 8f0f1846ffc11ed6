import { browser } from 'wxt/browser';
import { isEnabled, isKnownConsole, originPattern, setOff } from './sites';

/** Whether the browser lets Chatside read this address. */
export function mayReach(url: string): Promise<boolean> {
  // Chromium's offscreen document cannot ask; the background has asked before it sends it to look.
  if (!browser.permissions) return Promise.resolve(true);
  return isEnabled(url);
}

/**
 * Asks for the host of a library. Must be called straight in a click. Chatside reads the file there and
 * stays off the pages of that host: access to a file is no wish to have it in a page.
 */
export async function letReach(url: string): Promise<boolean> {
  // Both are asked in this order, before the person is: a background that hears of the access finds
  // the site switched off already.
  const before = isEnabled(url);
  const switched = before.then(async (was) => {
    if (!was) await setOff(url, true);
    return !was;
  });
  const granted = await browser.permissions.request({ origins: [originPattern(url)] });
  if ((await switched) && !granted) await setOff(url, false);
  return granted;
}

/** Gives the access back that a library needed, unless the site itself is in use. */
export async function giveBack(url: string, isOff: boolean): Promise<void> {
  if (!isOff || isKnownConsole(url)) return;
  await browser.permissions.remove({ origins: [originPattern(url)] });
  await setOff(url, false);
}
