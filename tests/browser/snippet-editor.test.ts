import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Snippet } from '@/utils/snippets/snippet';
import { rowsOf } from '../harness/database.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { fillLibrary, makeSnippet, openSnippet, type Stored } from '../harness/library.ts';

const open = async (stored?: Stored): Promise<{ chatside: Chatside; page: Page }> => {
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  const page = await chatside.page('library.html');
  await page.setViewportSize({ width: 1280, height: 900 });
  if (stored) await fillLibrary(page, stored);
  return { chatside, page };
};

const row = (shortcut: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: `id-${shortcut}`,
  shortcut,
  title: `The ${shortcut}`,
  body: `This is ${shortcut}.`,
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  uses: 0,
  ...more,
});

const edit = async (page: Page, shortcut: string): Promise<void> => {
  await openSnippet(page, `The ${shortcut}`);
};

const text = (page: Page) => page.getByLabel('Text', { exact: true });
const preview = (page: Page) => page.locator('.preview-bubble');
const save = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+s');
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
};
const storedBody = async (page: Page, id: string): Promise<string | undefined> =>
  (await rowsOf<Snippet>(page, 'snippets')).find((each) => each.id === id)?.body;

test('mistakes have their place, and the preview shows what answers, facts and names make of a text', async () => {
  const { page } = await open({
    snippets: [
      row('aa', { body: 'Hi', folder: 'Billing' }),
      row('sig', { body: 'Bye, {{me.first_name}}' }),
    ],
    facts: [{ name: 'refund_days', value: '5 to 7 days', updatedAt: 1 }],
  });
  await edit(page, 'aa');
  await text(page).fill('Hi {{customer.frist_name}},\n{{fact:nothing}} {{> nobody}}');
  const mistakes = page.getByRole('list', { name: 'Mistakes in this text' });
  await expect
    .poll(() => mistakes.getByRole('listitem').allInnerTexts())
    .toEqual([
      expect.stringMatching(/^Line 1, column 4: Chatside does not know {{customer.frist_name}}/),
      expect.stringMatching(/^Line 2, column 1: The fact “nothing” has no value/),
      expect.stringMatching(/^Line 2, column 18: There is no snippet “nobody”/),
    ]);
  await mistakes.getByRole('button', { name: 'Line 1, column 4' }).click();
  await page.keyboard.insertText('{{customer.first_name}}');
  await expect.poll(() => text(page).inputValue()).toMatch(/^Hi {{customer.first_name}},\n/);

  await text(page).fill('{{> aa}}');
  await mistakes.getByText('“aa” includes “aa”: that has no end.').waitFor();
  await text(page).fill('Hi {{customer.first_name}}! ');
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: 'Insert the fact refund_days' }).click();
  await page.getByRole('button', { name: 'Insert a question' }).click();
  await page.keyboard.insertText(
    '{{pick Paid by: card / invoice}}{{#option Sorry}} Sorry.{{/option}}{{> sig}}{{cursor | Ask}}',
  );
  await expect.poll(() => mistakes.count()).toBe(0);
  await expect.poll(() => preview(page).innerText()).toBe('Hi Robin! 5 to 7 dayscardBye, AlexAsk');
  await page.getByLabel('Order number').fill('A 17 ');
  await page.getByLabel('Paid by').selectOption('invoice');
  await page.getByLabel('Sorry').check();
  await page.getByLabel('Name unknown').press('Space');
  await expect
    .poll(() => preview(page).innerText())
    .toBe('Hi there! 5 to 7 daysA 17 invoice Sorry.Bye, Ask');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved', { exact: true }).waitFor();
});

