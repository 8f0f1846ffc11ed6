import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeInPage } from '../harness/axe.ts';
import { workerOf } from '../harness/worker.ts';
import { openStage, type Stage } from './stage.ts';

const rows = (queue: Page): Locator => queue.locator('[data-testid="queue-row"]');
const names = (queue: Page): Promise<string[]> => queue.locator('.queue-name').allInnerTexts();

/** A tab of the console with one conversation of it in view. */
async function openTab(stage: Stage, conversation: string): Promise<Page> {
  const page = await stage.chatside.context.newPage();
  await page.goto(`${stage.practice.url}#/conversations/${conversation}`);
  await inView(page, conversation).waitFor();
  return page;
}

const inView = (page: Page, conversation: string): Locator =>
  page.locator(
    `[data-testid="conversation"][data-conversation-id="${conversation}"]:not([hidden])`,
  );

const nameOf = ({ practice }: Stage, conversation: string): string =>
  practice.conversations().find(({ id }) => id === conversation)?.name ?? '';

/** Another conversation of the practice console than the one in view. */
const anotherIn = ({ practice, conversation }: Stage): string =>
  practice.conversations().find(({ id }) => id !== conversation)?.id ?? '';

/** What the toolbar's button says. */
const badge = async ({ chatside }: Stage): Promise<{ text: string; title: string }> => {
  return (await workerOf(chatside).evaluate(
    'Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]).then(([text, title]) => ({ text, title }))',
  )) as { text: string; title: string };
};

/** Address of the tab that a person would see, asked of a page of the extension. */
const tabInFront = (asked: Page): Promise<string> =>
  asked.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.url ?? '';
  });

declare const chrome: {
  tabs: { query(what: object): Promise<{ url?: string }[]> };
};

const setTarget = (stage: Stage, seconds: number): Promise<unknown> =>
  workerOf(stage.chatside).evaluate(
    `chrome.storage.local.set({ settings: { consentedAt: 1, targetSeconds: ${seconds} } })`,
  );

test('two conversations in two tabs are two rows, by what presses', async () => {
  const stage = await openStage();
  const { practice, conversation, chatside } = stage;
  const other = anotherIn(stage);
  await openTab(stage, other);
  const queue = await chatside.page('sidepanel.html');
  await queue.getByText('Nobody waits').waitFor();

  await practice.say(conversation, 'Hello, where is my parcel?');
  await expect.poll(() => names(queue)).toEqual([nameOf(stage, conversation)]);
  await practice.say(other, 'Hello, a question about sizes.');
  await expect
    .poll(() => names(queue))
    .toEqual([nameOf(stage, conversation), nameOf(stage, other)]);
  await expect.poll(() => rows(queue).first().innerText()).toMatch(/\d+ s[^]*in time/);

  // A deadline weighs as much as a whole target of waiting.
  await practice.say(other, 'I need it by 5 pm, my train leaves today. Third time I write!');
  await expect
    .poll(() => names(queue))
    .toEqual([nameOf(stage, other), nameOf(stage, conversation)]);
  const first = await rows(queue).first().innerText();
  expect(first).toContain('2 messages');
  expect(first).toMatch(/Deadline\s+names a time by which it is needed/);
  expect(first).toMatch(/Deadline\s+something begins or leaves soon/);
  expect(first).toMatch(/Asked before\s+counts how often they asked/);
  expect(await axeInPage(queue)).toEqual([]);
});

test('the same chat in two tabs is one row, and leaves with the reply', async () => {
  const stage = await openStage();
  const { practice, conversation, chatside, page } = stage;
  await openTab(stage, conversation);
  const queue = await chatside.page('sidepanel.html');
  await practice.say(conversation, 'Hello?');
  await expect.poll(() => rows(queue).allInnerTexts()).toEqual([expect.stringMatching(/2 tabs/)]);

  await page.bringToFront();
  await stage.composer.click();
  await stage.type('Hi!');
  await stage.press('Enter');
  await queue.getByText('Nobody waits').waitFor();
});

