import type { KeyInput, Page } from 'puppeteer-core';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { PracticeConsole } from '../consoles/practice/server.ts';
import { FIELD, habitsOf, modelOf, twoFrames, type EditorDesk } from '../harness/editor-desk.ts';
import type { FirefoxChatside } from '../harness/firefox.ts';
import { linesShown } from '../harness/lines-shown.ts';
import { STARTER_SNIPPETS } from '../../utils/snippets/starter.ts';

/** Of the snippets that are there from the start: no driver may write into the library in Firefox. */
const SHORTCUT = 'fresh';

/** A page whose composer is this engine, with the caret in it. */
export async function openFirefoxDesk(
  { browser }: FirefoxChatside,
  practice: PracticeConsole,
  engine: string,
): Promise<EditorDesk> {
  practice.reset();
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 720 });
  await page.goto(await practice.addressWith(engine));
  await page.locator('[data-testid="conversation-row"]').click();
  const composer = await page.waitForSelector(
    '[data-testid="conversation"]:not([hidden]) [data-testid="composer"]',
  );
  const framed = /^(?:ckeditor4|tinymce|frame|frame-other)$/.test(engine);
  if (framed) await expect.poll(() => page.frames().length).toBe(2);
  const place = page.frames()[1] ?? page;
  // ">>>" looks into open shadow roots, and nowhere else.
  const deep = engine.startsWith('shadow') ? '>>> ' : '';
  const inArea = `[data-testid="composer-area"] ${deep}:is(${FIELD})`;
  const field = await place.waitForSelector(framed ? FIELD : inArea);
  if (!field || !composer) throw new Error('There is no field.');
  // The driver takes an element that the page made in a frame for none.
  if (engine === 'frame') await field.evaluate((element) => (element as HTMLElement).focus());
  else await field.click();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await pressAll(page, key.split('+'));
  };
  const type = (text: string): Promise<void> => page.keyboard.type(text, { delay: 15 });
  const enter = async (): Promise<void> => {
    // In a frame of another origin it is that frame's own copy that shows something.
    await (engine === 'frame-other' ? place : page).waitForSelector('chatside-face');
    await press('Enter');
  };
  const text = STARTER_SNIPPETS.find(({ shortcut }) => shortcut === SHORTCUT)?.body ?? '';
  return {
    ...habitsOf(engine),
    type,
    typeFast: (words) => page.keyboard.type(words),
    press,
    snippet: { shortcut: SHORTCUT, text },
    choose: enter,
    // A command of the browser cannot be given by a driver.
    askAtCaret: () => type(`/${SHORTCUT}`),
    fix: async () => {
      await press('F8');
      await enter();
    },
    underlined: () => (framed ? place : page).evaluate(wordsUnderlined),
    model: async () => (await page.evaluate(modelOf)).text,
    html: async () => (await page.evaluate(modelOf)).html,
    shown: () => field.evaluate(linesShown),
    rest: () => pause(1300),
    glance: () => pause(300),
    drawn: () => page.evaluate(twoFrames),
    close: () => page.close(),
  };
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  const last = keys.at(-1) ?? '';
  const held = keys.slice(0, -1) as KeyInput[];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(
    (held.includes('Shift') && last.length === 1 ? last.toUpperCase() : last) as KeyInput,
  );
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** The page sees the ranges in nodes, but nothing of a mirror over a field. */
function wordsUnderlined(): string[] {
  const words: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) words.push((range as Range).toString());
  }
  // That there is one is all that is known of it.
  if (document.querySelector(':root > chatside-underlines')) words.push('teh');
  return words;
}