test('rich text is written with keys and buttons, and kept', async () => {
  const { page } = await open({ snippets: [row('aa')] });
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await edit(page, 'aa');
  await expect.poll(() => text(page).inputValue()).toBe('This is aa.');
  expect(scripts.filter((url) => url.includes('RichText'))).toEqual([]);

  await page.getByLabel('Rich text').press('Space');
  await page.locator('.rich').waitFor();
  expect(scripts.filter((url) => url.includes('RichText'))).not.toEqual([]);
  await text(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dear ');
  await page.getByRole('button', { name: 'Insert the customer’s first name' }).click();
  await page.locator('.rich:focus').waitFor();
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' and all');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.getByRole('toolbar').getByRole('button', { name: 'Bold' }).focus();
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.rich:focus').waitFor();
  await page.keyboard.type('One customer.name ');
  await page.keyboard.press('Control+k');
  await page.getByLabel('Address of the link').waitFor();
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await page.getByText('A link leads to a web page').waitFor();
  await page.getByLabel('Address of the link').fill('example.com/a');
  await page.keyboard.press('Enter');
  await page.locator('.rich:focus').waitFor();
  await page.keyboard.type(' {{me.nam}}');
  await expect
    .poll(() => preview(page).locator('a').getAttribute('href'))
    .toBe('https://example.com/a');
  await expect.poll(() => preview(page).locator('mark').innerText()).toBe('Robin');
  await save(page);
  expect(await storedBody(page, 'id-aa')).toBe(
    '<p>Dear {{customer.first_name}}<strong> and all</strong></p><ul><li><p>One customer.name ' +
      '<a href="https://example.com/a">https://example.com/a</a> {{me.nam}}</p></li></ul>',
  );
});

test('a mistake in rich text is selected in it, and it is made plain only with a way back', async () => {
  const html =
    '<p>Dear {{customer.first_name}}<strong> and all</strong></p><ul><li><p>One customer.name ' +
    '<a href="https://example.com/a">https://example.com/a</a> {{me.nam}}</p></li></ul>';
  const { page } = await open({ snippets: [row('aa', { body: html, rich: true })] });
  await edit(page, 'aa');

  await page.getByRole('button', { name: '{{me.nam}}' }).click();
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.toString()))
    .toBe('{{me.nam}}');

  await page.getByLabel('Plain text').press('Space');
  await expect
    .poll(() => text(page).inputValue())
    .toBe(
      'Dear {{customer.first_name}} and all\n\n• One customer.name https://example.com/a {{me.nam}}',
    );
  await page.getByText('The formatting is removed.').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.rich strong').innerText()).toBe(' and all');
  await expect.poll(() => page.getByText('Not saved yet').count()).toBe(0);
});

test('a snippet speaks several languages, and one that was removed comes back', async () => {
  const { page } = await open({ snippets: [row('aa')] });
  await edit(page, 'aa');
  await page.getByRole('button', { name: '+ Language' }).click();
  await page.keyboard.type('klingonish');
  await page.keyboard.press('Enter');
  await page.getByText('does not know the language “klingonish”').waitFor();
  await page.getByLabel('Add the text in').fill('Deutsch');
  await page.keyboard.press('Enter');
  const tabs = page.getByRole('tab');
  await expect.poll(() => tabs.allInnerTexts()).toEqual(['English', 'Deutsch']);
  await text(page).fill('Das ist {{date | iso}}, {{customer.first_name}}.');
  await page.getByRole('tab', { name: 'Deutsch' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => text(page).inputValue()).toBe('This is aa.');

  await page.getByRole('button', { name: '+ Language' }).click();
  await page.keyboard.type('pt-br');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => tabs.allInnerTexts())
    .toEqual(['English', 'Deutsch', 'português (Brasil)']);
  await page.getByRole('button', { name: 'Remove português (Brasil)' }).click();
  await page.getByRole('tab', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'Remove Deutsch' }).click();
  await expect.poll(() => tabs.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => tabs.allInnerTexts()).toEqual(['English', 'Deutsch']);
  await save(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Deutsch' }).click();
  await expect.poll(() => text(page).inputValue()).toMatch(/^Das ist/);
});

