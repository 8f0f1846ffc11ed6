import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { ConsoleDescription } from '@/utils/consoles/description';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { TAUGHT, TAUGHT_SITE, taughtFile } from '../harness/taught-site.ts';

// A lead hands a site on that was taught; what is in the file is seen before it applies.

const fileOf = (change: object): string => JSON.stringify(taughtFile(change));

let chatside: Chatside;
beforeAll(async () => {
  chatside = await launchChatside();
  await chatside.consent();
});
afterAll(() => chatside.close());

const give = (page: Page, text: string): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({
    name: 'site.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
const keptNow = (page: Page): Promise<Record<string, ConsoleDescription>> =>
  page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<Record<string, Record<string, ConsoleDescription>>>;
            };
          };
        };
      }
    ).chrome;
    return (await storage.local.get('taughtConsoles'))['taughtConsoles'] ?? {};
  });

test('a site is taken over when the person says so, handed on, changed and forgotten', async () => {
  const page = await chatside.page('options.html');
  await give(page, fileOf({}));
  const dialog = page.getByRole('dialog');
  await expect
    .poll(() => dialog.innerText())
    .toMatch(/Take over[^]*\.reply textarea[^]*\.reply button/);
  // Nothing is kept before.
  expect(await keptNow(page)).toEqual({});
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  await expect.poll(() => keptNow(page)).toEqual({ [TAUGHT_SITE]: TAUGHT });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Export ${TAUGHT_SITE}` }).click(),
  ]);
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(JSON.parse(fileOf({})));

  // Another place to write into is shown beside the one of before; Esc leaves it.
  await give(page, fileOf({ composer: ['.other textarea'] }));
  await expect
    .poll(() => dialog.innerText())
    .toMatch(/Change[^]*\.reply textarea[^]*\.other textarea[^]*as before/);
  await page.setViewportSize({ width: 900, height: 900 });
  await page.screenshot({ path: 'screenshots/site-change.png' });
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await keptNow(page)).toEqual({ [TAUGHT_SITE]: TAUGHT });

  await page.getByRole('button', { name: `Forget ${TAUGHT_SITE}` }).click();
  await expect.poll(() => keptNow(page)).toEqual({});
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain(`${TAUGHT_SITE} is forgotten.`);
  await page.close();
});

test.each([
  ['no JSON', 'Hello', 'it is not JSON'],
  [
    'a selector that is none',
    fileOf({ composer: ['..a['] }),
    '“description.composer.0” is not a selector',
  ],
  ['a password', fileOf({ composer: ['input[type=password]'] }), 'leads to a field for secrets'],
  ['another host', fileOf({ hosts: ['bank.example'] }), 'would read bank.example'],
  ['a heavy selector', fileOf({ message: [':has(:has(*)) *:has(*)'] }), 'would keep the page busy'],
  ['something huge', ' '.repeat(50_000), 'too large'],
])('a file with %s changes nothing, and a sentence says why', async (_name, text, said) => {
  const page = await chatside.page('options.html');
  await give(page, text);
  await expect.poll(() => page.locator('main').innerText()).toContain(said);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await keptNow(page)).toEqual({});
  await page.close();
});
