import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { isolatedWorld } from '../harness/isolated-world.ts';
import { runsIn } from '../harness/running.ts';
import { startPage, type TestPage } from '../harness/servers.ts';
import { openStage } from './stage.ts';

const HTML = `<!doctype html><html lang="en"><title>Some chat</title><link rel="icon" href="data:,">
  <ol data-testid="transcript"><li data-author="customer">Where is my refund?</li></ol>
  <textarea aria-label="Reply"></textarea></html>`;

type Heard = { heard: string[] };

/** What WXT would announce, on window or document. */
const announcements = (id: string): string[] => [
  ...['console', 'content'].map((script) => `${id}:${script}:wxt:content-script-started`),
  'wxt:content-script-started',
  'wxt:locationchange',
];

/** Notes every window message and every announcement, from before the first script of the page. */
const listen = (page: Page, id: string): Promise<unknown> =>
  page.addInitScript((names): void => {
    const heard: string[] = ((globalThis as unknown as Heard).heard = []);
    window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    for (const target of [window, document]) {
      for (const name of names) target.addEventListener(name, () => heard.push(name), true);
    }
  }, announcements(id));

/** What the page heard up to a message of its own, which shows that it does hear. */
async function heardBy(page: Page): Promise<string[]> {
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as Heard).heard);
  await page.evaluate(() => window.postMessage('control', '*'));
  await expect.poll(heard).toContain('"control"');
  return (await heard()).filter((what) => what !== '"control"');
}

type Site = { chatside: Chatside; site: TestPage; page: Page; errors: string[] };

async function openSite(): Promise<Site> {
  const site = await startPage({ html: HTML });
  onTestFinished(() => site.close());
  const chatside = await launchChatside({
    args: ['--host-resolver-rules=MAP chat.example.test 127.0.0.1'],
  });
  onTestFinished(() => chatside.close());
  await chatside.consent();
  const page = await chatside.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => errors.push(message.text()));
  await listen(page, chatside.id);
  return { chatside, site, page, errors };
}

async function type(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.locator('textarea').click();
  await page.keyboard.type(text, { delay: 20 });
}

test('a site that was not enabled has no trace of Chatside', async () => {
  const { chatside, site, page, errors } = await openSite();
  await page.goto(`http://chat.example.test:${site.port}/`);
  const world = await isolatedWorld(page, chatside.id);
  const html = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await type(page, 'Hello /ref');
  await page.keyboard.press('Enter');

  // The same page on an enabled host opens the picker: by now it would have opened here as well.
  const enabled = await chatside.context.newPage();
  await enabled.goto(site.url);
  const there = await isolatedWorld(enabled, chatside.id);
  await expect.poll(() => runsIn(chatside, enabled)).toBe(true);
  await type(enabled, 'Hello /ref');
  await expect.poll(() => there.faceText()).toContain('Refund started');

  expect(await world.isThere()).toBe(false);
  expect(await runsIn(chatside, page)).toBe(false);
  expect(await html()).toBe(before);
  expect(await page.locator('textarea').inputValue()).toBe('Hello /ref\n');
  expect(await heardBy(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('an enabled page hears nothing of Chatside, from the first moment to an insertion', async () => {
  const { chatside, site, page, errors } = await openSite();
  await page.goto(site.url);
  const world = await isolatedWorld(page, chatside.id);
  await expect.poll(() => runsIn(chatside, page)).toBe(true);
  await type(page, '/ref');
  await expect.poll(() => world.faceText()).toContain('Refund started');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('textarea').inputValue()).toContain('Hi there,');
  expect(await heardBy(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a page that knows the id cannot switch Chatside off with an event', async () => {
  const { chatside, site, page, errors } = await openSite();
  await page.goto(site.url);
  const world = await isolatedWorld(page, chatside.id);
  await expect.poll(() => runsIn(chatside, page)).toBe(true);
  const spoof = (): Promise<void> =>
    page.evaluate((names) => {
      const detail = { contentScriptName: 'console', messageId: 'x' };
      for (const target of [document, window]) {
        for (const name of names) target.dispatchEvent(new CustomEvent(name, { detail }));
      }
      window.postMessage({ type: names[0], ...detail }, '*');
    }, announcements(chatside.id));

  await spoof();
  await type(page, '/ref');
  await expect.poll(() => world.faceText()).toContain('Refund started');
  await spoof();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('textarea').inputValue()).toContain('Hi there,');
  expect(errors).toEqual([]);
});

test('before consent nothing runs, and after it was withdrawn nothing does', async () => {
  const stage = await openStage({ consent: false });
  const { chatside, page, world, practice, conversation } = stage;
  const faces = (): Promise<number> => page.locator('chatside-face').count();
  await practice.say(conversation, 'Hello?');
  await page.getByText('Hello?').last().waitFor();
  await stage.type('/ref');
  // The script is in this page, and still nothing of it answers.
  expect(await world.isThere()).toBe(true);
  expect(await runsIn(chatside, page)).toBe(false);
  expect(await faces()).toBe(0);

  await chatside.consent();
  await page.bringToFront();
  await expect.poll(() => world.faceText()).toMatch(/\d:\d\d/);
  const welcome = await chatside.page('welcome.html');
  await welcome.getByRole('button', { name: /withdraw/i }).click();
  await page.bringToFront();
  await expect.poll(() => runsIn(chatside, page)).toBe(false);
  await expect.poll(faces).toBe(0);
  await stage.composer.click();
  await stage.type(' /ref');
  expect(await runsIn(chatside, page)).toBe(false);
  expect(await faces()).toBe(0);
});
