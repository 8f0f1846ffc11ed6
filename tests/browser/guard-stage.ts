import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { startPracticeConsole, type PracticeConsole } from '../consoles/practice/server.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import type { IsolatedWorld } from '../harness/isolated-world.ts';
import { workerOf } from '../harness/worker.ts';
import { consentTo, enterStage, type Stage } from './stage.ts';
import { FIELD } from '../harness/editor-desk.ts';

export const CARD = '4111 1111 1111 1111';

/** What the notice of a held reply says, and its choices; empty while nothing is held. */
export const heldIn = async (world: IsolatedWorld): Promise<string> =>
  (await world.faceQuery('.held')).map(({ text }) => text.replace(/\s+/g, ' ')).join();

/** Small words of the guard. */
export const signsIn = async (world: IsolatedWorld): Promise<string> =>
  (await world.faceQuery('.sign')).map(({ text }) => text.replace(/\s+/g, ' ')).join();

/** The answers stand in this order. */
const ANSWERS = { redact: 1, allow: -2, keep: -1 } as const;

export const answer = async (world: IsolatedWorld, choice: keyof typeof ANSWERS): Promise<void> => {
  const at = ANSWERS[choice];
  const nth = at > 0 ? `:nth-of-type(${at})` : `:nth-last-of-type(${-at})`;
  await world.clickFace(`.held .choices button${nth}`);
};

/** A press before half a second is no answer: this one is repeated until it was taken. */
export const allow = async (world: IsolatedWorld): Promise<void> => {
  await expect
    .poll(async () => {
      if (await heldIn(world)) await answer(world, 'allow');
      return signsIn(world);
    })
    .toContain('Allowed for 30 seconds');
};

/** The clocks of Chatside are ahead by so many milliseconds from now on, until the test is finished. */
export async function later({ chatside, world }: Stage, by: number): Promise<void> {
  const worker = workerOf(chatside);
  onTestFinished(() => worker.evaluate('chrome.storage.local.remove("clockPort")'));
  await worker.evaluate(`chrome.storage.local.set({ clockPort: ${by} })`);
  // The page's copy hears of it a little later; what stamps an event is not moved.
  const ahead = (): Promise<number> =>
    world.evaluate(() => performance.now() - new Event('now').timeStamp);
  await expect.poll(ahead).toBeGreaterThanOrEqual(by);
  // So does the background.
  const aheadThere = async (): Promise<number> =>
    (await worker.evaluate(() => Date.now())) - Date.now();
  await expect.poll(aheadThere).toBeGreaterThan(by / 2);
}

export async function settings(
  chatside: Chatside,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const worker = workerOf(chatside);
  const next = JSON.stringify({ consentedAt: 1, ...change });
  await worker.evaluate(`chrome.storage.local.set({ settings: ${next} })`);
}

/** What the operator has sent in the conversation of the stage. */
export const sent = ({ practice, conversation }: Stage): string[] =>
  practice
    .messages(conversation)
    .filter(({ author }) => author === 'operator')
    .map(({ text }) => text);

export type Desk = { readonly chatside: Chatside; readonly practice: PracticeConsole };

/** One for all tests of a file; it is there once they run. */
export function onDesk(): Desk {
  const desk = {} as { -readonly [part in keyof Desk]: Desk[part] };
  beforeAll(async () => {
    desk.practice = await startPracticeConsole({ scripted: false });
    desk.chatside = await launchChatside();
    await consentTo(desk.chatside);
  });
  afterAll(async () => {
    await desk.chatside.close();
    await desk.practice.close();
  });
  return desk;
}

/** A page of its own, with the caret in the composer and the guard's settings as they are given. */
export async function enterGuarded(
  { chatside, practice }: Desk,
  editor: string,
  change: Readonly<Record<string, unknown>> = { piiPolicy: 'hold' },
): Promise<Stage> {
  practice.reset();
  await settings(chatside, change);
  const stage = await enterStage(chatside, practice, editor);
  onTestFinished(() => stage.page.close());
  await stage.page
    .locator('[data-testid="conversation"]:not([hidden])')
    .locator(FIELD)
    .first()
    .click();
  return stage;
}

/** The popup over the stage's page, in a tab of its own, until the test is finished. */
export async function popupOver({ chatside, practice }: Stage): Promise<Page> {
  await chatside.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const worker = workerOf(chatside);
  const tabId = String(
    await worker.evaluate(`chrome.tabs.query({ url: '${practice.url}*' }).then(([tab]) => tab.id)`),
  );
  const popup = await chatside.page(`popup.html?tab=${tabId}`);
  onTestFinished(() => popup.close());
  return popup;
}

/** What was muted or heard by one test is no news to the next. */
export async function clearSession({ chatside }: Desk): Promise<void> {
  const worker = workerOf(chatside);
  await worker.evaluate('chrome.storage.session.clear()');
}
