import { ENGINES } from '../consoles/practice/composers.ts';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { bundledScript } from '../harness/bundled-script.ts';
import { FIELD } from '../harness/editor-desk.ts';
import { goal, ms, type Figures } from './figures.ts';
import { median, percentile } from './numbers.ts';
import { onConsole, withChatside, type OpenConsole } from './sides.ts';

const KEYS = 40;
const MARKS = 50;
const LINE =
  'Thank you for waiting, I have checked your order and the parcel reached our warehouse on Monday, so your refund was started today and your bank may need three to five working days to show it. If it has not arrived by then, please write to us again.';
const LINES = 20;

type Read = { ours: number; plain: number; length: number };

declare const benchEditor: { read(): Read; paintAfterKeys(marks: number): void };

/** Reading a draft of 5,000 characters in every engine, and fifty underlines after a key. */
export async function measureEditors(): Promise<Figures> {
  const practice = await startPracticeConsole({ scripted: false });
  const script = await bundledScript('tests/bench/editors-page.ts');
  const side = await withChatside().catch(async (error: unknown) => {
    await practice.close();
    throw error;
  });
  const rows: string[][] = [];
  try {
    for (const engine of ['textarea', 'contenteditable', ...ENGINES.map(({ name }) => name)]) {
      // One line is no draft, and a frame of another origin has a world of its own.
      if (engine === 'input' || engine === 'frame-other') continue;
      await onConsole(side, `${practice.url}?editor=${engine}`, async (open) => {
        await write(open);
        await open.world.run(script);
        const reads: Read[] = [];
        for (let key = 0; key < KEYS; key++) {
          await open.page.keyboard.press('x');
          reads.push(await open.world.evaluate(() => benchEditor.read()));
        }
        const ours = median(reads.map((read) => read.ours));
        const plain = median(reads.map((read) => read.plain));
        const p95 = percentile(
          reads.map((read) => read.ours),
          95,
        );
        rows.push([`${engine}: reading`, ms(ours), ms(p95), ms(plain), ...goal(ours, 1, ' ms')]);
        const without = await taskPerKey(open);
        await open.world.evaluate((marks) => benchEditor.paintAfterKeys(marks), MARKS);
        const painting = (await taskPerKey(open)) - without;
        rows.push([
          `${engine}: ${MARKS} underlines`,
          ms(painting),
          '–',
          ms(without),
          ...goal(painting, 4, ' ms'),
        ]);
      });
    }
  } finally {
    await side.chatside.close();
    await practice.close();
  }
  return {
    title: 'Editors',
    head: ['a draft of 5,000 characters', 'p50', 'p95', 'beside', 'goal', ''],
    rows,
    notes: [
      'Reading: text and caret once after a key; beside it, the text of the nodes or the value alone.',
      `Underlines: what ${MARKS} of them add to the main thread’s time per key; beside it, the time without. They are painted by a script of the bench, with the functions that the extension has.`,
    ],
  };
}

async function write({ page, composer }: OpenConsole): Promise<void> {
  await (page.frames()[1]?.locator(FIELD) ?? composer.locator(FIELD).or(composer)).last().click();
  for (let line = 0; line < LINES; line++) {
    await page.keyboard.insertText(LINE);
    await page.keyboard.press('Shift+Enter');
  }
  await page.keyboard.type('The end ');
}

/** Milliseconds of the main thread per key. */
async function taskPerKey({ page }: OpenConsole): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const before = await spent();
  for (let key = 0; key < KEYS; key++) await page.keyboard.press('x', { delay: 20 });
  const taken = (await spent()) - before;
  await session.detach();
  return taken / KEYS;
}
