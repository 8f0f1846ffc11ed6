import type { Page } from 'playwright-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { axeInPage } from '../harness/axe.ts';
import { workerOf } from '../harness/worker.ts';
import {
  CARD,
  clearSession,
  enterGuarded,
  heldIn,
  onDesk,
  sent,
  settings,
  signsIn,
} from './guard-stage.ts';
import { openConversation } from './stage.ts';

const desk = onDesk();
beforeEach(async () => {
  const worker = workerOf(desk.chatside);
  await worker.evaluate('chrome.storage.local.remove("stoppedExpressions")');
  await clearSession(desk);
});

const NONE = { values: [], shapes: [] };
const HANGS = '(x+x+)+y';
const BAIT = 'x'.repeat(60);

async function openSettings(): Promise<Page> {
  const page = await desk.chatside.page('options.html');
  onTestFinished(() => page.close());
  return page;
}
const keptRules = (page: Page): Promise<unknown> =>
  page.evaluate('chrome.storage.local.get("settings").then(({ settings }) => settings.piiRules)');

test('are written by keys alone, tried on a line, kept, changed and removed', async () => {
  await settings(desk.chatside, {});
  const page = await openSettings();
  const form = page.getByRole('form', { name: 'A new rule' });
  const keys = page.keyboard;
  await form.getByLabel('What it is').focus();
  await keys.type('A contract number');
  await keys.press('Tab');
  await keys.type('AA-99');
  await expect.poll(() => form.innerText()).toContain('Finds for example KX-');
  await keys.press('Tab');
  await keys.type('see kx-21 and KX-218');
  await expect.poll(() => form.getByRole('status').innerText()).toBe('Finds kx-21');
  await keys.press('Tab');
  await keys.press('Space');
  await keys.press('Enter'); // in a form, as anywhere else
  await expect
    .poll(() => keptRules(page))
    .toEqual({
      rules: [{ name: 'A contract number', mask: 'AA-99', isGrave: true }],
      allow: NONE,
    });
  // The caret is where the next one begins.
  await keys.type('a contract number');
  await keys.press('Enter');
  await expect
    .poll(() => form.innerText())
    .toContain('There is a rule “a contract number” already');

  const place = page.getByLabel('Try a text', { exact: true });
  await place.fill('Is it kx-21?');
  await expect
    .poll(() => page.locator('.try-found').innerText())
    .toContain('kx-21 A contract number, held.');

  await page.getByRole('button', { name: 'Change the rule “A contract number”' }).press('Enter');
  await keys.press('Tab');
  await keys.type('999');
  await keys.press('Enter');
  await expect.poll(() => keptRules(page)).toMatchObject({ rules: [{ mask: '999' }] });
  await page.getByRole('button', { name: 'Remove the rule “A contract number”' }).press('Enter');
  await expect.poll(() => keptRules(page)).toEqual({ rules: [], allow: NONE });
  expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true);
});

test('an expression is tried in a worker, which ends when it takes long', async () => {
  await settings(desk.chatside, {});
  const page = await openSettings();
  const form = page.getByRole('form', { name: 'A new rule' });
  await form.getByText('An expression').click();
  await form.getByLabel('The expression').fill('K-\\d+');
  const line = form.getByLabel('Try it on a line');
  const said = (): Promise<string> => form.getByRole('status').innerText();
  await line.fill('see K-12');
  await expect.poll(said).toBe('Finds K-12');
  await form.getByLabel('The expression').fill(HANGS);
  await line.fill(BAIT);
  await expect.poll(said).toContain('It took too long on this line and was stopped');
  await form.getByLabel('The expression').fill('x{60}');
  await expect.poll(said).toBe(`Finds ${BAIT}`);
  await form.getByLabel('The expression').fill('(');
  await form.getByLabel('What it is').fill('Broken');
  await form.getByRole('button', { name: 'Add the rule' }).click();
  await expect.poll(() => form.innerText()).toContain('This expression cannot be read');
});

test('what may pass is added, warned of where much would pass, and taken back', async () => {
  await settings(desk.chatside, {});
  const page = await openSettings();
  const form = page.getByRole('form', { name: 'One more that may pass' });
  await form.getByLabel('A number or an address').last().fill('@shop.example');
  await page.keyboard.press('Enter');
  await form.getByText('A form', { exact: true }).first().click();
  await form.getByLabel('A form').last().fill('9999 9999 9999 9999');
  await expect.poll(() => form.innerText()).toContain('Card numbers look like this, too');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => keptRules(page))
    .toEqual({
      rules: [],
      allow: { values: ['@shop.example'], shapes: ['9999 9999 9999 9999'] },
    });
  await page.getByRole('button', { name: 'Remove “@shop.example” from what may pass' }).click();
  await expect.poll(() => keptRules(page)).toMatchObject({ allow: { values: [] } });
});

const RULES = {
  rules: [
    { name: 'A contract number', mask: 'AA-9999999', isGrave: true },
    { name: 'A project', words: ['Blue Heron'] },
    { name: 'A ticket', pattern: 'K-\\d{4}', isGrave: true },
  ],
  allow: { values: ['@shop.example'], shapes: ['Q-9999 9999 9999 9999'] },
};

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with them in the %s',
  async (colorScheme) => {
    await settings(desk.chatside, {
      piiRules: { ...RULES, rules: [...RULES.rules, { name: 'A serial', pattern: HANGS }] },
    });
    const worker = workerOf(desk.chatside);
    await worker.evaluate(`chrome.storage.local.set({ stoppedExpressions: ['${HANGS}'] })`);
    const page = await openSettings();
    await page.emulateMedia({ colorScheme });
    await page.getByText('Switch on again').waitFor();
    await page.getByRole('form', { name: 'A new rule' }).getByLabel('The form').fill('AA-99');
    await page.getByRole('button', { name: 'Add the rule' }).click();
    await page.getByText('Say what it is, for example').waitFor();
    expect(await axeInPage(page)).toEqual([]);
  },
);

