import process from 'node:process';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { consentTo, enterStage } from '../browser/stage.ts';
import { axeInPage } from '../harness/axe.ts';
import { buildFolder } from '../harness/builds.ts';
import { makeLibrary } from '../harness/couch-library.ts';
import { startCouch } from '../harness/couch-server.ts';
import { launchChatside } from '../harness/extension.ts';
import { startFileHost } from '../harness/file-host.ts';
import { managedStorage, writePolicies } from '../harness/policy-file.ts';
import { signedFile } from '../harness/signed-file.ts';

const PICTURES = process.env['CHATSIDE_PICTURES'];

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

const picture = async (page: Page, name: string): Promise<void> => {
  if (!PICTURES) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: `${PICTURES}/${name}-${colorScheme}-${width}.png`,
        fullPage: true,
      });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('libraries that the organisation set, a file and a database, come into the picker', async () => {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const couch = await startCouch(life.signal);
  const path = await makeLibrary(couch, 'support');
  await couch.addUser({ name: 'olga', password: 'pw-of-olga', roles: ['lib:support:read'] });
  const greeting = { title: 'Team greeting', shortcut: 'teamhi', body: 'Welcome, from us' };
  await couch.ask('PUT', `${path}/s:1`, {
    ...greeting,
    ...{ type: 'snippet', by: couch.admin.name, op: 'first', tags: [] },
  });
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const published = signedFile('Returns', {
    ...{ title: 'Return label', shortcut: 'teamlabel', text: 'Your label is on its way' },
  });
  const other = signedFile('Returns', { title: 'Forged', shortcut: 'forged', text: 'Forged' });

  const database = { kind: 'database', url: `${couch.url}${path}/`, name: 'Support team' };
  const folder = await buildFolder('testing');
  const libraries = [
    { url: `${host.url}/returns.json`, key: published.key, name: 'Returns' },
    // A key is of no use there and is passed over.
    { ...database, key: other.key },
    // Of a kind that is not known here: it takes nothing from the others.
    { url: `${couch.url}/lib_other`, kind: 'couch', name: 'Other' },
  ];
  await writePolicies(managedStorage(folder, { libraries }), life.signal);
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  await consentTo(chatside);
  const page = await chatside.page('library.html#libraries');

  const team = page.getByRole('region', { name: 'Offered: Support team' });
  // The system answers some seconds after the start.
  await team.getByText('Set by your organisation').waitFor({ timeout: 20_000 });
  await team.getByText(`${couch.url}${path}`, { exact: true }).waitFor();
  const form = page.getByRole('form', { name: 'Sign in to Support team' });
  expect(await page.getByRole('region', { name: /^Offered:/ }).count()).toBe(2);
  expect(await axeInPage(page)).toEqual([]);
  await picture(page, 'offered');

  const password = form.getByLabel('Password', { exact: true });
  await form.getByLabel('Name', { exact: true }).fill('olga');
  await password.fill('not hers');
  await password.press('Enter');
  await form.getByRole('alert').getByText('does not know this name').waitFor();
  expect(await password.evaluate((field) => field === document.activeElement)).toBe(true);
  await picture(page, 'offered-problem');
  await password.fill('pw-of-olga');
  await password.press('Enter');
  const joined = page.getByRole('region', { name: 'support', exact: true });
  await joined.getByText('just now').waitFor();
  await team.waitFor({ state: 'detached' });
  expect(await joined.innerText()).toMatch(/you may propose[\s\S]+olga/i);
  await expect.poll(() => focused(page)).toBe('Team libraries');

  // What is not signed with the pinned key is not taken, the card says so and stays.
  const returns = page.getByRole('region', { name: 'Offered: Returns' });
  host.put('/returns.json', other.file);
  host.put('/returns.json.sig', other.signature);
  const add = returns.getByRole('button', { name: 'Add library' });
  await add.press('Enter');
  await returns.getByRole('alert').getByText(/sign/i).waitFor();
  expect(await focused(page)).toBe('Add library');
  host.put('/returns.json', published.file);
  host.put('/returns.json.sig', published.signature);
  await add.press('Enter');
  const added = page.getByRole('region', { name: 'Returns', exact: true });
  await added.getByText('just now').waitFor();
  await returns.waitFor({ state: 'detached' });
  expect(await page.getByText('Set by your organisation').count()).toBe(0);
  await expect.poll(() => focused(page)).toBe('Team libraries');

  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const stage = await enterStage(chatside, practice, 'textarea');
  for (const [typed, title, text] of [
    ['/teamhi', '> Team greeting', 'Welcome, from us'],
    ['/teamlabel', '> Return label', 'Your label is on its way'],
  ] as const) {
    await stage.composer.fill('');
    await stage.type(typed);
    await expect.poll(stage.picker).toContain(title);
    await stage.press('Enter');
    await expect.poll(stage.draft).toBe(text);
  }
});
