import { expect, test } from 'vitest';
import { axTree } from '../harness/ax-tree.ts';
import { openStage, type Stage } from './stage.ts';

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** What the live regions say now. */
const heard = async ({ world }: Stage): Promise<string[]> =>
  (await world.faceQuery('[role="status"]')).map(({ text }) => text.trim()).filter(Boolean);

test('a screen reader hears that there are hints, goes through them and accepts one', async () => {
  const stage = await openStage();
  const { page } = stage;
  const hasFocus = (): Promise<boolean> =>
    stage.composer.evaluate((field) => document.activeElement === field);
  await stage.type('I see teh dog. It is an test. ');
  await expect
    .poll(() => heard(stage))
    .toEqual(['2 hints in your reply. F8 goes to the next one.']);
  await expect
    .poll(() => axTree(page, 'button', '2 hints'))
    .toEqual(['button "2 hints in your reply. Go to the next one."']);

  await stage.press('F8');
  await expect
    .poll(async () => (await heard(stage)).at(-1))
    .toMatch(/^Typo, 1 of 2: “teh”\. .+ the, press Enter\.$/);
  expect(await axTree(page, 'region', 'Typo')).toEqual([
    'region "Typo"',
    '  heading "Typo"',
    '  text "1"',
    '  text "of"',
    '  text "2"',
    '  button "Close"',
    expect.stringMatching(/^ {2}text "/),
    '  listbox "What to do"',
    '    option "the" [selected]',
    '    option "Ignore"',
    '  status "Chatside"',
    expect.stringMatching(/^ {4}text "Typo, 1 of 2/),
  ]);
  await stage.press('F8');
  await expect
    .poll(async () => (await heard(stage)).at(-1))
    .toMatch(/^Grammar, 2 of 2: “an”\. .+ a, press Enter\.$/);
  await stage.press('ArrowDown');
  await expect.poll(async () => (await heard(stage)).at(-1)).toMatch(/ Ignore, press Enter\.$/);
  await stage.press('ArrowUp', 'Enter');
  await expect.poll(stage.draft).toBe('I see teh dog. It is a test. ');
  expect(await hasFocus()).toBe(true);
  await expect.poll(() => heard(stage)).toEqual(['1 hint in your reply. F8 goes to the next one.']);
});

test('with forced colours and without motion the choice is still seen, and nothing moves', async () => {
  const stage = await openStage();
  await stage.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  await stage.press('F8');
  await expect.poll(() => stage.world.faceQuery('.card')).toHaveLength(1);
  expect(await stage.world.evaluate(looks)).toEqual({
    card: 'none',
    choice: 'solid',
    mark: 'rgb(37, 99, 235)',
    line: 'wavy',
  });
});

/** Sent into the content script's world. */
function looks(): Record<string, string> {
  const styleOf = (host: string, part: string): CSSStyleDeclaration => {
    const element = document.querySelector(`:root > ${host}`);
    const root = element && chrome.dom.openOrClosedShadowRoot(element);
    const found = root?.querySelector(part);
    if (!found) throw new Error(`There is no ${part}.`);
    return getComputedStyle(found);
  };
  return {
    card: styleOf('chatside-face', '.card').animationName,
    choice: styleOf('chatside-face', '.card [aria-selected="true"]').outlineStyle,
    mark: styleOf('chatside-face', '.hints-mark').backgroundColor,
    line: styleOf('chatside-underlines', 'span').textDecorationStyle,
  };
}
