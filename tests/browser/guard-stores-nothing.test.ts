import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { modelOf } from '../harness/editor-desk.ts';
import { launchChatside } from '../harness/extension.ts';
import { filesHolding } from '../harness/files.ts';
import { isolatedWorld } from '../harness/isolated-world.ts';
import { everythingStored } from '../harness/stores.ts';
import { workerOf } from '../harness/worker.ts';
import { allow, answer, enterGuarded, heldIn, sent } from './guard-stage.ts';
import { marksIn } from './hints-stage.ts';
import { consentTo, openConversation } from './stage.ts';

const CARD = '4929 7134 8265 9073';
const IBAN = 'DE75 5121 0800 1245 1261 99';
const PASSWORD = 'zqwHunter77x';
const MAIL = 'zqwother@example.com';
const CONTRACT = 'ZQ-8675309';
const SERIAL = 'S/zqw5551212';
/** As they are written, and as they are compared. */
const VALUES = [CARD, IBAN, PASSWORD, MAIL, CONTRACT, SERIAL].flatMap((value) => [
  value,
  value.replace(/[\s-]/g, ''),
  value.replace(/[\s-]/g, '').toLowerCase(),
]);
/** What is kept, and what is logged, on purpose: the search must find it, or it proves nothing. */
const KEPT = 'zqwkeptonpurpose';

test('no value that the guard has seen is kept or logged: typed, held, redacted, allowed, in two tabs', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'chatside-profile-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const chatside = await launchChatside({ profile });
  onTestFinished(() => chatside.close());
  const logged: string[] = [];
  const { context } = chatside;
  context.on('console', (message) => logged.push(message.text()));
  context.on('weberror', (error) => logged.push(String(error.error())));
  workerOf(chatside).on('console', (message) => logged.push(message.text()));
  await consentTo(chatside);
  const piiRules = {
    rules: [
      { name: 'A contract', mask: 'AA-9999999', isGrave: true },
      { name: 'A serial', pattern: 'S/\\w+', isGrave: true },
    ],
    allow: { values: [], shapes: [] },
  };
  const stage = await enterGuarded({ chatside, practice }, 'textarea', {
    piiPolicy: 'hold',
    piiRules,
  });
  const held = (): Promise<string> => heldIn(stage.world);
  const model = async (): Promise<string> => (await stage.page.evaluate(modelOf)).text;

  // A customer writes; the operator repeats it, and what is held is redacted.
  await practice.say(stage.conversation, `It is ${CARD}, ${MAIL} and ${CONTRACT}`);
  await expect.poll(stage.marks).toHaveLength(3);
  await stage.type(`${IBAN}, my password is ${PASSWORD} for ${CARD} ${SERIAL} `);
  await expect.poll(stage.marks).toContain(`stop: ${SERIAL}`);
  await stage.press('Enter');
  await expect.poll(held).toContain('A password');
  await answer(stage.world, 'redact');
  await expect.poll(model).not.toContain(PASSWORD);
  await expect.poll(held).toBe('');
  // The same once more, and allowed.
  await stage.press('Control+a');
  await stage.type(`${CONTRACT} and ${IBAN}`);
  await stage.press('Enter');
  await expect.poll(held).toContain('Not sent yet');
  await allow(stage.world);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([`${CONTRACT} and ${IBAN}`]);

  // Another conversation in another tab: the first customer's values are held there.
  const other = await context.newPage();
  await other.goto(`${practice.url}?editor=textarea`);
  await (await openConversation(other, 1)).locator('textarea').click();
  const world = await isolatedWorld(other, chatside.id);
  await other.keyboard.type(`Write to ${MAIL} or ${CONTRACT} `, { delay: 15 });
  await expect.poll(() => marksIn(world)).toContain(`leak: ${MAIL}`);
  await other.keyboard.press('Enter');
  await expect.poll(() => heldIn(world)).toContain('Another customer’s');

  const options = await chatside.page('options.html');
  await options.evaluate(`chrome.storage.local.set({ control: '${KEPT}' })`);
  await options.evaluate(`console.log('${KEPT}')`);
  await expect.poll(() => logged.join()).toContain(KEPT);
  const stores = await options.evaluate(everythingStored);
  expect(stores).toContain(KEPT);
  expect(stores).toMatch(/"seen":\{"day":/); // what the session remembers was read, too
  expect(stores).toContain('Refund started'); // and the database
  for (const value of VALUES) {
    expect([value, stores.includes(value)]).toEqual([value, false]);
    expect([value, logged.filter((line) => line.includes(value))]).toEqual([value, []]);
  }

  await chatside.close();
  expect(await readdir(profile)).toContain('Default');
  const ours = (files: string[]): string[] =>
    files.filter((file) => /extension|IndexedDB|Local Storage|Service Worker|Cache/i.test(file));
  expect(ours(await filesHolding(profile, KEPT))).not.toEqual([]);
  for (const value of VALUES)
    expect([value, ...ours(await filesHolding(profile, value))]).toEqual([value]);
});
