import { expect, test } from 'vitest';
import {
  allow,
  answer,
  CARD,
  enterGuarded,
  heldIn,
  later,
  onDesk,
  sent,
  signsIn,
} from './guard-stage.ts';
import type { Stage } from './stage.ts';

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

const desk = onDesk();

const REPLY = `It is ${CARD} as before`;

/** Chatside's own face comes into the page after the guard, and this part of it lies over everything. */
const cover = ({ world }: Stage, selector: string): Promise<void> =>
  world.evaluate((part) => {
    const face = document.querySelector('chatside-face');
    const element =
      face && chrome.dom.openOrClosedShadowRoot(face)?.querySelector<HTMLElement>(part);
    if (!element) throw new Error(`The face has no ${part}.`);
    for (const [name, value] of [
      ['position', 'fixed'],
      ['inset', '0'],
      ['width', '100vw'],
      ['height', '100vh'],
      ['max-width', 'none'],
      ['max-height', 'none'],
      ['pointer-events', 'auto'],
    ] as const) {
      element.style.setProperty(name, value, 'important');
    }
    document.documentElement.append(face);
  }, selector);

/** The reply was allowed and edited since, so that a word of the guard's still stands in the page. */
async function enterWithSign(): Promise<Stage> {
  const stage = await enterGuarded(desk, 'textarea');
  await stage.type(REPLY);
  await stage.press('Enter');
  await allow(stage.world);
  await stage.type(' so');
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  expect(await signsIn(stage.world)).not.toBe('');
  return stage;
}

test('the notice is pressed by the mouse where the count of hints lies over its place', async () => {
  const stage = await enterWithSign();
  await expect.poll(() => stage.world.faceQuery('.hints')).toHaveLength(1);
  await cover(stage, '.hints');
  await stage.press('Enter');
  await expect.poll(() => heldIn(stage.world)).toContain('Not sent yet');
  // A press before half a second is no answer.
  await expect
    .poll(async () => {
      await answer(stage.world, 'allow');
      return heldIn(stage.world);
    })
    .toBe('');
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([`${REPLY} so`]);
});

test('the notice is answered by keys while a card of hints that takes keys lies over its place', async () => {
  const stage = await enterWithSign();
  await stage.press('Enter');
  await expect.poll(() => heldIn(stage.world)).toContain('Not sent yet');
  await stage.press('F8');
  await expect.poll(() => stage.world.faceQuery('.card [role="option"]')).not.toEqual([]);
  await cover(stage, '.card');
  // Held anew, now that the card has come: the text is another one.
  await stage.type(' far');
  await stage.press('F8');
  await expect.poll(() => stage.world.faceQuery('.card [role="option"]')).not.toEqual([]);
  await later(stage, 600); // nobody reads faster, and a press before is no answer
  await stage.press('F6', 'ArrowRight', 'Enter');
  await expect.poll(() => heldIn(stage.world)).toBe('');
  await stage.press('Escape', 'Enter');
  await expect.poll(() => sent(stage)).toEqual([`${REPLY} so far`]);
});
