import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { isolatedWorld } from '../harness/isolated-world.ts';
import { startPage, type TestPage } from '../harness/servers.ts';
import { openStage } from './stage.ts';

const HTML = `<!doctype html><title>Some site</title><main><p>Hello</p><textarea></textarea></main>`;

type Heard = { heard?: string[] };

/** Notes every window message and every event that somebody dispatches on document or window. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript((): void => {
    const heard: string[] = ((globalThis as Heard).heard = []);
    window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatch.call(this, event);
    };
  });

const heardBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as Heard).heard ?? []);

async function openSite(): Promise<{ chatside: Chatside; site: TestPage; page: Page }> {
  const site = await startPage({ html: HTML });
  onTestFinished(() => site.close());
  const chatside = await launchChatside({
    args: ['--host-resolver-rules=MAP chat.example.test 127.0.0.1'],
  });
  onTestFinished(() => chatside.close());
  await chatside.consent();
  const page = await chatside.context.newPage();
  await listen(page);
  return { chatside, site, page };
}

test('a site that was not enabled has no trace of Chatside', async () => {
  const { chatside, site, page } = await openSite();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => errors.push(message.text()));
  // The test page has no icon, and the browser says so.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`http://chat.example.test:${site.port}/`);
  const world = await isolatedWorld(page, chatside.id);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.locator('textarea').click();
  await page.keyboard.type('Hello /ref', { delay: 20 });
  await page.keyboard.press('Enter');
  // The same keys on an enabled page open the picker: by then anything would have happened here.
  const enabled = await chatside.context.newPage();
  await enabled.goto(site.url);
  const there = await isolatedWorld(enabled, chatside.id);
  await enabled.locator('textarea').click();
  await enabled.keyboard.type('Hello /ref', { delay: 20 });
  await expect.poll(() => there.faceText()).toContain('Refund started');

  expect(await world.isThere()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.locator('textarea').inputValue()).toBe('Hello /ref\n');
  expect(await heardBy(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('an enabled page is told nothing, and cannot switch Chatside off', async () => {
  const { chatside, site, page } = await openSite();
  await page.goto(site.url);
  const world = await isolatedWorld(page, chatside.id);
  await page.evaluate((id) => {
    for (const name of [`${id}:content:wxt:content-script-started`, 'wxt:locationchange']) {
      const detail = { contentScriptName: 'console', messageId: 'x' };
      document.dispatchEvent(new CustomEvent(name, { detail }));
      window.dispatchEvent(new CustomEvent(name, { detail }));
    }
    (globalThis as Heard).heard = [];
  }, chatside.id);
  await page.locator('textarea').click();
  await page.keyboard.type('/ref', { delay: 20 });
  await expect.poll(() => world.faceText()).toContain('Refund started');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('textarea').inputValue()).toContain('Hi there,');
  expect(await heardBy(page)).toEqual([]);
});

test('before consent nothing runs, and after it was withdrawn nothing does', async () => {
  const stage = await openStage({ consent: false });
  await stage.practice.say(stage.conversation, 'Hello?');
  await stage.type('/ref');
  expect(await stage.world.faceText()).toBe('');
  await stage.chatside.consent();
  await stage.page.bringToFront();
  await expect.poll(() => stage.world.faceText()).toMatch(/0:\d\d/);
  const welcome = await stage.chatside.page('welcome.html');
  await welcome.getByRole('button', { name: /withdraw/i }).click();
  await stage.page.bringToFront();
  await expect.poll(() => stage.page.locator('chatside-face').count()).toBe(0);
  await stage.composer.click();
  await stage.type(' /ref');
  expect(await stage.world.faceText()).toBe('');
});
