import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeInPage } from '../harness/axe.ts';
import { startCouch, type CouchServer } from '../harness/couch-server.ts';
import { launchChatside } from '../harness/extension.ts';

const PICTURES = process.env['CHATSIDE_PICTURES'];

const open = async (): Promise<{ page: Page; couch: CouchServer }> => {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const couch = await startCouch(life.signal);
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  const page = await chatside.page('library.html#libraries');
  await page.getByRole('button', { name: 'Set up a library in CouchDB' }).click();
  await page.getByRole('heading', { name: 'Set up a library in CouchDB' }).waitFor();
  return { page, couch };
};

const picture = async (page: Page, name: string): Promise<void> => {
  if (!PICTURES) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png`, fullPage: true });
  }
};

const fill = async (page: Page, couch: CouchServer, password: string): Promise<void> => {
  await page.getByLabel('Address of the server').fill(`${couch.url}/`);
  await page.getByLabel('Administrator', { exact: true }).fill(couch.admin.name);
  await page.getByLabel('Password of the administrator').fill(password);
  await page.getByLabel('Name of the library').fill('Support team');
};

test('a lead sets up a library, lets a colleague in, and the address works; the password is nowhere', async () => {
  const { page, couch } = await open();
  await fill(page, couch, couch.admin.password);
  await picture(page, 'set-up-form');
  expect(await axeInPage(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set up and check' }).click();
  const verdict = page.getByRole('region', { name: '“Support team”' });
  await verdict.getByRole('heading', { name: '“Support team” is protected' }).waitFor();
  expect(await verdict.locator('code').innerText()).toBe(`${couch.url}/lib_support-team`);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('is protected');

  await page.getByLabel('Name to sign in with').fill('olga');
  const password = await page.getByLabel('Password', { exact: true }).inputValue();
  expect(password).toMatch(/^[a-z2-9]{16}$/);
  await page.getByRole('button', { name: 'Add colleague' }).click();
  await page.getByText(`olga is an operator, with the password ${password}`).waitFor();
  await verdict.getByText(/What the server refused/).click();
  await picture(page, 'set-up-done');
  expect(await axeInPage(page)).toEqual([]);

  const kept = await page.evaluate(async (secret) => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
    ).chrome;
    const areas = await Promise.all([storage['local']!.get(), storage['session']!.get()]);
    return JSON.stringify(areas).includes(secret) || document.body.innerHTML.includes(secret);
  }, couch.admin.password);
  expect(kept).toBe(false);
  expect(await page.context().cookies()).toEqual([]);

  await page.getByRole('button', { name: '‹ Team libraries' }).click();
  await page.getByText('A database', { exact: true }).click();
  await page.getByLabel('Address of the library').fill(`${couch.url}/lib_support-team`);
  await page.getByLabel('Name', { exact: true }).fill('olga');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in and add' }).click();
  await page.getByRole('heading', { name: 'Support team' }).waitFor();
});

test('a wrong password stops it with a sentence, and nothing is made', async () => {
  const { page, couch } = await open();
  await fill(page, couch, 'wrong');
  await page.getByRole('button', { name: 'Set up and check' }).click();
  await page.getByRole('alert').getByText('The server does not know this name').waitFor();
  await picture(page, 'set-up-stopped');
  const { body } = await couch.ask('GET', '/_all_dbs');
  expect((body as string[]).filter((name) => name.startsWith('lib_'))).toEqual([]);
});

test('on a server without the rules in force it says that the library is not protected', async () => {
  const { page, couch } = await open();
  await page.route('**/_design/acl', async (route) => {
    const request = route.request();
    if (request.method() !== 'PUT') return route.continue();
    const postData = JSON.stringify({
      ...(request.postDataJSON() as object),
      validate_doc_update: 'function () {}',
    });
    return route.continue({ postData });
  });
  await fill(page, couch, couch.admin.password);
  await page.getByRole('button', { name: 'Set up and check' }).click();
  const verdict = page.getByRole('region', { name: '“Support team”' });
  await verdict.getByRole('heading', { name: '“Support team” is not protected' }).waitFor();
  await verdict.getByText('write a snippet as an operator').waitFor();
  expect(await verdict.locator('code').count()).toBe(0);
  await picture(page, 'set-up-open');
});
