import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeInPage } from '../harness/axe.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { startFileHost } from '../harness/file-host.ts';
import { makeSnippet } from '../harness/library.ts';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { consentTo, enterStage, openStage, type Stage } from './stage.ts';

const choices = async (stage: Stage): Promise<string[]> =>
  (await stage.world.faceQuery('.card [role="option"]')).map(({ text }) =>
    text.replace(/\s+/g, ' ').replace(/ ↵$/, ''),
  );

const wordsPage = async (chatside: Chatside): Promise<Page> => {
  const page = await chatside.page('library.html#words');
  await page.getByRole('heading', { name: 'Your dictionary' }).waitFor();
  return page;
};

const addWord = async (page: Page, word: string): Promise<void> => {
  await page.getByLabel('Word or name').fill(word);
  await page.getByLabel('Word or name').press('Enter');
  await page.getByRole('button', { name: `Remove ${word}` }).waitFor();
};

const addPhrase = async (page: Page, avoid: string, prefer: string): Promise<void> => {
  const form = page.getByRole('region', { name: 'Your phrases' }).locator('form').first();
  await form.getByLabel('Avoid').fill(avoid);
  await form.getByLabel('Say instead').fill(prefer);
  await form.getByRole('button', { name: 'Add phrase' }).click();
  await page.getByRole('button', { name: `Delete “${avoid}”` }).waitFor();
};

const emptied = async (stage: Stage): Promise<void> => {
  await stage.press('Control+a', 'Delete');
  await expect.poll(stage.marks).toEqual([]);
};

test('a word goes from the card into the dictionary, at once in every tab, and out again', async () => {
  const stage = await openStage();
  const other = await enterStage(stage.chatside, stage.practice, 'textarea');
  await other.type('I see the chargebackk on your card today. ');
  await expect.poll(other.marks).toEqual(['grammar: chargebackk']);
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('I see the chargebackk on your card today. ');
  await expect.poll(stage.marks).toEqual(['grammar: chargebackk']);
  await stage.press('F8');
  await expect.poll(() => choices(stage)).toContain('Add to dictionary');
  const at = (await choices(stage)).indexOf('Add to dictionary');
  for (let step = 0; step < at; step++) await stage.press('ArrowDown');
  await stage.press('Enter');
  await expect.poll(stage.marks).toEqual([]);
  expect(await stage.draft()).toBe('I see the chargebackk on your card today. ');
  await other.page.bringToFront();
  await expect.poll(other.marks).toEqual([]);

  const page = await wordsPage(stage.chatside);
  await page.getByRole('button', { name: 'Remove chargebackk' }).click();
  await expect.poll(() => page.getByRole('listitem').count()).toBe(0);
  await other.page.bringToFront();
  await other.composer.click();
  await expect.poll(other.marks).toEqual(['grammar: chargebackk']);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Remove chargebackk' }).waitFor();
});

test('a name is put right as the dictionary has it, and left alone where it is right', async () => {
  const stage = await openStage();
  const page = await wordsPage(stage.chatside);
  await addWord(page, 'PayQuix');
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('I see payquix and PayQuix today. ');
  await expect.poll(stage.marks).toEqual(['grammar: payquix']);
  await stage.press('F8');
  await expect
    .poll(() => choices(stage))
    .toEqual(['PayQuix', 'Ignore', 'Turn off this kind of hint']);
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('I see PayQuix and PayQuix today. ');
  await expect.poll(stage.marks).toEqual([]);
});

test('a phrase is told of in any language with what to say instead, and can be switched off', async () => {
  const stage = await openStage();
  const page = await wordsPage(stage.chatside);
  await addPhrase(page, 'revert back', 'reply');
  await addPhrase(page, 'sehr geehrter Kunde', 'guten Tag');
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('We reverted back to them today. ');
  await expect.poll(stage.marks).toEqual(['tone: reverted back']);
  await stage.press('F8');
  await expect
    .poll(() => choices(stage))
    .toEqual(['replied', 'Ignore', 'Turn off this kind of hint']);
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('We replied to them today. ');
  await expect.poll(stage.marks).toEqual([]);
  await emptied(stage);
  await stage.type('Sehr geehrter Kunde, wir haben das Paket heute verschickt. ');
  await expect.poll(stage.marks).toEqual(['tone: Sehr geehrter Kunde']);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Delete “sehr geehrter Kunde”' }).click();
  await stage.page.bringToFront();
  await expect.poll(stage.marks).toEqual([]);
});

