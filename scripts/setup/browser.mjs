import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { canInstall, installSystemPackages } from './debian.mjs';
import { expand, firstThatRuns, onPath } from './executables.mjs';
import { Told } from './told.mjs';

const home = os.homedir();
const { env } = process;

/** Folders below which Playwright and Puppeteer keep the browsers that they download. */
const caches = {
  linux: [path.join(home, '.cache')],
  darwin: [path.join(home, 'Library', 'Caches'), path.join(home, '.cache')],
  win32: [env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), path.join(home, '.cache')],
};

const FOR_TESTING = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const CHROMIUM_APP = 'Chromium.app/Contents/MacOS/Chromium';
const CHROME_APP = 'Google Chrome.app/Contents/MacOS/Google Chrome';

/** A browser's file below the folder of its version, by system. */
const inCache = {
  linux: ['chrome-linux*/chrome'],
  darwin: [`chrome-mac*/${FOR_TESTING}`, `chrome-mac*/${CHROMIUM_APP}`],
  win32: ['chrome-win*/chrome.exe'],
};

/** Where the Chromium of a download cache would be. */
function cached(system) {
  const playwright = (caches[system] ?? []).map((folder) => path.join(folder, 'ms-playwright'));
  if (env.PLAYWRIGHT_BROWSERS_PATH) playwright.unshift(env.PLAYWRIGHT_BROWSERS_PATH);
  const puppeteer = (caches[system] ?? []).map((folder) => path.join(folder, 'puppeteer/chrome'));
  return (inCache[system] ?? []).flatMap((file) => [
    ...playwright.map((folder) => path.join(folder, 'chromium-*', file)),
    ...puppeteer.map((folder) => path.join(folder, '*', file)),
  ]);
}

/** Where an installed application would be: macOS and Windows have no PATH for it. */
function installed(system, apps, windowsFile) {
  if (system === 'darwin') {
    const folders = ['/Applications', path.join(home, 'Applications')];
    return apps.flatMap((app) => folders.map((folder) => path.join(folder, app)));
  }
  if (system === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.filter(Boolean).map((folder) => path.join(folder, windowsFile));
  }
  return [];
}

/**
 * The Chromium to use: the one that CHATSIDE_BROWSER names, else one that is installed, else one
 * that Playwright or Puppeteer has downloaded, else Chrome.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(system = process.platform) {
  const named = env.CHATSIDE_BROWSER;
  if (named) {
    const found = await firstThatRuns([path.resolve(named), ...onPath(named)]);
    if (found) return found;
    throw new Told(
      `CHATSIDE_BROWSER names ${named}, which cannot be run. ` +
        'Set it to the file of a Chromium or Chrome, or unset it.',
    );
  }
  const downloads = (await Promise.all(cached(system).map(expand))).flat();
  return firstThatRuns([
    ...onPath('chromium', 'chromium-browser', 'google-chrome-for-testing'),
    ...installed(system, [CHROMIUM_APP, FOR_TESTING], 'Chromium/Application/chrome.exe'),
    ...downloads,
    ...onPath('google-chrome', 'google-chrome-stable'),
    ...installed(system, [CHROME_APP], 'Google/Chrome/Application/chrome.exe'),
  ]);
}

/**
 * The Firefox to test with.
 * @returns {Promise<string | undefined>}
 */
export const findFirefox = (system = process.platform) =>
  firstThatRuns([
    ...onPath('firefox-esr', 'firefox'),
    ...installed(system, ['Firefox.app/Contents/MacOS/firefox'], 'Mozilla Firefox/firefox.exe'),
  ]);

/** A Chromium, installed from the system's packages when there is none and that can be done. */
export async function requireChromium(signal) {
  const found = await findChromium();
  if (found) return found;
  if (await canInstall()) {
    await installSystemPackages(['chromium'], signal);
    const now = await findChromium();
    if (now) return now;
  }
  throw new Told(
    'No Chromium or Chrome was found on this system. Install Chrome from ' +
      'https://www.google.com/chrome or Chromium from your system’s packages and run the command ' +
      'again, or set CHATSIDE_BROWSER to the file of the one you have.',
  );
}
