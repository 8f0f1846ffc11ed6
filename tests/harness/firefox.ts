import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxPath } from './browsers.ts';
import { buildFolder } from './builds.ts';

/**
 * Milliseconds that an idle event page lives here; 30 s outside of tests. Longer than the grammar engine
 * takes to start on a busy machine: Firefox does not count a worker as activity.
 */
export const EVENT_PAGE_LIFE = 8_000;

export type FirefoxChatside = {
  browser: Browser;
  close(): Promise<void>;
};

/** A Firefox with a temporary profile and the built extension in it. */
export async function launchFirefoxChatside({
  build = 'firefox-testing',
  display,
}: {
  build?: 'firefox-testing' | 'firefox-production';
  /** The X display of a Firefox with a window, ":99"; without it there is no window. */
  display?: string;
} = {}): Promise<FirefoxChatside> {
  const folder = await buildFolder(build);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await firefoxPath(),
    headless: display === undefined,
    extraPrefsFirefox: { 'extensions.background.idle.timeout': EVENT_PAGE_LIFE },
    ...(display !== undefined && {
      env: { ...process.env, DISPLAY: display },
      args: ['--width=1200', '--height=800'],
    }),
  });
  try {
    await browser.installExtension(folder);
    return { browser, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