test('with keys only: arrows move, Enter goes to the tab and the conversation', async () => {
  const stage = await openStage();
  const { practice, conversation, chatside } = stage;
  const other = anotherIn(stage);
  const second = await openTab(stage, other);
  await practice.say(conversation, 'Hello, where is my parcel?');
  await practice.say(other, 'Hello, a question about sizes.');
  // The second tab shows another conversation by now; the first keeps its own.
  await inView(second, other).waitFor();
  await second
    .locator(`[data-testid="conversation-row"][data-conversation-id="${conversation}"]`)
    .click();
  await inView(second, conversation).waitFor();
  await expect.poll(async () => (await badge(stage)).title).toContain('2 customers wait');

  const queue = await chatside.page('sidepanel.html');
  await queue.bringToFront();
  await expect.poll(() => names(queue)).toHaveLength(2);
  const focused = (): Promise<string> =>
    queue.evaluate(
      () => document.activeElement?.querySelector('.queue-name')?.textContent ?? 'nothing',
    );
  await expect.poll(focused).toBe(nameOf(stage, conversation));
  await queue.keyboard.press('ArrowDown');
  expect(await focused()).toBe(nameOf(stage, other));
  await queue.keyboard.press('ArrowDown');
  expect(await focused()).toBe(nameOf(stage, other));
  await queue.keyboard.press('Home');
  expect(await focused()).toBe(nameOf(stage, conversation));
  await queue.keyboard.press('End');
  await queue.keyboard.press('Enter');

  // Only the second tab ever opened it; it shows it again, with the caret in the reply.
  await inView(second, other).waitFor();
  await expect.poll(() => tabInFront(queue)).toMatch(new RegExp(`conversations/${other}$`));
  await expect
    .poll(() => second.evaluate(() => document.activeElement?.getAttribute('data-testid')))
    .toBe('composer');
  expect(await queue.locator('.queue-said').innerText()).toBe('');
});

test('a closed tab, a reload and a new row: the list follows', async () => {
  const stage = await openStage();
  const { practice, conversation, chatside } = stage;
  const other = anotherIn(stage);
  const second = await openTab(stage, other);
  const queue = await chatside.page('sidepanel.html');
  await practice.say(conversation, 'Hello');
  await practice.say(other, 'Hello');
  await expect.poll(() => names(queue)).toHaveLength(2);

  await second.reload();
  await inView(second, other).waitFor();
  await practice.say(other, 'Are you there?');
  await expect
    .poll(() => rows(queue).allInnerTexts())
    .toEqual([expect.stringContaining('1 message'), expect.stringContaining('2 messages')]);

  await second.close();
  await expect.poll(() => names(queue)).toEqual([nameOf(stage, conversation)]);
});

test('the badge says the longest wait, the worst state by a sign, and both in words', async () => {
  const stage = await openStage();
  const { practice, conversation } = stage;
  expect(await badge(stage)).toEqual({ text: '', title: 'Chatside on this site' });
  await practice.say(conversation, 'Hello');
  await expect
    .poll(() => badge(stage))
    .toMatchObject({
      text: '<1m',
      title: expect.stringContaining('One customer waits, for less than a minute.') as string,
    });
  await setTarget(stage, 1);
  await expect
    .poll(() => badge(stage))
    .toMatchObject({
      text: '<1m!',
      title: expect.stringContaining('The reply is over your target.') as string,
    });
  await stage.composer.click();
  await stage.type('Hi!');
  await stage.press('Enter');
  await expect.poll(() => badge(stage)).toEqual({ text: '', title: 'Chatside on this site' });
});

describe('without consent', () => {
  test('the list is closed, says what to do, and nothing is told', async () => {
    const stage = await openStage();
    const { practice, conversation, chatside } = stage;
    const queue = await chatside.page('sidepanel.html');
    await practice.say(conversation, 'Hello');
    await expect.poll(() => names(queue)).toHaveLength(1);
    await workerOf(chatside).evaluate('chrome.storage.local.clear()');
    await queue.getByRole('button', { name: 'Read and start' }).waitFor();
    expect(await rows(queue).count()).toBe(0);
    await expect.poll(async () => (await badge(stage)).text).toBe('');
    expect(await axeInPage(queue)).toEqual([]);
  });
});
