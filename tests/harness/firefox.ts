import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxPath } from './browsers.ts';
import { buildFolder } from './builds.ts';

export type FirefoxChatside = {
  browser: Browser;
  close(): Promise<void>;
};

/** A Firefox without a window, a temporary profile, and the built extension in it. */
export async function launchFirefoxChatside({
  build = 'firefox-testing',
  extraPrefsFirefox = {},
}: {
  build?: 'firefox-testing' | 'firefox-production';
  extraPrefsFirefox?: Record<string, unknown>;
} = {}): Promise<FirefoxChatside> {
  const folder = await buildFolder(build);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await firefoxPath(),
    headless: true,
    extraPrefsFirefox,
  });
  try {
    await browser.installExtension(folder);
    return { browser, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
