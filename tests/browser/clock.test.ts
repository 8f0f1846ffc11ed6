import { expect, test } from 'vitest';
import { keptWaits } from '../harness/kept-waits.ts';
import { workerOf } from '../harness/worker.ts';
import { openStage } from './stage.ts';

test('a wait opens, is shown, closes with the reply and is in the dashboard', async () => {
  const stage = await openStage();
  const { practice, conversation, world, page } = stage;
  const dashboard = await stage.chatside.page('dashboard.html');
  expect(await dashboard.locator('[data-testid="wait-row"]').count()).toBe(0);
  await page.bringToFront();
  expect(await world.faceText()).toBe('');

  await practice.say(conversation, 'Hi, is anybody there?');
  await expect.poll(() => world.faceText()).toMatch(/0:0\d/);
  await practice.say(conversation, 'Hello?');
  await expect.poll(() => world.faceText()).toContain('2 messages');

  await stage.composer.click();
  await stage.type('Yes, I am here.');
  await stage.press('Enter');
  await expect.poll(() => world.faceText()).toBe('');
  await expect.poll(() => dashboard.locator('[data-testid="wait-row"]').count()).toBe(1);
  await expect
    .poll(() => dashboard.locator('[data-testid="wait-row"]').first().innerText())
    .toMatch(/first/i);
});

test('an internal note and a bot do not stop the clock', async () => {
  const stage = await openStage();
  const { practice, conversation, world, page } = stage;
  await practice.say(conversation, 'Where is my order?');
  await expect.poll(() => world.faceText()).toMatch(/0:0\d/);
  await practice.post(conversation, 'bot', 'We will be with you shortly.');
  await page.locator('[data-testid="mode-note"]:visible').click();
  await stage.composer.click();
  await stage.type('Looks like a carrier problem.');
  await stage.press('Enter');
  await expect.poll(() => practice.messages(conversation).at(-1)?.author).toBe('note');
  await expect.poll(() => world.faceText()).toMatch(/[01]:\d\d/);
});

test('a reload in the middle of a wait loses nothing and counts nothing twice', async () => {
  const stage = await openStage();
  const { practice, conversation, world, page } = stage;
  await practice.say(conversation, 'Hello');
  await expect.poll(() => world.faceText()).toMatch(/0:0\d/);
  await page.reload();
  await page.locator('[data-testid="conversation"]:not([hidden])').waitFor();
  await expect.poll(() => world.faceText()).toMatch(/0:\d\d/);
  await stage.composer.click();
  await stage.type('Hi!');
  await stage.press('Enter');
  await expect.poll(() => world.faceText()).toBe('');
  await expect.poll(() => keptWaits(stage.chatside, 0)).toHaveLength(1);
  await page.reload();
  const dashboard = await stage.chatside.page('dashboard.html');
  await expect.poll(() => dashboard.locator('[data-testid="wait-row"]').count()).toBe(1);
});

test('the clock port of the test build moves the clock', async () => {
  const stage = await openStage();
  const { practice, conversation, world, chatside } = stage;
  await practice.say(conversation, 'Hello');
  await expect.poll(() => world.faceText()).toMatch(/0:0\d/);
  const worker = workerOf(chatside);
  await worker.evaluate('chrome.storage.local.set({ clockPort: 95_000 })');
  await expect.poll(() => world.faceText()).toMatch(/1:[345]\d[^]*due soon/);
  await worker.evaluate('chrome.storage.local.set({ clockPort: 3_695_000 })');
  await expect.poll(() => world.faceText()).toMatch(/1:01:[345]\d[^]*over target/);
});

