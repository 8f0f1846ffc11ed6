import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { startXvfb, type Xvfb } from '../harness/xvfb.ts';
import { workerOf } from '../harness/worker.ts';

let screen: Xvfb;
let chatside: Chatside;

beforeAll(async () => {
  screen = await startXvfb();
  chatside = await launchChatside({
    headless: false,
    display: screen.display,
    args: ['--window-size=1100,800'],
  });
  await chatside.consent();
});

afterAll(async () => {
  await chatside?.close();
  await screen?.close();
});

/** The address bar learns its keywords when it is used for the first time; typing is faster than that. */
const typeInBar = async (words: string): Promise<void> => {
  const worker = workerOf(chatside);
  await worker.evaluate(
    'chrome.omnibox.onInputStarted.addListener(() => (globalThis.inKeyword = true)), (globalThis.inKeyword = false)',
  );
  await expect
    .poll(
      async () => {
        await screen.xdotool('ctrl+l', ...'snip', 'space', ...words);
        return worker.evaluate('globalThis.inKeyword');
      },
      { interval: 1000, timeout: 20_000 },
    )
    .toBe(true);
};

/** Types behind the keyword in the address bar and presses Enter; the page that opens. */
const findInBar = async (from: Page, words: string): Promise<Page> => {
  await from.bringToFront();
  await typeInBar(words);
  const opened = chatside.context.waitForEvent('page');
  // The bar is the browser's own: what stands below it shows in where Enter leads.
  await screen.xdotool('Return');
  const page = await opened;
  // It is announced before it knows its address.
  await page.waitForURL(`chrome-extension://${chatside.id}/**`);
  return page;
};

const titleOf = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText();

test('“snip refund” in the address bar opens the snippet in a new tab, and Enter copies it', async () => {
  const start = await chatside.page('options.html');
  const page = await findInBar(start, 'refund');
  expect(page.url()).toMatch(/\/snippet\.html#starter-ref/);
  expect(start.url()).toContain('/options.html');
  expect(await titleOf(page)).toMatch(/refund/i);
  const shown = await page.getByRole('region', { name: 'Text' }).locator('div').innerText();
  expect(shown).toMatch(/^Hi there,/);
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Copy');
  await screen.xdotool('Return');
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied');
  const pasted = (await chatside.page('save.html')).getByLabel('Text', { exact: true });
  await pasted.press('Control+v');
  await expect.poll(() => pasted.inputValue()).toBe(shown);
});

test('what fits nothing leads to the library, and a chosen line to its own snippet', async () => {
  const start = await chatside.page('options.html');
  expect((await findInBar(start, 'zqwxyz')).url()).toContain('/library.html');
  const opened = chatside.context.waitForEvent('page');
  await workerOf(chatside).evaluate(
    "chrome.omnibox.onInputEntered.dispatch('refno · No refund possible', 'newForegroundTab')",
  );
  expect(await titleOf(await opened)).toBe('No refund possible');
});
