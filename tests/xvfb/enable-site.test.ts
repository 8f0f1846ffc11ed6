import { beforeAll, afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { isolatedWorld, type IsolatedWorld } from '../harness/isolated-world.ts';
import { runsIn } from '../harness/running.ts';
import { startPage, type TestPage } from '../harness/servers.ts';
import { startXvfb, type Xvfb } from '../harness/xvfb.ts';
import { workerOf } from '../harness/worker.ts';

const HTML = `<!doctype html><title>Help desk</title><textarea autofocus></textarea>`;

let screen: Xvfb;
let site: TestPage;
let chatside: Chatside;
let page: Page;
/** A page of the extension in another tab, from which the popup can be looked at. */
let beside: Page;
let world: IsolatedWorld;

beforeAll(async () => {
  screen = await startXvfb();
  site = await startPage({ html: HTML });
  chatside = await launchChatside({
    headless: false,
    display: screen.display,
    args: ['--host-resolver-rules=MAP chat.example.test 127.0.0.1', '--window-size=1100,800'],
  });
  await chatside.consent();
  beside = await chatside.page('options.html');
  page = await chatside.context.newPage();
  await page.goto(`http://chat.example.test:${site.port}/`);
  await page.bringToFront();
  world = await isolatedWorld(page, chatside.id);
});

afterAll(async () => {
  await chatside?.close();
  await site?.close();
  await screen?.close();
});

const registered = async (): Promise<string[]> => {
  const worker = workerOf(chatside);
  return (await worker.evaluate(
    'chrome.scripting.getRegisteredContentScripts().then((all) => [...new Set(all.map(({ matches }) => matches[0]))])',
  )) as string[];
};

/** What the person answered to the browser's prompt; the scripts are registered a little later. */
const granted = (): Promise<unknown> =>
  workerOf(chatside).evaluate(
    `chrome.permissions.contains({ origins: ['http://chat.example.test:${site.port}/*'] })`,
  );

/** The text of the button that has the focus in the popup; empty while no popup is open. */
const focusInPopup = (): Promise<string> =>
  beside.evaluate(
    "chrome.extension.getViews({ type: 'popup' })[0]?.document.activeElement?.textContent ?? ''",
  );

/** Opens the popup of the toolbar by its key, and presses its first button. */
const pressInPopup = async (label: RegExp): Promise<void> => {
  await page.bringToFront();
  await screen.xdotool('ctrl+shift+y');
  await expect.poll(focusInPopup, { timeout: 15_000 }).toMatch(label);
  await screen.xdotool('Return');
};

/** Chromium makes an empty world again where an extension has had one; ours would bear our mark. */
const runs = async (): Promise<boolean> =>
  (await world.isThere()) && world.evaluate(() => 'chatsideRuns' in globalThis);

const type = async (text: string): Promise<void> => {
  await page.bringToFront();
  await page.locator('textarea').click();
  await page.keyboard.type(text, { delay: 30 });
};

test('one click and the browser’s own prompt switch a site on; one click switches it off', async () => {
  expect(await world.isThere()).toBe(false);
  await pressInPopup(/^Enable on chat\.example\.test/);
  // The popup closes when the browser's prompt takes the focus. The prompt is part of no page, so its
  // keys are sent until the answer has arrived.
  await expect.poll(focusInPopup, { timeout: 15_000 }).toBe('');
  await expect
    .poll(
      async () => {
        // Once the prompt is gone they would be pressed in the page, or in the browser's own bar.
        if (!(await granted())) await screen.xdotool('Tab', 'Return');
        return granted();
      },
      { timeout: 20_000, interval: 1500 },
    )
    .toBe(true);
  await expect.poll(registered).toEqual([`http://chat.example.test:${site.port}/*`]);

  await expect.poll(() => runsIn(chatside, page)).toBe(true);
  expect(await runs()).toBe(true);
  await page.locator('textarea').fill('');
  await type('/ref');
  await expect.poll(() => world.faceText()).toContain('Refund started');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('textarea').inputValue()).toContain('Hi there,');

  await page.reload();
  await expect.poll(() => runsIn(chatside, page)).toBe(true);
  await type('/ref');
  await expect.poll(() => world.faceText()).toContain('Refund started');
  await page.keyboard.press('Escape');
  await expect.poll(() => world.faceQuery('[role="option"]')).toEqual([]);

  await page.locator('textarea').fill('');
  await page.bringToFront();
  await screen.xdotool('alt+shift+s');
  await expect.poll(() => world.faceText(), { timeout: 10_000 }).toContain('Snippets');
  await page.keyboard.press('Escape');

  await pressInPopup(/^Turn off on chat\.example\.test/);
  await expect.poll(registered).toEqual([]);
  // The page is told afterwards, and asks whether it is so before it leaves.
  await expect.poll(() => runsIn(chatside, page)).toBe(false);
  await screen.xdotool('Escape');
  await type('/ref');
  expect(await page.locator('chatside-face').count()).toBe(0);
  await page.reload();
  await type('/ref');
  expect(await runs()).toBe(false);
  expect(await page.locator('chatside-face').count()).toBe(0);
});
