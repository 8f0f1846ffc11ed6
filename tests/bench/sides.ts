import type { BrowserContext, Locator, Page } from 'playwright-core';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { workerOf } from '../harness/worker.ts';
import { isolatedWorld, type IsolatedWorld } from '../harness/isolated-world.ts';

/** A browser of the comparison. */
export type Side = { readonly chatside: Chatside; readonly hasChatside: boolean };

declare const chrome: {
  offscreen: { hasDocument(): Promise<boolean>; closeDocument(): Promise<void> };
};

/** The test build, with the consent given. */
export async function withChatside(): Promise<Side> {
  const chatside = await launchChatside();
  await chatside.consent();
  // The welcome page would be one page more than the other side has.
  const own = chatside.context.pages().filter((page) => page.url().includes(chatside.id));
  await Promise.all(own.map((page) => page.close()));
  return { chatside, hasChatside: true };
}

/** The same browser with the same flags, from which the extension was removed again. */
export async function withoutChatside(): Promise<Side> {
  const chatside = await launchChatside();
  const session = await browserOf(chatside.context).newBrowserCDPSession();
  await session.send('Extensions.uninstall', { id: chatside.id });
  await session.detach();
  return { chatside, hasChatside: false };
}

export function browserOf(
  context: BrowserContext,
): NonNullable<ReturnType<typeof context.browser>> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser ended.');
  return browser;
}

export type OpenConsole = {
  readonly page: Page;
  readonly world: IsolatedWorld;
  readonly composer: Locator;
  /** What Chatside said in the page's console so far: it says there what it gave up. */
  readonly said: readonly string[];
};

/** A new page with the first conversation opened, the caret in its composer. */
export async function openConsole(
  { chatside, hasChatside }: Side,
  url: string,
  inPage?: () => void,
): Promise<OpenConsole> {
  const page = await chatside.context.newPage();
  if (inPage) await page.addInitScript(inPage);
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Chatside:')) said.push(message.text());
  });
  const world = await isolatedWorld(page, chatside.id);
  await page.goto(url);
  if (hasChatside) await untilThere(page, world);
  await page.locator('[data-testid="conversation-row"]').first().click();
  const composer = page.locator(
    '[data-testid="conversation"]:not([hidden]) [data-testid="composer"]',
  );
  await composer.click();
  return { page, world, composer, said };
}

/** Does something on a console of its own, which is closed afterwards. */
export async function onConsole<T>(
  side: Side,
  url: string,
  work: (open: OpenConsole) => Promise<T>,
): Promise<T> {
  const open = await openConsole(side, url);
  const result = await work(open);
  await open.page.close();
  return result;
}

/** Ends the context that holds library and engine; the next question opens another. */
export async function closeHost({ chatside }: Side): Promise<void> {
  await workerOf(chatside).evaluate(async () => {
    if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
  });
}

async function untilThere(page: Page, world: IsolatedWorld): Promise<void> {
  const start = performance.now();
  while (!(await world.isThere())) {
    if (performance.now() - start > 10_000) throw new Error('Chatside did not start in the page.');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
