import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Snippet } from '@/utils/snippets/snippet';
import { deleteRows, rowsOf } from '../harness/database.ts';
import { ringForLibraries } from '../harness/library-alarm.ts';
import { launchChatside, type Chatside, type LaunchOptions } from '../harness/extension.ts';
import { startFileHost, type FileHost } from '../harness/file-host.ts';
import { axeInPage } from '../harness/axe.ts';
import { makeSnippet } from '../harness/library.ts';
import { networkLog } from '../harness/network-log.ts';
import { TAUGHT, TAUGHT_SITE, taughtFile } from '../harness/taught-site.ts';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { consentTo, enterStage } from './stage.ts';

type Lead = {
  readonly chatside: Chatside;
  readonly page: Page;
  publish(): Promise<string>;
  keep(title: string): Promise<void>;
};

const launch = async (options: LaunchOptions = {}): Promise<Chatside> => {
  const chatside = await launchChatside(options);
  onTestFinished(() => chatside.close());
  return chatside;
};

const libraries = async (chatside: Chatside): Promise<Page> => {
  const page = await chatside.page('library.html#libraries');
  await page.getByRole('heading', { name: 'Team libraries' }).waitFor();
  return page;
};

const saved = async (page: Page, button: Locator): Promise<string> => {
  const coming = page.waitForEvent('download');
  await button.click();
  return readFile(await (await coming).path(), 'utf8');
};

/** A lead's browser, whose editions lie at `/support.json` of the host. */
const openLead = async (host: FileHost): Promise<Lead> => {
  const chatside = await launch();
  const page = await chatside.page('library.html');
  await makeSnippet(page, { title: 'Team greeting', shortcut: 'teamhi', text: 'Welcome, from us' });
  let edition = 0;
  return {
    chatside,
    page,
    async keep(title) {
      await page.getByRole('navigation', { name: 'Library' }).getByText('Snippets').click();
      await page.getByRole('combobox', { name: 'Search snippets' }).fill('');
      await page.getByRole('option').first().waitFor();
      const others = (await rowsOf<Snippet>(page, 'snippets')).filter(
        (snippet) => snippet.title !== title,
      );
      await deleteRows(
        page,
        'snippets',
        others.map(({ id }) => id),
      );
      await page.reload();
      await page.getByRole('option').first().waitFor();
    },
    async publish() {
      await page.getByRole('navigation', { name: 'Library' }).getByText('Team libraries').click();
      await page.getByLabel('Name of the library').fill('Support team');
      await page.getByLabel('Where the file will be').fill(`${host.url}/support.json`);
      edition += 1;
      await page.getByRole('button', { name: `Publish edition ${edition}`, exact: true }).click();
      // The one before stands there until then.
      const ready = page.getByRole('region', { name: `Edition ${edition} is ready` });
      const [file, signature] = [
        await saved(page, ready.getByRole('button', { name: 'Save support.json', exact: true })),
        await saved(page, ready.getByRole('button', { name: 'Save support.json.sig' })),
      ];
      host.put('/support.json', file);
      host.put('/support.json.sig', signature);
      return ready.locator('code').innerText();
    },
  };
};

/** The words of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

const add = async (page: Page, address: string): Promise<void> => {
  await page.getByLabel('Address of the library').fill(address);
  await page.getByRole('button', { name: 'Add library' }).click();
};

/** Done when the host has answered, and what came of it is stored. */
const check = async (card: Locator, host: FileHost): Promise<void> => {
  const answer = host.hold();
  try {
    await card.getByRole('button', { name: 'Check now' }).press('Enter');
    await card.getByRole('button', { name: 'Checking…' }).waitFor();
  } finally {
    answer();
  }
  const button = card.getByRole('button', { name: 'Check now' });
  await button.waitFor();
  expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
};

test('a lead publishes, an operator adds it by its address, and it is in the picker', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const lead = await openLead(host);
  const address = await lead.publish();
  expect(address).toMatch(/\/support\.json#key=[\w-]{43}$/);

  const log = networkLog();
  onTestFinished(() => log[Symbol.asyncDispose]());
  const operator = await launch({ args: log.args });
  await consentTo(operator);
  const page = await libraries(operator);
  await add(page, address);
  const card = page.getByRole('region', { name: 'Support team', exact: true });
  await card.getByText('just now').waitFor();
  expect(await card.innerText()).toMatch(/read only\s+signed/i);
  await expect.poll(() => page.getByLabel('Address of the library').inputValue()).toBe('');

  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const stage = await enterStage(operator, practice, 'textarea');
  await stage.type('/teamhi');
  await expect.poll(stage.picker).toContain('> Team greeting');
  await expect.poll(() => stage.world.faceText()).toContain('Support team');
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('Welcome, from us');

  // A second look costs a 304, and brings nothing.
  await page.bringToFront();
  await check(card, host);
  expect(host.asked.at(-1)).toBe('GET /support.json 304');
  // The starter snippets are in both browsers: one’s own win, and that is shown.
  await card.getByText('Show its snippets').click();
  await card.getByText('this shortcut inserts another snippet').first().waitFor();

  // What the chat was about went nowhere: the host was asked for its two files, and told nothing.
  await operator.close();
  const origins = (await log.requests()).map((url) => new URL(url.replace(/^ws/, 'http')).origin);
  expect([...new Set(origins)].sort()).toEqual([host.url, new URL(practice.url).origin].sort());
  expect([...new Set(host.asked)].sort()).toEqual([
    'GET /support.json 200',
    'GET /support.json 304',
    'GET /support.json.sig 200',
  ]);
  expect(host.bytesIn()).toBe(0);
});

