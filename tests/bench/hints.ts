import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { goal, mb, ms, NO_GOAL, type Figures } from './figures.ts';
import { armHint, readHint, untilHints } from './hints-page.ts';
import { median, percentile } from './numbers.ts';
import {
  browserOf,
  closeHost,
  onConsole,
  withChatside,
  type OpenConsole,
  type Side,
} from './sides.ts';
import { startLongConsole } from './transcript.ts';

const EDITORS = ['textarea', 'contenteditable'];
const WARM = 40;
const FIRSTS = 8;
const DRAFT = (
  'Thank you for waiting. I have checked your order and the parcel reached our warehouse on Monday, ' +
  'so your refund was started today. Your bank may need three to five working days to show it. If it ' +
  'has not arrived by the end of next week, please write again and I will ask our payments team. '
).repeat(3);

/** What is typed at the end of the draft, and what answers it: the engine, or a rule in the page. */
const KINDS = [
  ['grammar', 'teh ', 150],
  ['tone', 'now!!', 30],
  ['personal data', 'a@b.example', 30],
] as const;

/** From the last key of a word to its painted underline, in a draft of 600 characters. */
export async function measureHints(): Promise<Figures> {
  const practice = await startLongConsole('answered');
  const side = await withChatside().catch(async (error: unknown) => {
    await practice.close();
    throw error;
  });
  try {
    const rows: string[][] = [];
    const row = (what: string, values: readonly number[], most?: number): void => {
      const p95 = percentile(values, 95);
      const aim = most === undefined ? NO_GOAL : goal(p95, most, ' ms p95');
      rows.push([what, ms(median(values)), ms(p95), String(values.length), ...aim]);
    };
    const url = `${practice.url}?editor=textarea`;
    const firsts: number[] = [];
    while (firsts.length < FIRSTS) {
      await closeHost(side);
      firsts.push(await onConsole(side, url, (open) => hintAfter(open, 'She have it. ', 0)));
    }
    row('first hint of our own rules, the engine is not there yet', firsts, 3000);
    const whole: number[] = [];
    while (whole.length < FIRSTS) {
      await closeHost(side);
      whole.push(await onConsole(side, url, (open) => hintAfter(open, 'I see teh ', 0)));
    }
    row('first hint of Harper, the engine is not there yet', whole, 3000);
    const memory = await memoryOf(side);
    for (const editor of EDITORS) {
      await onConsole(side, `${practice.url}?editor=${editor}`, async (open) => {
        await open.page.keyboard.insertText(DRAFT.slice(0, 600 - 1) + ' ');
        await hintAfter(open, 'teh ', 0); // warms up, and is forgotten
        for (const [kind, typed, most] of KINDS) {
          const values: number[] = [];
          while (values.length < WARM) values.push(await hintAfter(open, typed, 0));
          row(`${editor}: ${kind}`, values, most);
        }
      });
    }
    return {
      title: 'Hints',
      head: ['from the last key to the painted underline', 'p50', 'p95', 'n', 'goal', ''],
      rows,
      notes: [`A draft of 600 characters; the keys of a word are pressed without a pause.`, memory],
    };
  } finally {
    await side.chatside.close();
    await practice.close();
  }
}

/** Types the words, waits for their underline, and takes them away again. */
async function hintAfter(
  { page, world }: OpenConsole,
  typed: string,
  left: number,
): Promise<number> {
  await world.evaluate(armHint, 20_000);
  await page.keyboard.type(typed);
  const taken = await world.evaluate(readHint);
  for (const _ of typed) await page.keyboard.press('Backspace');
  await world.evaluate(untilHints, left);
  return taken;
}

/** The browser's memory with the engine loaded, and after its host was closed; Linux only. */
async function memoryOf(side: Side): Promise<string> {
  const loaded = await memory(side);
  await closeHost(side);
  // A closed document gives its memory back when it likes to.
  let without = Infinity;
  for (let sample = 0; sample < 20; sample++) {
    without = Math.min(without, await memory(side));
    await pause(250);
  }
  if (!loaded || !without) return 'Memory of the engine: not measured on this system.';
  return `Memory of the engine and its host: ${mb(loaded - without)} (PSS of all processes, with and without).`;
}

async function memory({ chatside }: Side): Promise<number> {
  const session = await browserOf(chatside.context).newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = await Promise.all(
    processInfo.map(async ({ id }) => {
      const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
      return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
