import { expect, test } from 'vitest';
import { allow, CARD, heldIn, settings, signsIn } from './guard-stage.ts';
import { enterOther, onReplica } from './replica-stage.ts';

// Nobody described what Enter does on these pages: the guard looks at what comes of it.

const on = onReplica('unknown', '*.example.test', ['https://*.example.test/*']);
const REPLY = `Is it ${CARD}?`;

/** What Enter does in the field: nothing of its own, or it sends, with its key or a while after it. */
type Way = 'new line' | 'at once' | 'later';

async function enter(way: Way) {
  await settings(on.chatside, { piiPolicy: 'hold' });
  const open = await enterOther(on.chatside, 'unknown');
  const { page, world } = open;
  await page.evaluate((first) => {
    const field = document.createElement('textarea');
    field.id = 'mail';
    field.dataset['way'] = first;
    field.style.cssText =
      'position: fixed; inset: 320px auto auto 40px; width: 400px; height: 90px; z-index: 99';
    const sent: string[] = [];
    Object.assign(window, { sent });
    const send = (): void => {
      sent.push(field.value.trim());
      field.value = '';
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || field.dataset['way'] !== 'at once') return;
      event.preventDefault();
      send();
    });
    field.addEventListener('keyup', ({ key }) => {
      if (key === 'Enter' && field.dataset['way'] === 'later') setTimeout(send, 400);
    });
    document.body.append(field);
  }, way);
  const field = page.locator('#mail');
  await field.click();
  const lines = async (): Promise<number> => (await field.inputValue()).split('\n').length;
  return {
    ...open,
    field,
    lines,
    held: () => heldIn(world),
    sent: () => page.evaluate(() => (window as unknown as { sent: string[] }).sent),
    type: (text: string) => page.keyboard.type(text, { delay: 10 }),
    enter: () => page.keyboard.press('Enter'),
    /** Presses Enter until it passes: a line is known for one when it has stood for a while. */
    untilPassed: async () => {
      const before = await lines();
      await expect
        .poll(async () => {
          await page.keyboard.press('Enter');
          return lines();
        })
        .toBeGreaterThan(before);
      // The notice of the first one stood until it was answered; now there is none.
      const after = await lines();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await expect.poll(lines).toBe(after + 1);
      expect(await heldIn(world)).toBe('');
    },
  };
}

test('Enter passes where it made a new line before', async () => {
  const { type, enter: pressEnter, held, untilPassed, page } = await enter('new line');
  await type('Hello,');
  await pressEnter();
  // At once: letter by letter the line may have stood for long enough before the second Enter.
  await page.keyboard.insertText(REPLY);
  await pressEnter();
  await expect.poll(held).toContain('Not sent yet');
  await untilPassed();
  // What may send by other keys is held as before.
  await page.keyboard.press('Control+Enter');
  await expect.poll(held).toContain('Not sent yet');
});

test('Enter that was allowed and made a new line passes from then on', async () => {
  const { type, enter: pressEnter, held, lines, world, untilPassed } = await enter('new line');
  await type(REPLY);
  await pressEnter();
  await expect.poll(held).toContain('Not sent yet');
  await allow(world);
  await pressEnter();
  await expect.poll(lines).toBe(2);
  await untilPassed();
});

test.each(['at once', 'later'] as const)(
  'Enter that sends %s is held, also after replies went out by it',
  async (way) => {
    const { type, enter: pressEnter, held, sent, page } = await enter(way);
    await type('Hello');
    await pressEnter();
    await expect.poll(sent).toEqual(['Hello']);
    await type(REPLY);
    await page.waitForTimeout(3500); // so long a new line stands before it is known for one
    await pressEnter();
    await expect.poll(held).toContain('Not sent yet');
    expect(await sent()).toEqual(['Hello']);
  },
);

test('where Enter sends all of a sudden, it is said, and held from then on', async () => {
  const {
    type,
    enter: pressEnter,
    held,
    sent,
    world,
    field,
    untilPassed,
  } = await enter('new line');
  await type('Hello,');
  await pressEnter();
  await type(REPLY);
  await untilPassed();
  await field.evaluate((element) => (element.dataset['way'] = 'at once'));
  await pressEnter();
  await expect.poll(() => signsIn(world)).toContain('Enter had made a new line here');
  expect(await sent()).toEqual([`Hello,\n${REPLY}`]);
  await type(REPLY);
  await pressEnter();
  await expect.poll(held).toContain('Not sent yet');
  expect(await sent()).toHaveLength(1);
});
