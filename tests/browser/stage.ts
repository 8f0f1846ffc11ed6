import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { startPracticeConsole, type PracticeConsole } from '../consoles/practice/server.ts';
import { underlined } from '../harness/face.ts';
import { launchChatside, type Chatside, type LaunchOptions } from '../harness/extension.ts';
import { isolatedWorld, type IsolatedWorld } from '../harness/isolated-world.ts';
import { runsIn } from '../harness/running.ts';
import { workerOf } from '../harness/worker.ts';

/** The practice console with Chatside beside it, a customer's window, and what tests do there. */
export type Stage = {
  readonly chatside: Chatside;
  readonly practice: PracticeConsole;
  readonly page: Page;
  readonly world: IsolatedWorld;
  /** The conversation in view. */
  readonly conversation: string;
  readonly composer: Locator;
  draft(): Promise<string>;
  /** The caret as a UTF-16 offset into `draft()`; -1 while something is selected. */
  caret(): Promise<number>;
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Titles in the picker, the active one marked with ">"; empty while it is closed. */
  picker(): Promise<string[]>;
  /** What is underlined, as "kind: words", in the order of the text within each kind. */
  marks(): Promise<string[]>;
  customerPage(): Promise<Page>;
};

export type StageOptions = LaunchOptions & {
  readonly editor?: 'textarea' | 'contenteditable';
  readonly consent?: boolean;
};

/** Everything is closed when the test is finished. */
export async function openStage({
  editor = 'textarea',
  consent = true,
  ...options
}: StageOptions = {}): Promise<Stage> {
  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const chatside = await launchChatside(options);
  onTestFinished(() => chatside.close());
  if (consent) await consentTo(chatside);
  return enterStage(chatside, practice, editor, { runs: consent });
}

/** As the welcome page does it. */
export async function consentTo(chatside: Chatside): Promise<void> {
  const worker = workerOf(chatside);
  await worker.evaluate('chrome.storage.local.set({settings:{consentedAt:1}})');
}

/**
 * A page of the practice console, with the caret in the composer of its first conversation, and with
 * Chatside's features where they are to run.
 */
export async function enterStage(
  chatside: Chatside,
  practice: PracticeConsole,
  editor: string,
  { runs = true } = {},
): Promise<Stage> {
  const page = await chatside.context.newPage();
  await page.goto(await practice.addressWith(editor));
  await page.locator('[data-testid="conversation-row"]').first().click();
  const open = page.locator('[data-testid="conversation"]:not([hidden])');
  const conversation = (await open.getAttribute('data-conversation-id')) ?? '';
  const composer = open.locator('[data-testid="composer"]');
  await composer.click();
  // A composer of another origin has a copy of Chatside of its own.
  const other = page.frames().find((frame) => frame.url().endsWith('/framed'));
  const world = await isolatedWorld(other ?? page, chatside.id);
  if (runs) await expect.poll(() => runsIn(chatside, page), { interval: 10 }).toBe(true);
  return {
    chatside,
    practice,
    page,
    world,
    conversation,
    composer,
    draft: () =>
      composer.evaluate((field) =>
        field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText,
      ),
    caret: () => composer.evaluate(caretIn),
    type: (text) => page.keyboard.type(text, { delay: 15 }),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    picker: async () =>
      (await world.faceQuery('[role="option"]')).map(
        ({ text, attributes }) =>
          `${attributes['aria-selected'] === 'true' ? '> ' : ''}${text.split('\n')[0] ?? ''}`,
      ),
    marks: () => world.evaluate(underlined),
    customerPage: async () => {
      const customer = await chatside.context.newPage();
      await customer.goto(`${practice.url}customer?conversation=${conversation}`);
      await page.bringToFront();
      return customer;
    },
  };
}

/** Opens the conversation of a row, and answers it when it is in sight: until then it is the one before. */
export async function openConversation(page: Page, nth: number): Promise<Locator> {
  const row = page.locator('[data-testid="conversation-row"]').nth(nth);
  const id = (await row.getAttribute('data-conversation-id')) ?? '';
  await row.click();
  const opened = page.locator(`[data-testid="conversation"][data-conversation-id="${id}"]`);
  await opened.waitFor();
  return opened;
}

/** Types what ends with "ref" and waits for the list that is of all its letters. */
export async function openPicker(stage: Stage, typed = '/ref'): Promise<void> {
  await stage.type(typed);
  // The lists of "r" and of "re" begin with the same snippet; the last letter leaves this one out.
  await expect.poll(stage.picker).toContain('> Refund started');
  await expect.poll(stage.picker).not.toContain('Reset the password');
}

function caretIn(field: Element): number {
  if (field instanceof HTMLTextAreaElement) {
    return field.selectionStart === field.selectionEnd ? field.selectionStart : -1;
  }
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode) return -1;
  const before = document.createRange();
  before.setStart(field, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  return before.toString().length;
}
