import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseInMenu } from '../harness/context-menu.ts';
import { runsIn } from '../harness/running.ts';
import { everythingStored } from '../harness/stores.ts';
import { workerOf } from '../harness/worker.ts';
import { openStage, type Stage } from './stage.ts';

const SAID =
  'Dear Dana Cruz, the zqwparcel is here, Dana.\n\nPaid by 4111 1111 1111 1111, {{not a variable}}.';

const selectMessage = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const messages = document.querySelectorAll('[data-testid="message-text"]');
    const message = [...messages].find((each) => each.textContent.includes(words));
    if (message) document.getSelection()?.selectAllChildren(message);
  }, text);

const saveFromMenu = (stage: Stage, words = 'only the words'): Promise<Page> =>
  chooseInMenu(stage.chatside, stage.page, 'save-selection', words);

const text = (save: Page): Promise<string> => save.getByLabel('Text', { exact: true }).inputValue();

test('a selection becomes a snippet: redacted, with variables, and nothing kept before Save', async () => {
  const stage = await openStage();
  await stage.practice.say(stage.conversation, SAID);
  await stage.page.getByText('zqwparcel').last().waitFor();
  await selectMessage(stage.page, 'zqwparcel');
  const save = await saveFromMenu(stage);
  await expect.poll(() => text(save)).toBe(SAID.replace('{{', '\\{\\{'));
  expect(await save.evaluate('document.activeElement.labels[0].textContent')).toBe('Title');

  const advice = save.getByRole('region', { name: 'Before you save' });
  expect(await advice.innerText()).toContain('A card number: 4111 1111 1111 1111');
  // By keyboard: from title and shortcut through the text to the first of what to look at.
  await save.keyboard.type('A parcel');
  for (const _ of ['shortcut', 'text', 'redact']) await save.keyboard.press('Tab');
  await save.keyboard.press('Enter');
  await expect.poll(() => text(save)).toContain('Paid by •••• 1111,');
  await save.keyboard.press('Enter');
  await expect.poll(() => text(save)).toContain('Dear {{customer.name}}, the');
  await save.keyboard.press('Enter');
  await expect.poll(() => text(save)).toContain('is here, {{customer.first_name}}.');
  expect(await advice.getByRole('button').count()).toBe(0);
  expect(await save.getByRole('region', { name: 'Preview' }).innerText()).toContain(
    'Dear Robin Vale, the zqwparcel is here, Robin.\n\nPaid by •••• 1111, {{not a variable}}.',
  );

  const before = await save.evaluate(everythingStored);
  expect(before).toContain('Refund started');
  expect(before).not.toContain('zqwparcel');
  await save.getByLabel('Shortcut', { exact: true }).fill('ref');
  await save.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => save.getByRole('alert').innerText())
    .toBe('“ref” already belongs to “Refund started”. Choose another shortcut.');
  expect(await save.evaluate(everythingStored)).not.toContain('zqwparcel');

  await save.getByLabel('Shortcut', { exact: true }).fill('zqw');
  await save.getByLabel('Tags', { exact: true }).fill('Parcels, late');
  await save.keyboard.press('Enter');
  await save.getByRole('heading', { name: 'Saved' }).waitFor();
  expect(await save.evaluate(everythingStored)).toContain('zqwparcel');
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('/zqw');
  await expect.poll(stage.picker).toContain('> A parcel');
  await stage.press('Enter');
  await expect.poll(stage.draft).toContain('Dear Dana Cruz, the zqwparcel is here, Dana.');
  const closed = save.waitForEvent('close');
  await save.getByRole('button', { name: 'Close this tab' }).click();
  await closed;
});

test('a selection in the reply is taken with its lines, once: a reload says that it is gone', async () => {
  const stage = await openStage();
  await stage.type('One line,');
  await stage.press('Shift+Enter');
  await stage.type('and another. Not this.');
  await stage.composer.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 22));
  const save = await saveFromMenu(stage);
  await expect.poll(() => text(save)).toBe('One line,\nand another.');

  await save.reload();
  await expect
    .poll(() => save.getByRole('status').first().innerText())
    .toContain('The selection is gone');
  expect(await text(save)).toBe('');
  const closed = save.waitForEvent('close');
  await save.getByRole('button', { name: 'Cancel' }).click();
  await closed;
});

test('where Chatside is switched off, nothing is read; where no script answers, the words are taken', async () => {
  const stage = await openStage();
  const { origin } = new URL(stage.page.url());
  const worker = workerOf(stage.chatside);
  await stage.composer.fill('zqwsecret');
  await stage.composer.selectText();
  await worker.evaluate(
    `chrome.storage.local.set({ settings: { consentedAt: 1, offOrigins: ['${origin}'] } })`,
  );
  await expect.poll(() => runsIn(stage.chatside, stage.page)).toBe(false);
  const off = await saveFromMenu(stage, 'zqwsecret');
  await expect.poll(() => off.getByRole('status').first().innerText()).toContain('switched off');
  expect(await text(off)).toBe('');

  const options = await stage.chatside.page('options.html');
  const words = await chooseInMenu(stage.chatside, options, 'save-selection', 'only the words');
  await expect.poll(() => text(words)).toBe('only the words');
});
