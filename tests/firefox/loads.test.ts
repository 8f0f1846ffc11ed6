import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPracticeConsole, type PracticeConsole } from '../consoles/practice/server.ts';
import {
  EVENT_PAGE_LIFE,
  launchFirefoxChatside,
  type FirefoxChatside,
} from '../harness/firefox.ts';
import { acceptByKeys } from '../harness/welcome.ts';
import { startXvfb, type Xvfb } from '../harness/xvfb.ts';

let screen: Xvfb;
let firefox: FirefoxChatside;
let practice: PracticeConsole;
const complaints: string[] = [];

beforeAll(async () => {
  practice = await startPracticeConsole({ scripted: false });
  screen = await startXvfb();
  firefox = await launchFirefoxChatside({ display: screen.display });
});

afterAll(async () => {
  await firefox?.close();
  await practice?.close();
  await screen?.close();
});

async function openConsole(editor: string): Promise<Page> {
  practice.reset();
  const page = await firefox.browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1200, height: 720 });
  await page.goto(await practice.addressWith(editor));
  await page.locator('[data-testid="conversation-row"]').click();
  await page.waitForSelector('[data-testid="conversation"]:not([hidden])');
  return page;
}

const COMPOSER = '[data-testid="conversation"]:not([hidden]) [data-testid="composer"]';

const draft = (page: Page): Promise<string> =>
  page.$eval(COMPOSER, (field) =>
    field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText,
  );

const idOf = (page: Page): Promise<string> =>
  page.$eval(
    '[data-testid="conversation"]:not([hidden])',
    (section) => section.getAttribute('data-conversation-id') ?? '',
  );

const underlines = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let count = document.querySelectorAll(':root > chatside-underlines').length;
    for (const highlight of CSS.highlights.values()) count += highlight.size;
    return count;
  });

/** How many pixels differ in the right upper quarter, where the overlay stands. */
function difference(before: Uint8Array, after: Uint8Array): number {
  const [a, b] = [PNG.sync.read(Buffer.from(before)), PNG.sync.read(Buffer.from(after))];
  let count = 0;
  for (let y = 70; y < 200; y++) {
    for (let x = Math.floor(a.width * 0.75); x < a.width; x++) {
      const at = (y * a.width + x) * 4;
      if (a.data[at] !== b.data[at] || a.data[at + 1] !== b.data[at + 1]) count++;
    }
  }
  return count;
}

describe('the Firefox build', () => {
  test('opens its welcome page, and a person’s key accepts it', async () => {
    await acceptByKeys(screen);
  });

  test('shows the overlay beside a customer who waits', async () => {
    const page = await openConsole('textarea');
    const before = await page.screenshot();
    await practice.say(await idOf(page), 'Hello?');
    await page.waitForSelector('chatside-face');
    const after = await page.screenshot();
    await mkdir('screenshots', { recursive: true });
    await writeFile(path.join('screenshots', 'firefox-overlay.png'), after);
    expect(difference(before, after)).toBeGreaterThan(500);
    await page.close();
  });

  test.each(['textarea', 'contenteditable'])(
    'puts a snippet into a %s, and one undo takes it back',
    async (editor) => {
      const page = await openConsole(editor);
      await page.click(COMPOSER);
      await page.keyboard.type('Hello /ref', { delay: 30 });
      await page.waitForSelector('chatside-face');
      await page.keyboard.press('Enter');
      await expect.poll(() => draft(page), { timeout: 10_000 }).toContain('Hello Hi Dana,');
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expect.poll(() => draft(page)).toBe('Hello /ref');
      await page.keyboard.type('!');
      expect(await draft(page)).toBe('Hello /ref!');
      await page.close();
    },
  );

  test.each(['textarea', 'contenteditable'])(
    'underlines a mistake in a %s, and F8 and Enter correct it; one undo takes it back',
    async (editor) => {
      const page = await openConsole(editor);
      await page.click(COMPOSER);
      await page.keyboard.type('I see teh dog. ', { delay: 30 });
      // The page sees the ranges in nodes, and the element over a field; both are of its own draft.
      await expect.poll(() => underlines(page), { timeout: 30_000 }).toBe(1);
      await page.screenshot({ path: path.join('screenshots', `firefox-hint-${editor}.png`) });
      await page.keyboard.press('F8');
      await page.waitForSelector('chatside-face');
      await page.keyboard.press('Enter');
      await expect.poll(() => draft(page)).toBe('I see the dog. ');
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expect.poll(() => draft(page)).toBe('I see teh dog. ');
      await page.close();
    },
  );

  test(
    'hints come back by themselves after the event page was suspended',
    { timeout: 120_000 },
    async () => {
      const page = await openConsole('contenteditable');
      await page.click(COMPOSER);
      await page.keyboard.type('I see teh dog. ', { delay: 30 });
      await expect.poll(() => underlines(page), { timeout: 30_000 }).toBe(1);
      // Idle for longer than this Firefox lets an event page live (see the harness): a fault of time,
      // which nothing in the page can tell of.
      await new Promise((resolve) => setTimeout(resolve, 2 * EVENT_PAGE_LIFE));
      await page.keyboard.type('It is an test. ', { delay: 30 });
      await expect.poll(() => underlines(page), { timeout: 30_000 }).toBe(2);
      await page.close();
    },
  );

  test('makes no complaint in any console', () => {
    expect(complaints.filter((text) => /chatside|moz-extension/i.test(text))).toEqual([]);
  });
});
