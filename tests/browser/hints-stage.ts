import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { underlined } from '../harness/face.ts';
import type { IsolatedWorld } from '../harness/isolated-world.ts';

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** What is underlined in a page, as "kind: words". */
export const marksIn = (world: IsolatedWorld): Promise<string[]> => world.evaluate(underlined);

/** The choices of the open card, the active one marked with ">"; empty while none is open. */
export const choicesIn = async (world: IsolatedWorld): Promise<string[]> =>
  (await world.faceQuery('.card [role="option"]')).map(
    ({ text, attributes }) =>
      `${attributes['aria-selected'] === 'true' ? '> ' : ''}${text.replace(/\s+/g, ' ').replace(/ ↵$/, '')}`,
  );

/** What the card says. */
export const cardIn = async (world: IsolatedWorld): Promise<string> =>
  (await world.faceQuery('.card')).map(({ text }) => text).join();

/** Clicks with the mouse into underlined words. */
export async function clickMark(page: Page, world: IsolatedWorld, words: string): Promise<void> {
  const spot = await world.evaluate(middleOf, words);
  if (!spot) throw new Error(`“${words}” is not underlined.`);
  await page.mouse.click(spot.x, spot.y);
}

/** Takes the choice with these words by the mouse. */
export async function choose(world: IsolatedWorld, words: string): Promise<void> {
  const choices = await world.faceQuery('.card [role="option"]');
  const at = choices.findIndex(({ text }) => text.replace(/\s+/g, ' ').startsWith(words));
  expect(choices.map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
  await world.clickFace(`.card [role="option"]:nth-child(${at + 1})`);
}

type Watch = { chatsideWords?: Set<string> };

/** From now on, remembers the words that are underlined in each frame. Sent into the content script's world. */
export function watchWords(): void {
  const seen = ((globalThis as Watch).chatsideWords = new Set<string>());
  const { port1, port2 } = new MessageChannel();
  /** A range follows its words at once: with a key behind the frame it has what was never painted. */
  let isAsPainted = false;
  addEventListener('beforeinput', () => (isAsPainted = false), { capture: true });
  const look = (): void => {
    isAsPainted = true;
    port2.postMessage(null);
  };
  // Looked at in the task after the frame's callbacks: what stands then is what was painted.
  port1.onmessage = () => {
    requestAnimationFrame(look);
    if (!isAsPainted) return;
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) if (range instanceof Range) seen.add(range.toString());
    }
    for (const host of document.querySelectorAll(':root > chatside-underlines')) {
      for (const line of chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('span') ?? []) {
        seen.add(line.textContent ?? '');
      }
    }
  };
  requestAnimationFrame(look);
}

/** What it has seen; sent there, too. */
export function watchedWords(): string[] {
  return [...((globalThis as Watch).chatsideWords ?? [])].filter((words) => words !== '');
}

/** Sent into the content script's world. */
function middleOf(words: string): { x: number; y: number } | undefined {
  const boxes = [
    ...[...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((range) =>
        range instanceof Range && range.toString() === words ? [range.getBoundingClientRect()] : [],
      ),
    ),
    ...[...document.querySelectorAll(':root > chatside-underlines')].flatMap((host) =>
      [...(chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('span') ?? [])].flatMap(
        (line) => (line.textContent === words ? [line.getBoundingClientRect()] : []),
      ),
    ),
  ];
  const [box] = boxes;
  // Into the middle of a letter: the caret comes into the words, not beside them.
  return box && { x: box.left + box.width * 0.4, y: box.top + box.height / 2 };
}
