import { describe, expect, test } from 'vitest';
import { modelOf } from '../harness/editor-desk.ts';
import { debuggerOf } from '../harness/debugger.ts';
import { CARD, enterGuarded, heldIn, onDesk, sent } from './guard-stage.ts';
import type { Stage } from './stage.ts';

const desk = onDesk();

const held = ({ world }: Stage): Promise<string> => heldIn(world);
const model = async ({ page }: Stage): Promise<string> => (await page.evaluate(modelOf)).text;

/** What the page itself hears of Enter from now on. */
async function hearEnter({ page }: Stage): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key, keyCode, isComposing }) => {
      if (key === 'Enter' || keyCode === 229)
        heard.push(`${keyCode}${isComposing ? ' composing' : ''}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe.each(['textarea', 'prosemirror', 'ckeditor5', 'lexical'])('in %s', (editor) => {
  test.each([229, 13])(
    'Enter that ends a composition (key code %i) passes, the next one is held',
    async (code) => {
      const stage = await enterGuarded(desk, editor);
      const text = `${CARD} は`;
      await stage.type(`${CARD} `);
      await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
      const heard = await hearEnter(stage);
      const session = await debuggerOf(stage.page);
      const compose = (words: string) =>
        session.send('Input.imeSetComposition', {
          text: words,
          selectionStart: words.length,
          selectionEnd: words.length,
        });
      await compose('h');
      await compose('は');
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: code };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await session.send('Input.insertText', { text: 'は' });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
      await expect.poll(() => model(stage)).toBe(text);
      expect(await heard()).toEqual([`${code} composing`]);
      expect(await held(stage)).toBe('');
      await stage.press('Enter');
      await expect.poll(() => held(stage)).toContain('Not sent yet');
      expect(await heard()).toHaveLength(1);
      expect(sent(stage)).toEqual([]);
    },
  );
});

test.each([
  ['a list that is open', { role: 'combobox', 'aria-expanded': 'true' }, ''],
  ['an option that is marked in it', { 'aria-activedescendant': 'option-1' }, ''],
  ['a list that is closed', { role: 'combobox', 'aria-expanded': 'false' }, 'Not sent yet'],
  ['a list without a marked option', { 'aria-activedescendant': '' }, 'Not sent yet'],
] as const)('Enter with %s', async (_name, attributes, says) => {
  const stage = await enterGuarded(desk, 'textarea');
  await stage.type(CARD);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await stage.composer.evaluate((field, some) => {
    for (const [name, value] of Object.entries(some)) field.setAttribute(name, value);
    // The list takes the key, as lists do.
    window.addEventListener('keydown', (event) => event.stopPropagation(), { capture: true });
    window.addEventListener('keyup', () => (document.title = 'passed'), { capture: true });
  }, attributes);
  const passed = (): Promise<boolean> => stage.page.evaluate(() => document.title === 'passed');
  await stage.press('Enter');
  if (says) await expect.poll(() => held(stage)).toContain(says);
  else await expect.poll(passed).toBe(true);
  expect([await held(stage), await passed()]).toEqual(
    says ? [expect.stringContaining(says), false] : ['', true],
  );
});

test('a panel around the composer that is expanded is no list', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await stage.type(CARD);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await stage.composer.evaluate((field) =>
    field.parentElement?.setAttribute('aria-expanded', 'true'),
  );
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
  expect(sent(stage)).toEqual([]);
});

test.each([
  // Until the list is of all letters, Enter waits for it and is the list's.
  ['/zzz', 'No snippet matches “zzz”', 'Enter'],
  ['/ref', 'Refund started', 'Control+Enter'],
])(
  'behind %s, where the list says “%s”, %s is not the list’s and is held',
  async (query, says, key) => {
    const stage = await enterGuarded(desk, 'textarea');
    await stage.type(`${CARD} `);
    await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
    await stage.type(query);
    await expect.poll(stage.world.faceText).toContain(says);
    await stage.press(key);
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    expect(sent(stage)).toEqual([]);
  },
);
