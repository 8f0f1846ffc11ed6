import { vi } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import type { Xvfb } from './xvfb.ts';

const ACCEPT = 'Start using Chatside';

/** The page that the installation opened, once it is there. */
export async function welcomePage(context: BrowserContext, id: string): Promise<Page> {
  const address = `chrome-extension://${id}/welcome.html**`;
  // A new page is announced before it knows its address.
  const becomesWelcome = (page: Page): Promise<boolean> =>
    page.waitForURL(address, { waitUntil: 'commit', timeout: 15_000 }).then(
      () => true,
      () => false,
    );
  const already = context.pages().map(async (page) => {
    if (await becomesWelcome(page)) return page;
    throw new Error(`${page.url()} is another page.`);
  });
  const opened = context.waitForEvent('page', { predicate: becomesWelcome, timeout: 15_000 });
  return Promise.any([...already, opened]).catch(() => {
    throw new Error('The installation did not open the welcome page.');
  });
}

/** Accepts the welcome page as a person does: one click on its button. */
export async function acceptWelcome(context: BrowserContext, id: string): Promise<void> {
  const page = await welcomePage(context, id);
  await page.bringToFront();
  const button = page.getByRole('button', { name: ACCEPT });
  await button.click();
  // The page may close itself, which also ends the wait.
  await Promise.race([
    button.waitFor({ state: 'detached' }).catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    }),
    page.isClosed() || page.waitForEvent('close'),
  ]);
}

/** Accepts the welcome page of Firefox by keys, as no driver may touch a page of an extension there. */
export async function acceptByKeys(screen: Xvfb): Promise<void> {
  await vi.waitUntil(() => screen.hasWindow('Welcome · Chatside'), { timeout: 30_000 });
  await screen.xdotool('Tab');
  await screen.xdotool('Return');
  await vi.waitUntil(() => screen.hasWindow('Ready · Chatside'), { timeout: 20_000 });
}
