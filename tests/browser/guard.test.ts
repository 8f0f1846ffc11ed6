import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modelOf } from '../harness/editor-desk.ts';
import type { Stage } from './stage.ts';
import {
  allow,
  answer,
  CARD,
  enterGuarded,
  heldIn,
  openDesk,
  sent,
  settings,
  signsIn,
  type Desk,
} from './guard-stage.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.chatside.close();
  await desk.practice.close();
});

const REPLY = `Is it ${CARD}, right?`;
const model = async ({ page }: Stage): Promise<string> => (await page.evaluate(modelOf)).text;
const held = ({ world }: Stage): Promise<string> => heldIn(world);
const pressSend = (stage: Stage): Promise<void> =>
  stage.page.locator('[data-testid="send"]:visible').click();
/** The engine has taken what was typed. */
const typed = async (stage: Stage, text: string): Promise<void> => {
  await stage.type(text);
  await expect.poll(() => model(stage)).toBe(text);
};

describe.each(['textarea', 'prosemirror', 'ckeditor5', 'lexical'])('in %s', (editor) => {
  test('warns only, when nobody asked for more: the words are marked, and the reply goes out', async () => {
    const stage = await enterGuarded(desk, editor, {});
    await typed(stage, REPLY);
    await expect.poll(stage.marks).toContain(`stop: ${CARD}`);
    await stage.press('Enter');
    await expect.poll(() => sent(stage)).toEqual([REPLY]);
    expect(await held(stage)).toBe('');
    await expect.poll(() => signsIn(stage.world)).toContain('A card number');
  });

  test('holds at Enter; redacts as one edit, which one undo takes back', async () => {
    const stage = await enterGuarded(desk, editor);
    await typed(stage, REPLY);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('A card number');
    expect(await model(stage)).toBe(REPLY);
    await answer(stage.world, 'redact');
    await expect.poll(() => model(stage)).toBe('Is it •••• 1111, right?');
    await expect.poll(() => held(stage)).toBe('');
    await stage.press('Control+z');
    await expect.poll(() => model(stage)).toBe(REPLY);
    expect(sent(stage)).toEqual([]);
    await stage.press('Control+y', 'Control+Shift+z');
    await expect.poll(() => model(stage)).toBe('Is it •••• 1111, right?');
    await stage.press('Enter');
    await expect.poll(() => sent(stage)).toEqual(['Is it •••• 1111, right?']);
  });

  test('holds at the Send button; allowing does not send, the second press does', async () => {
    const stage = await enterGuarded(desk, editor);
    await typed(stage, REPLY);
    await pressSend(stage);
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    await allow(stage.world);
    expect(sent(stage)).toEqual([]);
    expect(await held(stage)).toBe('');
    await pressSend(stage);
    await expect.poll(() => sent(stage)).toEqual([REPLY]);
  });

  test('any edit arms it again', async () => {
    const stage = await enterGuarded(desk, editor);
    await typed(stage, REPLY);
    await stage.press('Enter');
    await allow(stage.world);
    await stage.type('!');
    await stage.press('Backspace');
    await expect.poll(() => model(stage)).toBe(REPLY);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    expect(sent(stage)).toEqual([]);
  });
});

test('what is allowed is allowed for 30 seconds', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  await stage.press('Enter');
  await allow(stage.world);
  const [worker] = desk.chatside.context.serviceWorkers();
  await worker?.evaluate('chrome.storage.local.set({ clockPort: 31_000 })');
  await expect
    .poll(() => stage.world.evaluate(() => Date.now() - performance.timeOrigin))
    .toBeGreaterThan(31_000);
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
  expect(sent(stage)).toEqual([]);
  await worker?.evaluate('chrome.storage.local.remove("clockPort")');
});

