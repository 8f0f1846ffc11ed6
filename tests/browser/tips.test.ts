import { expect, test } from 'vitest';
import { everythingStored } from '../harness/stores.ts';
import { workerOf } from '../harness/worker.ts';
import { openStage, type Stage } from './stage.ts';

const AGAIN = 'Could you send me a zqwphoto of the label on the box?';
const REFUND_STARTED = [
  'Hi Dana,',
  'Good news: I’ve started your refund. The money goes back to the payment method you used. How soon it shows up depends on your bank, so please allow a few working days.',
  'Is there anything else I can do for you?',
  'Best,',
  'Sam',
];

const send = async (stage: Stage, ...lines: string[]): Promise<void> => {
  const before = stage.practice.messages(stage.conversation).length;
  for (const [at, line] of lines.entries()) {
    if (at > 0) await stage.press('Shift+Enter');
    await stage.page.keyboard.insertText(line);
  }
  await stage.press('Enter');
  await expect.poll(() => stage.practice.messages(stage.conversation).length).toBe(before + 1);
};

const tip = async (stage: Stage): Promise<string> =>
  (await stage.world.faceQuery('.tip')).map(({ text }) => text).join('\n');

/** What the extension has counted; the session's store is asked from a page of its own. */
const counted = (stage: Stage): Promise<[hash: string, count: number][]> =>
  workerOf(stage.chatside).evaluate(
    'chrome.storage.session.get().then(({ typed }) => typed?.times ?? [])',
  );

const timesCounted = async (stage: Stage): Promise<number[]> =>
  (await counted(stage)).map(([, count]) => count);

test('a sentence typed for the third time is offered as a snippet, and only its hash was kept', async () => {
  const stage = await openStage();
  await send(stage, AGAIN);
  await expect.poll(() => timesCounted(stage)).toEqual([1]);
  await send(stage, `Sorry. ${AGAIN.toUpperCase()}`);
  await expect.poll(() => timesCounted(stage)).toEqual([2]);
  expect(await tip(stage)).toBe('');
  await send(stage, `One more thing! ${AGAIN} Thanks.`);
  await expect.poll(() => tip(stage)).toContain('You have typed this sentence three times.');
  expect(await tip(stage)).toContain(AGAIN);

  const beside = await stage.chatside.page('options.html');
  const stores = await beside.evaluate(everythingStored);
  expect(stores).toContain((await counted(stage))[0]?.[0]);
  expect(stores).not.toContain('zqwphoto');
  const readable = stage.world.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: Area } } };
    type Area = { get(): Promise<unknown> };
    return chrome.storage.session.get();
  });
  await expect(readable).rejects.toThrow();

  // The draft goes on while the tip is there; F6 goes to it, and the caret stays.
  await stage.page.bringToFront();
  await stage.type('Next');
  const opened = stage.chatside.context.waitForEvent('page');
  await stage.press('F6');
  await expect
    .poll(async () => (await stage.world.faceQuery('.tip [data-active]')).map(({ text }) => text))
    .toEqual(['Save as snippet']);
  await stage.press('Enter');
  const save = await opened;
  await expect.poll(() => save.getByLabel('Text', { exact: true }).inputValue()).toBe(AGAIN);
  expect(await stage.draft()).toBe('Next');
  expect(await tip(stage)).toBe('');
});

test('“Not this one” is heeded, and Esc takes a tip away without leaving the reply', async () => {
  const stage = await openStage();
  for (const _ of ['first', 'second', 'third']) await send(stage, AGAIN);
  await expect.poll(() => tip(stage)).toContain('three times');
  await stage.press('F6', 'ArrowRight', 'Enter');
  await expect.poll(() => tip(stage)).toBe('');
  for (const _ of ['fourth', 'fifth', 'sixth']) await send(stage, AGAIN);
  await expect.poll(() => timesCounted(stage)).toEqual([6]);
  // A tip of another sentence comes, so that of the first one would have come, too.
  const other = 'Please restart the router and wait for the green light.';
  for (const _ of ['first', 'second', 'third']) await send(stage, other);
  await expect.poll(() => tip(stage)).toContain(other);
  await stage.type('Typed on');
  await stage.press('F6', 'Escape');
  await expect.poll(() => tip(stage)).toBe('');
  await stage.type('.');
  expect(await stage.draft()).toBe('Typed on.');
});

test('a reply that a snippet holds is told of once a day, and not when the picker put it in', async () => {
  const stage = await openStage();
  await stage.type('/ref');
  await expect.poll(stage.picker).toContainEqual(expect.stringMatching(/^> Refund started/));
  await stage.press('Enter');
  await expect.poll(stage.draft).toContain('Best,');
  // A sentence of one's own is in it: once it is counted, this very reply has been looked at.
  await stage.press('Control+End', 'Shift+Enter');
  await stage.page.keyboard.insertText('Congratulations, bookkeeping department!');
  await stage.press('Enter');
  await expect.poll(() => timesCounted(stage)).toEqual([1]);
  expect(await tip(stage)).toBe('');

  await send(stage, ...REFUND_STARTED);
  await expect.poll(() => tip(stage)).toContain('That is what /ref holds.');
  expect(await tip(stage)).toMatch(/You typed \d{3} characters. The shortcut and Enter are 5/);
  await send(stage, ...REFUND_STARTED, 'Congratulations, bookkeeping department!');
  await expect.poll(() => timesCounted(stage)).toEqual([2]);
  expect(await tip(stage)).toBe('');

  const options = await stage.chatside.page('options.html');
  const stored = (): Promise<unknown> =>
    options.evaluate('chrome.storage.local.get("settings").then(({ settings }) => settings)');
  await options.getByRole('switch', { name: 'Tips while you work' }).click();
  await expect.poll(stored).toMatchObject({ tips: false });
  await stage.page.bringToFront();
  await stage.composer.click();
  await send(stage, AGAIN);
  await options.bringToFront();
  await options.getByRole('switch', { name: 'Tips while you work' }).click();
  await expect.poll(stored).toMatchObject({ tips: true });
  await stage.page.bringToFront();
  await stage.composer.click();
  await send(stage, 'This sentence is counted, so the one before it was not.');
  await expect.poll(() => timesCounted(stage)).toEqual([2, 1]);
});