test('the history shows what changed, and an older version is restored and that undone', async () => {
  const { page } = await open({ snippets: [row('aa', { body: 'We answer within three days.' })] });
  await edit(page, 'aa');
  await text(page).fill('We answer within two days.');
  await save(page);
  const history = page.getByRole('region', { name: 'History' });
  await history.getByRole('button').first().press('Enter');
  await expect.poll(() => history.locator('dd del').allInnerTexts()).toEqual(['three']);
  await expect.poll(() => history.locator('dd ins').allInnerTexts()).toEqual(['two']);
  await history.getByRole('button', { name: 'Restore this version' }).press('Enter');
  await expect.poll(() => text(page).inputValue()).toBe('We answer within three days.');
  await expect.poll(() => history.getByRole('listitem').count()).toBe(2);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => text(page).inputValue()).toBe('We answer within two days.');
});

test('what includes a snippet follows its new shortcut in the same step', async () => {
  const { page } = await open({
    snippets: [
      row('aa'),
      row('bb', { body: 'First {{> aa}}, then {{> AA}}' }),
      row('cc', { body: '<p>{{&gt; aa}}</p>', rich: true }),
    ],
  });
  await edit(page, 'aa');
  await page.getByLabel('Shortcut', { exact: true }).fill('first');
  await page.keyboard.press('Enter');
  await page.getByText('the 2 snippets that include it follow the new shortcut').waitFor();
  expect(await storedBody(page, 'id-bb')).toBe('First {{> first}}, then {{> first}}');
  expect(await storedBody(page, 'id-cc')).toBe('<p>{{&gt; first}}</p>');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.getByLabel('Shortcut', { exact: true }).inputValue()).toBe('aa');
  expect(await storedBody(page, 'id-bb')).toBe('First {{> aa}}, then {{> AA}}');
});

test('folder, tags and the review day are suggested, kept and marked', async () => {
  const { page } = await open({
    snippets: [row('aa'), row('bb', { folder: 'Billing/Refunds', tags: ['money', 'refund'] })],
  });
  await edit(page, 'aa');
  expect(await page.locator('datalist option[value="Billing/Refunds"]').count()).toBe(1);
  await page.getByRole('combobox', { name: 'Folder' }).fill(' Billing / Cards ');
  await page.getByRole('combobox', { name: 'Tags' }).fill('Money, card,');
  expect(await page.locator('datalist option[value="Money, card, refund"]').count()).toBe(1);
  await page.getByLabel('Review by', { exact: true }).fill('2020-01-31');
  await page.getByText('Overdue: read it again').waitFor();
  await save(page);
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Folder' }).inputValue())
    .toBe('Billing/Cards');
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Tags' }).inputValue())
    .toBe('money, card');
});

test('a text that needs the clipboard says so beside a button that allows it', async () => {
  const { page } = await open();
  await makeSnippet(page, { title: 'Clip', shortcut: 'clip', text: 'You wrote: {{clipboard}}' });
  await page.getByText('Saved', { exact: true }).waitFor();
  const sentence = page.getByText('Chatside may not read the clipboard yet');
  await sentence.getByRole('button', { name: 'Allow' }).waitFor();
  await expect.poll(() => preview(page).innerText()).toBe('You wrote: what you copied last');
  await text(page).fill('You wrote.');
  await expect.poll(() => sentence.count()).toBe(0);
});

test('two windows change one snippet: the later is warned, and what it replaces is in the history', async () => {
  const { chatside, page } = await open({ snippets: [row('aa')] });
  await edit(page, 'aa');
  const other = await chatside.page('library.html#id-aa');
  await text(page).fill('Mine.');
  await text(other).fill('Theirs.');
  await save(other);
  await page.bringToFront();
  await page.getByText('was changed in another window meanwhile').waitFor();
  await expect.poll(() => text(page).inputValue()).toBe('Mine.');
  await save(page);
  await page.getByRole('region', { name: 'History' }).getByRole('button').first().click();
  await expect.poll(() => page.locator('.history dd del').allInnerTexts()).toEqual(['Theirs']);
});