test('the alarm brings a new edition, while no page of Chatside asks for it', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const lead = await openLead(host);
  const address = await lead.publish();
  const page = await libraries(await launch());
  await add(page, address);
  const card = page.getByRole('region', { name: 'Support team', exact: true });
  await card.getByText('just now').waitFor();
  await lead.publish();
  await ringForLibraries(page);
  await expect
    .poll(() => host.asked.filter((each) => each === 'GET /support.json 200').length)
    .toBe(2);
  await page.reload();
  await expect.poll(() => card.innerText()).toMatch(/Edition\s+2 /);
});

test('a site that the lead taught is offered, used when it was looked at, and offered again when it changed', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const lead = await openLead(host);
  await teach(lead.chatside, {});
  await lead.page.getByRole('navigation', { name: 'Library' }).getByText('Team libraries').click();
  const tick = lead.page.getByRole('checkbox', {
    name: `With the sites I taught (${TAUGHT_SITE})`,
  });
  await tick.check();
  const address = await lead.publish();
  expect(JSON.parse((await filesOf(host)).file)).toMatchObject({ consoles: [taughtFile({})] });

  const operator = await launch();
  const page = await libraries(operator);
  await add(page, address);
  const card = page.getByRole('region', { name: 'Support team', exact: true });
  await card.getByRole('link', { name: '1 in Settings' }).waitFor();
  const settings = await operator.page('options.html');
  const offered = settings.getByRole('list', { name: 'Sites of team libraries' });
  const state = () => offered.innerText().then((text) => text.replace(/\s+/g, ' '));
  await expect.poll(state).toContain(`From Support team: ${TAUGHT_SITE} · not in use`);
  const look = offered.getByRole('button', { name: `Look at it… ${TAUGHT_SITE}` });
  const dialog = settings.getByRole('dialog');
  await look.click();
  await expect
    .poll(() => dialog.innerText())
    .toMatch(/Take over[^]*\.reply textarea[^]*\.reply button/);
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  expect(await taughtNow(settings)).toEqual({});
  await look.click();
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  await expect.poll(state).toContain('· in use');
  expect(await taughtNow(settings)).toEqual({ [TAUGHT_SITE]: TAUGHT });
  await expect
    .poll(() => settings.evaluate(() => document.activeElement?.textContent))
    .toBe('Look at it…');

  // The lead teaches it anew: what is in use stays until the person has seen where it would write.
  const changed = { composer: ['.other textarea'], author: { customer: ['.them'] } };
  await teach(lead.chatside, changed);
  await lead.page.reload();
  await tick.and(lead.page.locator(':checked')).waitFor();
  await lead.publish();
  await page.bringToFront();
  await check(card, host);
  await settings.bringToFront();
  await expect.poll(state).toContain('· differs from what you use');
  expect(await taughtNow(settings)).toEqual({ [TAUGHT_SITE]: TAUGHT });
  await look.click();
  await expect
    .poll(() => dialog.innerText())
    .toMatch(
      /Change[^]*\.reply textarea[^]*\.other textarea[^]*as before[^]*who wrote the messages/,
    );
  await settings.setViewportSize({ width: 900, height: 900 });
  await settings.screenshot({ path: 'screenshots/shared-site-change.png' });
  expect(await axeInPage(settings)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect.poll(state).toContain('· in use');
  await settings.screenshot({ path: 'screenshots/shared-site.png' });
  expect(await taughtNow(settings)).toEqual({ [TAUGHT_SITE]: { ...TAUGHT, ...changed } });
  expect(await axeInPage(settings)).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s', async (colorScheme) => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const lead = await openLead(host);
  const address = await lead.publish();
  const page = await libraries(await launch({ colorScheme }));
  await add(page, address);
  const card = page.getByRole('region', { name: 'Support team', exact: true });
  await card.getByText('just now').waitFor();
  await card.getByText('Show its snippets').click();
  await lead.keep('Team greeting');
  await lead.publish();
  await check(card, host);
  await card.getByRole('region', { name: 'Edition 2 waits for you' }).waitFor();
  host.remove('/support.json');
  await check(card, host);
  await card.getByText('no file at this address').waitFor();
  await page.getByLabel('Name of the library').fill('Mine');
  await page.getByRole('button', { name: 'Publish edition 1' }).click();
  await page.getByRole('region', { name: 'Edition 1 is ready' }).waitFor();
  expect(await axeInPage(page)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('an update comes; what was tampered with, rolled back, half or led on does not', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const lead = await openLead(host);
  const address = await lead.publish();
  const first = await filesOf(host);
  const operator = await launch();
  const page = await libraries(operator);
  await add(page, address);
  const card = page.getByRole('region', { name: 'Support team', exact: true });
  await card.getByText('just now').waitFor();
  const edition = card.locator('dt', { hasText: 'Edition' }).locator('xpath=following-sibling::dd');
  await expect.poll(() => edition.innerText()).toMatch(/^1 /);

  await lead.publish();
  const second = await filesOf(host);
  await check(card, host);
  await expect.poll(() => edition.innerText()).toMatch(/^2 /);

  const refused = async (why: RegExp): Promise<void> => {
    await check(card, host);
    await card.getByText(why).waitFor();
    await card.getByText('Edition 2 stays in use.').waitFor();
    expect(await edition.innerText()).toMatch(/^2 /);
  };
  host.put('/support.json', second.file.replace('Welcome, from us', 'Send us your password'));
  await refused(/signature does not fit/);
  host.put('/support.json', first.file);
  host.put('/support.json.sig', first.signature);
  await refused(/older than edition 2/);
  host.put('/support.json', second.file.slice(0, 900));
  await refused(/signature does not fit/);
  host.put('/support.json', `${second.file} `);
  host.remove('/support.json.sig');
  await refused(/no signature beside the file/);
  host.put('/elsewhere.json', second.file);
  host.redirect('/support.json', `${host.url}/elsewhere.json`);
  await refused(/leads on to another one/);
  expect(host.asked.filter((each) => each.includes('elsewhere'))).toEqual([]);
  host.put('/support.json', '<!doctype html><title>Sign in</title>');
  host.put('/support.json.sig', second.signature);
  await refused(/signature does not fit/);
  host.remove('/support.json');
  await refused(/no file at this address/);

  host.put('/support.json', second.file);
  await check(card, host);
  await expect.poll(() => card.getByText('stays in use').count()).toBe(0);
});

test('an edition that takes much away waits; the person keeps or applies, the lead can mean it', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const lead = await openLead(host);
  const address = await lead.publish();
  const operator = await launch();
  const page = await libraries(operator);
  await add(page, address);
  const card = page.getByRole('region', { name: 'Support team', exact: true });
  await card.getByText('just now').waitFor();

  await lead.keep('Team greeting');
  await lead.publish();
  await check(card, host);
  const held = card.getByRole('region', { name: 'Edition 2 waits for you' });
  await held.getByText(/takes away \d+ of \d+ snippets/).waitFor();
  await held.getByText('Refund started', { exact: true }).waitFor();
  await held.getByRole('button', { name: 'Keep what I have' }).press('Enter');
  await expect.poll(() => held.count()).toBe(0);
  expect(await focused(page)).toBe('Support team');
  await check(card, host);
  await page.reload();
  await card.getByText('just now').waitFor();
  expect(await held.count()).toBe(0);
  const count = card.locator('dt', { hasText: 'Snippets' }).locator('xpath=following-sibling::dd');
  expect(Number(await count.innerText())).toBeGreaterThan(5);

  await lead.publish();
  await check(card, host);
  await card.getByRole('button', { name: 'Apply edition 3' }).press('Enter');
  await expect.poll(() => count.innerText()).toBe('1');
  expect(await focused(page)).toBe('Support team');

  await card.getByRole('button', { name: 'Leave' }).press('Enter');
  await page.getByRole('button', { name: 'Leave library' }).press('Enter');
  await page.getByText('No team library yet').waitFor();
  expect(await focused(page)).toBe('Team libraries');
});

test('where the browser has no room left, a sentence says so and the button waits no longer', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const page = await libraries(await launch());
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await add(page, `${host.url}/support.json`);
  await page.getByText('The browser has no room left for this').waitFor();
  await page.getByRole('button', { name: 'Add library', disabled: false }).waitFor();
  await page.getByText('No team library yet').waitFor();
});

