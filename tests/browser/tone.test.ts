import { describe, expect, test } from 'vitest';
import type { ZendeskReplica } from '../consoles/zendesk/page/page.ts';
import { settings } from './guard-stage.ts';
import { cardIn, choicesIn, choose, clickMark, marksIn } from './hints-stage.ts';
import { enterZendesk, onReplica } from './replica-stage.ts';

// The console stands at its own host name, and what runs there is the production build.

const BLAME = 'You should have sent the number';
const REWRITE = 'If you send me the number, I can help you further';
const OFF = 'Turn off this kind of hint';
/** The draft must rest so long before its tone is judged, ms. */
const PAUSE = 900;

describe('on Zendesk', () => {
  const on = onReplica('zendesk', '*.zendesk.com');

  const enter = async (customer = '') => {
    await settings(on.chatside, { toneOff: [] });
    const open = await enterZendesk(on.chatside);
    const { page, world } = open;
    if (customer) {
      await page.evaluate((text) => {
        const { replica } = window as unknown as { replica: ZendeskReplica };
        const at = new Date().toISOString();
        replica.say('1001', { kind: 'end-user', text, sender: 'Dana Cruz', at });
      }, customer);
    }
    const marks = (): Promise<string[]> => marksIn(world);
    const type = (text: string): Promise<void> => page.keyboard.type(text, { delay: 10 });
    // The rules of tone come with the caret: they are there when they have said something.
    await type('PLEASE READ THIS. ');
    await expect.poll(marks).toEqual(['tone: PLEASE READ THIS']);
    const clear = async (): Promise<void> => {
      for (const key of ['Control+a', 'Delete']) await page.keyboard.press(key);
      await expect.poll(marks).toEqual([]);
    };
    await clear();
    return { ...open, marks, type, clear, draft: () => open.textIn('1001') };
  };

  test('a hint names the words, says why, and its rewrite fits the sentence; one undo', async () => {
    const { page, world, marks, type, draft, complaints } = await enter();
    await type(`Hi Dana. ${BLAME}.`);
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
    await clickMark(page, world, BLAME);
    await expect.poll(() => choicesIn(world)).toEqual([REWRITE, 'Ignore', OFF]);
    expect(await cardIn(world)).toContain('Sounds like blame');
    await choose(world, REWRITE);
    await expect.poll(draft).toBe(`Hi Dana. ${REWRITE}.`);
    await expect.poll(marks).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(draft).toBe(`Hi Dana. ${BLAME}.`);
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
    expect(complaints).toEqual([]);
  });

  test('one at a time, the gravest first', async () => {
    const { page, world, marks, type } = await enter();
    await type(`${BLAME}. PLEASE READ THIS. `);
    await expect.poll(marks).toEqual(['tone: PLEASE READ THIS']);
    await page.keyboard.press('F8');
    await expect.poll(() => choicesIn(world)).toContain('> Please read this');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
  });

  test('not before a pause, when the sentence is not finished', async () => {
    const { world, marks, type } = await enter();
    await world.evaluate(timeMarks);
    await type(BLAME);
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
    // The line is there a moment before the next frame tells its time.
    await expect.poll(async () => (await world.evaluate(markTimes)).mark).toBeGreaterThan(0);
    const { key, mark } = await world.evaluate(markTimes);
    expect(mark - key).toBeGreaterThan(PAUSE - 20);
  });

  test('dismissed means dismissed in this conversation, and in this one only', async () => {
    const { page, world, marks, type, clear, act } = await enter();
    await type(`${BLAME}. `);
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
    await clickMark(page, world, BLAME);
    await choose(world, 'Ignore');
    await expect.poll(marks).toEqual([]);
    await clear();
    // The line under the other words tells that the draft was looked at.
    await type(`${BLAME}. This is urgent, so READ IT NOW PLEASE. `);
    await expect.poll(marks).toEqual([expect.stringMatching(/^tone: READ IT NOW/)]);
    await clear();
    await act((replica, id) => replica.activate(id), '1003');
    await type(`${BLAME}. `);
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
  });

  test('“turn off this kind of hint” is one click, and Settings turn it on again', async () => {
    const { page, world, marks, type } = await enter();
    await type(`${BLAME}. `);
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
    await clickMark(page, world, BLAME);
    await choose(world, OFF);
    await expect.poll(marks).toEqual([]);
    await page.keyboard.press('Control+End');
    await type('You failed to sign it. READ IT NOW PLEASE. ');
    await expect.poll(marks).toEqual([expect.stringMatching(/^tone: READ IT NOW/)]);
    const options = await on.chatside.page('options.html');
    const kind = options.getByRole('checkbox', { name: 'Sounds like blame' });
    await expect.poll(() => kind.isChecked()).toBe(false);
    await kind.press('Space');
    await expect.poll(() => kind.isChecked()).toBe(true);
    await options.close();
    await page.bringToFront();
    const [shout = ''] = await marks();
    await clickMark(page, world, shout.slice('tone: '.length));
    await choose(world, 'Ignore');
    await expect.poll(marks).toEqual([`tone: ${BLAME}`]);
  });

  test('what the customer asked counts: a reply that leaves it open is told, once it rests', async () => {
    const { page, world, marks, type } = await enter(
      'What does delivery cost, and can I pay by invoice?',
    );
    await type('The delivery costs 4 euros.');
    await expect.poll(marks).toEqual(['tone: The delivery costs 4 euros.']);
    await clickMark(page, world, 'The delivery costs 4 euros.');
    await expect.poll(() => cardIn(world)).toContain('Something is left open');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await type(' And yes, you can pay by invoice.');
    await expect.poll(marks).toEqual([]);
  });

  test('a customer who is upset is met by a word of it', async () => {
    const { marks, type, world, page } = await enter(
      'This is ridiculous! I have been waiting for three weeks and nobody answers me.',
    );
    await type('Please send me the order number. ');
    await expect.poll(marks).toEqual([expect.stringMatching(/^tone: Please send me/)]);
    await page.keyboard.press('F8');
    await expect.poll(() => cardIn(world)).toContain('The customer sounds upset');
  });
});

type Times = { chatsideTimes?: { key: number; mark: number } };

/** Notes when the last key was pressed and when the first line of tone stood. Sent into the page as text. */
function timeMarks(): void {
  const times = ((globalThis as Times).chatsideTimes = { key: 0, mark: 0 });
  // A slow machine may pause between two keys: what counts is the last one before the line.
  const keydown = ({ timeStamp }: KeyboardEvent): void => {
    if (!times.mark) times.key = timeStamp;
  };
  addEventListener('keydown', keydown, { capture: true });
  const look = (): void => {
    if (CSS.highlights.has('chatside-tone')) times.mark = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function markTimes(): { key: number; mark: number } {
  return (globalThis as Times).chatsideTimes ?? { key: 0, mark: 0 };
}