test('by keys only: F6 goes to the answers, and a key that is held down does not send', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
  await stage.page.waitForTimeout(600); // nobody reads faster, and a press before is no answer
  await stage.press('F6', 'ArrowRight');
  await stage.page.keyboard.down('Enter');
  await stage.page.keyboard.down('Enter');
  await stage.page.keyboard.up('Enter');
  await expect.poll(() => signsIn(stage.world)).toContain('Press Send again');
  expect(sent(stage)).toEqual([]);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([REPLY]);
});

test('Shift+Enter, Enter of a composition and Enter in a list of the page pass', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  await stage.press('Shift+Enter');
  await expect.poll(() => model(stage)).toBe(`${REPLY}\n`);
  const passed = stage.page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('keydown', ({ key }) => key === 'Enter' && resolve('the page'), {
          once: true,
        });
      }),
  );
  await stage.composer.evaluate((field) => field.setAttribute('aria-activedescendant', 'option-1'));
  await stage.press('Enter');
  expect(await passed).toBe('the page');
  expect(await held(stage)).toBe('');
});

test('Enter in our own picker chooses, and the reply is held afterwards', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await stage.type(`${CARD} /ref`);
  await expect.poll(stage.picker).not.toEqual([]);
  await stage.press('Enter');
  await expect.poll(() => model(stage)).toContain('Good news');
  expect(await held(stage)).toBe('');
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
});

test('events that the page makes can neither trigger nor dismiss it', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  const synthetic = (): Promise<void> =>
    stage.composer.evaluate((field) => {
      for (const key of ['F6', 'ArrowRight', 'Enter', 'Escape']) {
        const how = { key, bubbles: true, composed: true, cancelable: true };
        field.dispatchEvent(new KeyboardEvent('keydown', how));
      }
      const host = document.querySelector('chatside-guard');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      (host as HTMLElement | null)?.click();
    });
  await stage.composer.evaluate((field) => {
    field.addEventListener('keydown', (event) => event.isTrusted || event.stopPropagation(), true);
  });
  await synthetic();
  expect(await held(stage)).toBe('');
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
  await synthetic();
  expect(await held(stage)).toContain('Not sent yet');
  expect(await signsIn(stage.world)).toBe('');
  expect(sent(stage)).toEqual([]);
});

test('a note is not held, unless notes are to be held, too', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  const { page, practice, conversation } = stage;
  const note = async (): Promise<void> => {
    await page.locator('[data-testid="mode-note"]:visible').click();
    await stage.composer.click();
    await stage.type(REPLY);
    await stage.press('Enter');
  };
  await note();
  await expect.poll(() => practice.messages(conversation).at(-1)?.author).toBe('note');
  await settings(desk.chatside, { piiPolicy: 'hold', piiNotes: true });
  await note();
  await expect.poll(() => held(stage)).toContain('Not sent yet');
});

test('“it is fine here” is for this reply, “not again today” for its shape, in other tabs too', async () => {
  const stage = await enterGuarded(desk, 'textarea', { piiPolicy: 'hold' });
  const choose = async (words: string): Promise<void> => {
    await stage.press('F8');
    await expect
      .poll(async () => {
        const options = await stage.world.faceQuery('.card [role="option"]');
        const active = options.find(({ attributes }) => attributes['aria-selected'] === 'true');
        if (active && !active.text.includes(words)) await stage.press('ArrowDown');
        return active?.text;
      })
      .toContain(words);
    await stage.press('Enter');
  };
  await typed(stage, REPLY);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await choose('It is fine here');
  await expect.poll(stage.marks).toEqual([]);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([REPLY]);
  await stage.type(REPLY);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await choose('Not again today');
  await expect.poll(stage.marks).toEqual([]);

  const other = await enterGuarded(desk, 'textarea', { piiPolicy: 'hold' });
  // The same shape with other digits; the tab learns it with its first question.
  await other.type('5555 5555 5555 4444 and ann@example.com');
  await expect.poll(other.marks).toEqual(['warn: ann@example.com']);
  const [worker] = desk.chatside.context.serviceWorkers();
  await worker?.evaluate('chrome.storage.session.clear()');
});