test('what is no library is not added, and a sentence says why', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  host.put('/page.json', '<!doctype html><title>Sign in</title>');
  const page = await libraries(await launch());
  await add(page, 'http://files.example.com/a.json');
  await page.getByText('must begin with https://').waitFor();
  await add(page, `${host.url}/page.json`);
  await page.getByText('is a web page, perhaps a sign-in').waitFor();
  await add(page, `${host.url}/missing.json`);
  await page.getByText('no file at this address').waitFor();
  await page.getByText('No team library yet').waitFor();
});

/** As somebody does who was given the file of a site. */
async function teach(chatside: Chatside, change: object): Promise<void> {
  const page = await chatside.page('options.html');
  await page.getByLabel('A site’s file').setInputFiles({
    name: 'site.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(taughtFile(change))),
  });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Take|Change) it/ })
    .click();
  await page.getByText(`${TAUGHT_SITE} is taken over.`).waitFor();
  await page.close();
}

const taughtNow = (page: Page): Promise<unknown> =>
  page.evaluate(
    async () => (await chrome.storage.local.get('taughtConsoles'))['taughtConsoles'] ?? {},
  );

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

async function filesOf({ url }: FileHost): Promise<{ file: string; signature: string }> {
  const read = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();
  return { file: await read('/support.json'), signature: await read('/support.json.sig') };
}