test('a resolved conversation is counted, and is no sample', async () => {
  const stage = await openStage();
  const { practice, conversation, world, page } = stage;
  await practice.say(conversation, 'Never mind');
  await expect.poll(() => world.faceText()).toMatch(/0:0\d/);
  await page.locator('[data-testid="resolve"]:visible').click();
  await expect.poll(() => world.faceText()).toBe('');
  const dashboard = await stage.chatside.page('dashboard.html');
  await expect.poll(() => dashboard.locator('body').innerText()).toMatch(/resolved without/i);
  expect(await dashboard.locator('[data-testid="first-reply"]').innerText()).toContain('–');
});

test('two tabs with one conversation make one sample', async () => {
  const stage = await openStage();
  const { practice, conversation, world, page, chatside } = stage;
  const other = await chatside.context.newPage();
  await other.goto(practice.url);
  const row = `[data-testid="conversation-row"][data-conversation-id="${conversation}"]`;
  await other.locator(row).click();
  await page.bringToFront();
  await practice.say(conversation, 'Hi, is anybody there?');
  await expect.poll(() => world.faceText()).toMatch(/0:0\d/);
  await stage.composer.click();
  await stage.type('Yes, I am here.');
  await stage.press('Enter');
  await expect.poll(() => world.faceText()).toBe('');
  await other.getByTestId('message-text').getByText('Yes, I am here.').waitFor();
  await expect.poll(async () => (await keptWaits(chatside, 0)).length).toBe(1);
  expect(await keptWaits(chatside, 0)).toMatchObject([{ outcome: 'replied', by: 'me' }]);
});

test('“No reply needed” is proposed for thanks, ends the wait, and the caret stays in the reply', async () => {
  const stage = await openStage();
  const { practice, conversation, world, chatside } = stage;
  await practice.post(conversation, 'operator', 'It leaves today.', 'me');
  await practice.say(conversation, 'Thanks a lot!');
  await expect
    .poll(async () => (await world.faceQuery('.clock-mark[data-proposed]')).length)
    .toBe(1);
  await stage.composer.click();
  await stage.type('Half a ');
  await world.clickFace('.clock-mark');
  await expect.poll(() => world.faceText()).toBe('');
  await stage.type('draft');
  expect(await stage.draft()).toBe('Half a draft');
  await expect
    .poll(() => keptWaits(chatside, 0))
    .toMatchObject([{ outcome: 'noReplyNeeded', by: 'me' }]);
});

test('the timer is moved by keys, folded, and stands there again; Esc goes back to the reply', async () => {
  const stage = await openStage();
  const { practice, conversation, world, page, chatside } = stage;
  await practice.say(conversation, 'Hello?');
  await expect.poll(() => world.faceText()).toMatch(/0:0\d/);
  const boxNow = async () => (await world.faceQuery('.clock'))[0]?.rect;
  const before = await boxNow();
  await stage.composer.click();
  const grip = async (): Promise<boolean> =>
    (await world.faceQuery('.clock-grip:focus-visible')).length === 1;
  // It is at the end of the page, as a person who tabs finds it.
  for (let tabs = 0; tabs < 20 && !(await grip()); tabs++) await stage.press('Tab');
  expect(await grip()).toBe(true);
  await stage.press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
  await expect.poll(async () => (await boxNow())?.x).toBeCloseTo((before?.x ?? 0) - 32, 0);
  await stage.press('Escape');
  expect(await grip()).toBe(false);
  await world.clickFace('.clock-fold');
  await expect.poll(() => world.faceText()).not.toContain('in time');
  const moved = await boxNow();
  await expect
    .poll(() => workerOf(chatside).evaluate('chrome.storage.local.get("clockPlaces")'))
    .toMatchObject({ clockPlaces: { [new URL(page.url()).origin]: { collapsed: true } } });
  await page.reload();
  await page.locator('[data-testid="conversation"]:not([hidden])').waitFor();
  await expect.poll(() => world.faceText()).toMatch(/0:\d\d/);
  await expect.poll(() => world.faceText()).not.toContain('in time');
  await expect.poll(async () => (await boxNow())?.y).toBeCloseTo(moved?.y ?? -1, 0);
});
