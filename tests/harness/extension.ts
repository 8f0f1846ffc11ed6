import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumPath } from './browsers.ts';
import { buildFolder } from './builds.ts';
import { acceptWelcome, welcomePage } from './welcome.ts';

export type LaunchOptions = {
  build?: 'testing' | 'production';
  /** Without a window; the default. */
  headless?: boolean;
  /** The X display of a browser with a window, ":99". */
  display?: string;
  /** `null` leaves the person's own. */
  colorScheme?: 'light' | 'dark' | 'no-preference' | null;
  ignoreHTTPSErrors?: boolean;
  /** Where the browser keeps its files, empty before; a temporary folder that goes with it by default. */
  profile?: string;
  /** Optional permissions that the person has given; no browser without a window can be asked. */
  granted?: string[];
  /** Patterns of sites that a person turned on; these stand in the manifest for the same reason. */
  sites?: string[];
  args?: string[];
};

export type Chatside = {
  context: BrowserContext;
  id: string;
  /** Opens a page of the extension: `page('library.html')`. */
  page(path: string): Promise<Page>;
  /** Clicks through the welcome page that the installation opened. */
  consent(): Promise<void>;
  close(): Promise<void>;
};

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What Playwright switches off, which a second switch of that name would undo, and the address bar's
 * list as a page of its own: to load that takes half of the time in which the browser starts.
 */
const SWITCHED_OFF = [
  ...['AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter'],
  ...['NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  ...['ThirdPartyStoragePartitioning', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/** A browser with a temporary profile and the built extension in it, its service worker running. */
export async function launchChatside({
  build = 'testing',
  headless = true,
  display,
  colorScheme = 'light',
  ignoreHTTPSErrors = false,
  profile = '',
  granted = [],
  sites = [],
  args = [],
}: LaunchOptions = {}): Promise<Chatside> {
  const folder = await withGranted(await buildFolder(build), granted, sites);
  const env = display === undefined ? process.env : { ...process.env, DISPLAY: display };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await chromiumPath(),
    headless: false, // Playwright's own headless mode is another browser, without extensions
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...QUIET,
      `--disable-features=${SWITCHED_OFF.join()}`,
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    chromiumSandbox: process.getuid?.() !== 0, // root has none
    colorScheme,
    ignoreHTTPSErrors,
    env: env as Record<string, string>,
    ...(headless ? {} : { viewport: null }),
    // Whoever launches it ends it, with everything else that was started.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const id = await load(context, folder);
    // It opens by itself and takes the foreground; a test's own page must come after it.
    await welcomePage(context, id);
    return {
      context,
      id,
      page: async (path) => {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/${path}`);
        return page;
      },
      consent: () => acceptWelcome(context, id),
      close: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** The same build, with these permissions and sites among those that are given at installation. */
async function withGranted(
  folder: string,
  granted: readonly string[],
  sites: readonly string[],
): Promise<string> {
  if (!granted.length && !sites.length) return folder;
  const copy = await mkdtemp(path.join(os.tmpdir(), 'chatside-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  await cp(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    permissions: string[];
    host_permissions?: string[];
    content_scripts: { matches: string[] }[];
  };
  manifest.permissions.push(...granted);
  (manifest.host_permissions ??= []).push(...sites);
  for (const script of manifest.content_scripts) script.matches.push(...sites);
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}

/**
 * Loads the extension through the debugging pipe and waits for its service worker. Chrome has
 * ignored `--load-extension` since version 137; this way works there and in Chromium.
 */
async function load(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser ended while it started.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  const isOurs = (worker: { url(): string }): boolean =>
    worker.url().startsWith(`chrome-extension://${id}/`);
  if (!context.serviceWorkers().some(isOurs)) {
    await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
  }
  return id;
}
