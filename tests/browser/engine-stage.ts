import type { PracticeConsole } from '../consoles/practice/server.ts';
import { FIELD, habitsOf, modelOf, twoFrames, type EditorDesk } from '../harness/editor-desk.ts';
import type { Chatside } from '../harness/extension.ts';
import { linesShown } from '../harness/lines-shown.ts';
import { workerOf } from '../harness/worker.ts';
import { enterStage, type Stage } from './stage.ts';
import { expect } from 'vitest';

/** What is in the library of the desks. */
export const LINES = 'Hello 👋,\n\nthe first line\nand the second.';
export const DESK_SNIPPETS = [
  { shortcut: 'four', title: 'Four lines', body: LINES },
  {
    shortcut: 'rich',
    title: 'Rich text',
    rich: true,
    body: '<p>Please <b>read</b> <a href="https://example.com/">this</a> first:</p><ul><li>one</li><li>two</li></ul>',
  },
];

/** A page whose composer is this engine, with the caret in it. */
export async function enterEngine(
  chatside: Chatside,
  practice: PracticeConsole,
  engine: string,
): Promise<EditorDesk & { readonly stage: Stage }> {
  const stage = await enterStage(chatside, practice, engine);
  const { page } = stage;
  const composer = page.locator('[data-testid="conversation"]:not([hidden])');
  // Playwright looks into open shadow roots by itself.
  const field = (page.frames()[1]?.locator(FIELD) ?? composer.locator(FIELD)).first();
  await field.click();
  await expect.poll(() => everyOriginAnswers(chatside)).toBe(true);
  const choose = async (title: string): Promise<void> => {
    await expect.poll(stage.picker).toContainEqual(`> ${title}`);
    await stage.press('Enter');
  };
  return {
    ...habitsOf(engine),
    stage,
    type: stage.type,
    typeFast: (text) => page.keyboard.type(text),
    press: stage.press,
    snippet: { shortcut: 'four', text: LINES },
    choose: () => choose('Four lines'),
    askAtCaret: async () => {
      await openPicker(chatside);
      await expect.poll(stage.picker).not.toEqual([]);
      await stage.type('four');
    },
    insertRich: async () => {
      await stage.type('/rich');
      await choose('Rich text');
    },
    fix: async () => {
      await stage.press('F8');
      await expect.poll(() => choicesOf(stage)).toContain('> the');
      await stage.press('Enter');
    },
    underlined: async () => (await stage.marks()).map((mark) => mark.replace(/^\w+: /, '')),
    model: async () => (await page.evaluate(modelOf)).text,
    html: async () => (await page.evaluate(modelOf)).html,
    shown: () => field.evaluate(linesShown),
    rest: () => page.waitForTimeout(1300),
    glance: () => page.waitForTimeout(300),
    drawn: () => page.evaluate(twoFrames),
    close: () => page.close(),
  };
}

/** As the keyboard command does it; a tab without Chatside answers nothing. */
async function openPicker(chatside: Chatside): Promise<void> {
  const worker = workerOf(chatside);
  await worker.evaluate(
    "chrome.tabs.query({ active: true }).then((tabs) => tabs.forEach(({ id }) => chrome.tabs.sendMessage(id, { type: 'picker/open' }).catch(() => {})))",
  );
}

/** Whether each copy of Chatside that answers by itself hears what is sent to it; a frame of another origin begins late. */
async function everyOriginAnswers(chatside: Chatside): Promise<boolean> {
  const worker = workerOf(chatside);
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => window.top === window || !window.frameElement,
    });
    const asked = frames.filter(({ result }) => result).map(({ frameId }) =>
      chrome.tabs.sendMessage(tab.id, { type: 'site/describe' }, { frameId }));
    return (await Promise.allSettled(asked)).every(({ status }) => status === 'fulfilled');
  })()`) as Promise<boolean>;
}

/** The choices of the card, the active one marked with ">". */
async function choicesOf({ world }: Stage): Promise<string[]> {
  return (await world.faceQuery('.card [role="option"]')).map(
    ({ text, attributes }) =>
      `${attributes['aria-selected'] === 'true' ? '> ' : ''}${text.replace(/\s+/g, ' ').replace(/ ↵$/, '')}`,
  );
}