test('a French reply is checked by the words of French, and nothing goes over the wire for it', async () => {
  const stage = await openStage();
  await stage.type('Bonjour, merci pour votre mesage, nous allons vous envoyer le colis. ');
  await expect.poll(stage.marks).toEqual(['grammar: mesage']);
  await stage.press('F8');
  await expect.poll(() => choices(stage)).toEqual(['message', 'Ignore', 'Add to dictionary']);
  await stage.press('Enter');
  await expect.poll(stage.draft).toContain('votre message, nous');
  await expect.poll(stage.marks).toEqual([]);
});

test('a list comes in from a file and goes out as one', async () => {
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  const page = await wordsPage(chatside);
  const list = {
    name: 'words.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('b\na\n\n--\nb\n'),
  };
  await page.getByLabel('A list of words').setInputFiles(list);
  await page.getByText('2 words added. 1 line held no word.').waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  expect(await readFile(await (await coming).path(), 'utf8')).toBe('a\nb\n');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
});

test('a lead publishes words with the library; a colleague has them, and loses them on leaving', async () => {
  const host = await startFileHost();
  onTestFinished(() => host.close());
  const lead = await launchChatside();
  onTestFinished(() => lead.close());
  const page = await wordsPage(lead);
  await addWord(page, 'PayQuix');
  await addPhrase(page, 'no problem', 'happy to help');
  await page.goto(page.url().replace(/#.*/, ''));
  await page.reload();
  await makeSnippet(page, { title: 'Team greeting', shortcut: 'teamhi', text: 'Welcome' });
  await page.getByRole('navigation', { name: 'Library' }).getByText('Team libraries').click();
  await page.getByLabel('Name of the library').fill('Support team');
  await page.getByLabel('Where the file will be').fill(`${host.url}/support.json`);
  await page.getByLabel(/With my dictionary \(1\) and my phrases \(1\)/).check();
  await page.getByRole('button', { name: /^Publish edition/ }).click();
  const ready = page.getByRole('region', { name: /is ready/ });
  for (const name of ['support.json', 'support.json.sig']) {
    const coming = page.waitForEvent('download');
    await ready.getByRole('button', { name: `Save ${name}`, exact: true }).click();
    host.put(`/${name}`, await readFile(await (await coming).path(), 'utf8'));
  }
  const address = await ready.locator('code').innerText();

  const operator = await launchChatside();
  onTestFinished(() => operator.close());
  await consentTo(operator);
  const libraries = await operator.page('library.html#libraries');
  await libraries.getByLabel('Address of the library').fill(address);
  await libraries.getByRole('button', { name: 'Add library' }).click();
  await libraries.getByRole('region', { name: 'Support team', exact: true }).waitFor();
  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const stage = await enterStage(operator, practice, 'textarea');
  await stage.type('No problem, it works with payquix. ');
  await expect.poll(stage.marks).toEqual(['tone: No problem', 'grammar: payquix']);
  await stage.press('Control+Home', 'F8');
  await expect.poll(() => stage.world.faceText()).toContain('“Support team” says it otherwise');
  await expect.poll(() => choices(stage)).toContain('Happy to help');
  await stage.press('Escape');

  await libraries.bringToFront();
  await libraries.getByRole('navigation', { name: 'Library' }).getByText('Words').click();
  await libraries.getByRole('region', { name: 'From “Support team”' }).waitFor();
  expect(await axeInPage(libraries)).toEqual([]);
  await libraries.getByRole('navigation', { name: 'Library' }).getByText('Team libraries').click();
  await libraries.getByRole('button', { name: 'Leave', exact: true }).click();
  await libraries.getByRole('button', { name: 'Leave library' }).click();
  await stage.page.bringToFront();
  await stage.composer.click();
  await expect.poll(stage.marks).not.toContain('tone: No problem');
});
