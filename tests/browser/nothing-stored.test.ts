import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesHolding } from '../harness/files.ts';
import { keptWaits } from '../harness/kept-waits.ts';
import { everythingStored } from '../harness/stores.ts';
import { choicesIn } from './hints-stage.ts';
import { openStage } from './stage.ts';

/** What an operator types; none of it may be found anywhere afterwards. */
const MARKERS = [
  'acknowlegementt',
  '4929 7134 8265 9073',
  'zqwcustomer@example.com',
  'ZQWLOUD WORDS',
];
/** What a customer writes, and how one is called. */
const SAID = 'zqwcustomersays';
const CUSTOMER = 'Zqwilda Zqwname';
/** What is kept on purpose: the search must find it, or it proves nothing. */
const KEPT = 'zqwkeptonpurpose';

test('no draft is stored: not in a store of the extension, and not in its files', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'chatside-profile-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const stage = await openStage({ profile });
  await stage.type(
    `I see teh ${MARKERS[0]} of ${MARKERS[1]}, from ${MARKERS[2]}. ${MARKERS[3]} PLEASE. `,
  );
  await expect
    .poll(stage.marks)
    .toEqual(
      expect.arrayContaining([
        `grammar: ${MARKERS[0]}`,
        'grammar: teh',
        `stop: ${MARKERS[1]}`,
        `warn: ${MARKERS[2]}`,
        `tone: ${MARKERS[3]} PLEASE`,
      ]),
    );
  // A fix, and one that is waved away.
  await stage.press('F8');
  await expect.poll(() => stage.world.faceText()).toContain('1 of 5');
  await stage.press('Enter');
  await expect.poll(stage.draft).toContain('I see the ');
  await stage.press('Home', 'F8');
  await expect.poll(() => stage.world.faceText()).toContain('1 of 4');
  await stage.press('ArrowUp', 'ArrowUp');
  await expect.poll(() => choicesIn(stage.world)).toContain('> Ignore');
  await stage.press('Enter');
  await expect.poll(stage.marks).not.toContain(`grammar: ${MARKERS[0]}`);

  // A customer writes and is answered; another one, with a name to look for, waits in the queue.
  await stage.press('Control+End');
  await stage.practice.say(stage.conversation, SAID);
  await expect.poll(() => stage.world.faceText()).toMatch(/0:0\d/);
  await stage.press('Enter');
  await expect.poll(() => stage.world.faceText()).not.toMatch(/0:0\d/);
  const other = stage.practice.open(CUSTOMER, 'A question');
  await stage.practice.say(other, SAID);
  await stage.page
    .locator(`[data-testid="conversation-row"][data-conversation-id="${other}"]`)
    .click();
  const queue = await stage.chatside.page('sidepanel.html');
  await queue.getByText(CUSTOMER).waitFor();
  await expect.poll(() => keptWaits(stage.chatside, 0)).toMatchObject([{ outcome: 'replied' }]);

  const page = await stage.chatside.page('options.html');
  await page.evaluate(`chrome.storage.local.set({ control: '${KEPT}' })`);
  const stores = await page.evaluate(everythingStored);
  expect(stores).toContain(KEPT);
  expect(stores).toContain('Refund started'); // the snippets: the database was read, too
  for (const marker of [...MARKERS, SAID, CUSTOMER]) expect(stores).not.toContain(marker);

  await stage.chatside.close();
  expect(await readdir(profile)).toContain('Default');
  const ours = (files: string[]): string[] =>
    files.filter((file) => /extension|IndexedDB|Local Storage|Service Worker|Cache/i.test(file));
  expect(ours(await filesHolding(profile, KEPT))).not.toEqual([]);
  for (const marker of [...MARKERS, SAID, CUSTOMER])
    expect([marker, ...ours(await filesHolding(profile, marker))]).toEqual([marker]);
});