test('work in a reply: marked and held as they say, and what may pass is passed over', async () => {
  const stage = await enterGuarded(desk, 'textarea', { piiPolicy: 'hold', piiRules: RULES });
  const text = `Blue Heron, help@shop.example, ann@example.com, Q-${CARD}`;
  await stage.type(text);
  await expect.poll(stage.marks).toEqual(['warn: Blue Heron', 'warn: ann@example.com']);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([text]);
  await stage.type('It is kx-4821973');
  await expect.poll(stage.marks).toEqual(['stop: kx-4821973']);
  await stage.press('Enter');
  await expect
    .poll(() => heldIn(stage.world))
    .toContain('A contract number (contract number removed)');
  await stage.press('Escape', 'Control+a');
  await stage.type('See K-1234 ');
  await expect.poll(stage.marks).toEqual(['stop: K-1234']);
  // The worker's answer is for the text before the last key, and holds for what was not touched.
  await stage.type('now');
  await stage.press('Enter');
  await expect.poll(() => heldIn(stage.world)).toContain('A ticket');
  expect(sent(stage)).toEqual([text]);
});

test('a page that is open learns of a rule at once', async () => {
  const stage = await enterGuarded(desk, 'textarea', {});
  await stage.type('Blue Heron');
  await settings(desk.chatside, { piiRules: RULES });
  await expect.poll(stage.marks).toEqual(['warn: Blue Heron']);
});

test('marks of what customers sent follow the rules at once', async () => {
  const stage = await enterGuarded(desk, 'textarea', {});
  await stage.practice.say(stage.conversation, 'Is Blue Heron KX-4821973, ann@example.com?');
  await expect.poll(stage.marks).toEqual(['sent: ann@example.com']);
  await settings(desk.chatside, { piiRules: RULES });
  await expect
    .poll(stage.marks)
    .toEqual(['sent: Blue Heron', 'sent: KX-4821973', 'sent: ann@example.com']);
  await settings(desk.chatside, {
    piiRules: { rules: [], allow: { values: ['ann@example.com'], shapes: [] } },
  });
  await expect.poll(stage.marks).toEqual([]);
  await settings(desk.chatside, {});
  await expect.poll(stage.marks).toEqual(['sent: ann@example.com']);
});

test('one that hangs is stopped and off, the others and the reply go on, and it is said', async () => {
  const piiRules = {
    ...RULES,
    rules: [{ name: 'A serial', pattern: HANGS, isGrave: true }, ...RULES.rules],
  };
  const stage = await enterGuarded(desk, 'textarea', { piiPolicy: 'hold', piiRules });
  const text = `I see teh number K-1234 of your order. ${BAIT} `;
  await stage.type(text);
  await expect.poll(() => signsIn(stage.world)).toContain('Your own rule “A serial” took too long');
  // The engine of grammar has another worker, and was not ended.
  await expect.poll(stage.marks).toEqual(expect.arrayContaining(['stop: K-1234', 'grammar: teh']));
  await stage.press('Enter');
  await expect.poll(() => heldIn(stage.world)).toContain('A ticket');
  await stage.press('Escape', 'Control+a');
  await stage.type(BAIT);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([BAIT]);

  const page = await openSettings();
  const rule = page.getByRole('listitem').filter({ hasText: 'A serial' });
  await expect.poll(() => rule.innerText()).toContain('Off: it took longer than');
  await page.reload();
  await expect.poll(() => rule.innerText()).toContain('Off: it took longer than');
  await rule.getByRole('button', { name: 'Switch on again' }).click();
  await expect.poll(() => rule.innerText()).not.toContain('Off:');
  await stage.page.bringToFront();
  await stage.type(`${BAIT} again`);
  await expect
    .poll(async () => await page.evaluate('chrome.storage.local.get("stoppedExpressions")'))
    .toEqual({
      stoppedExpressions: [HANGS],
    });
});

test('what runs expressions ends in the middle, and the next key has them looked for', async () => {
  const stage = await enterGuarded(desk, 'textarea', { piiPolicy: 'hold', piiRules: RULES });
  await stage.type('See K-1234 ');
  await expect.poll(stage.marks).toEqual(['stop: K-1234']);
  await workerOf(desk.chatside).evaluate('chrome.offscreen.closeDocument()');
  await stage.type('and K-5678 ');
  await expect.poll(stage.marks).toEqual(['stop: K-1234', 'stop: K-5678']);
  expect(await signsIn(stage.world)).toBe('');
});

test('words of a list are nobody’s: they stand in every conversation', async () => {
  const stage = await enterGuarded(desk, 'textarea', { piiRules: RULES });
  await stage.practice.say(stage.conversation, 'Is Blue Heron KX-4821973?');
  await expect.poll(stage.marks).toEqual(['sent: Blue Heron', 'sent: KX-4821973']);
  await (await openConversation(stage.page, 1)).locator('textarea').click();
  await stage.type('Blue Heron KX-4821973 ');
  await expect
    .poll(stage.marks)
    .toEqual(expect.arrayContaining(['warn: Blue Heron', 'leak: KX-4821973']));
});
