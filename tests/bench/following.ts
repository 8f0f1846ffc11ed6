import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { PracticeConsole } from '../consoles/practice/server.ts';
import { bundledScript } from '../harness/bundled-script.ts';
import { goal, mb, ms, NO_GOAL, type Figures } from './figures.ts';
import { median } from './numbers.ts';
import { onConsole, withChatside, withoutChatside, type OpenConsole, type Side } from './sides.ts';
import { postTurn, startLongConsole } from './transcript.ts';

const LONG = 2000;
const SECONDS = 10;
const A_SECOND = 20;
const ROUNDS = 3;
const MANY = 10_000;
/** How the addresses of Chatside's scripts begin. */
const OWN = 'chrome-extension://';
/** Rows that the page keeps mounted while many messages come, as a virtualised list does. */
const MOUNTED = 200;

/** What it costs to follow a long conversation. */
export async function measureFollowing(): Promise<Figures> {
  const sides = [await withoutChatside(), await withChatside()] as const;
  try {
    const rows: string[][] = [];
    for (const [what, script, most] of [
      ['following alone', await bundledScript('tests/harness/read-console.ts'), 2],
      ['with clock, tips and what is kept', undefined, undefined],
    ] as const) {
      const busy: number[] = [];
      // On the side without Chatside the same modules follow, and nothing else of it runs.
      const side = sides[script ? 0 : 1];
      while (busy.length < ROUNDS) busy.push(await busyWith(side, script));
      const share = (median(busy) / (SECONDS * 1000)) * 100;
      const aim = most === undefined ? (NO_GOAL as [string, string]) : goal(share, most, ' %');
      rows.push([
        `${A_SECOND} messages a second behind ${LONG}: ${what}`,
        `${ms(median(busy))} in ${SECONDS} s`,
        '–',
        `${share.toFixed(2)} % of a core`,
        ...aim,
      ]);
    }
    const heaps = [await growthOf(sides[0]), await growthOf(sides[1])] as const;
    return {
      title: 'Following a conversation',
      head: ['', 'with Chatside', 'without', 'Chatside’s own', 'goal', ''],
      rows: [
        ...rows,
        [
          `heap, grown from message ${LONG} to ${MANY}`,
          mb(heaps[1]),
          mb(heaps[0]),
          mb(heaps[1] - heaps[0]),
          ...(NO_GOAL as [string, string]),
        ],
      ],
      notes: [
        `Main thread: the profiler’s samples that have a function of the extension on their stack, layout that it asks for included; median of ${ROUNDS} rounds.`,
        `Heap: after a collection; the page keeps ${MOUNTED} rows mounted, as a virtualised list does.`,
      ],
    };
  } finally {
    for (const { chatside } of sides) await chatside.close();
  }
}

/** Milliseconds of the main thread inside of Chatside's functions while messages come. */
async function busyWith(side: Side, script: string | undefined): Promise<number> {
  return inLongTalk(side, async (open, console, id, _metrics, session) => {
    if (script) await open.page.evaluate(`${script}\n//# sourceURL=${OWN}follow.js`);
    await pause(1500); // what stood there is read
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    for (let turn = 0; turn < SECONDS * A_SECOND; turn++) {
      await postTurn(console, id, turn);
      await pause(1000 / A_SECOND);
    }
    await untilShown(open);
    const { profile } = await session.send('Profiler.stop');
    return timeInside(profile, OWN);
  });
}

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
};

/** Milliseconds in which a function of these scripts was on the stack. */
function timeInside({ nodes, samples = [], timeDeltas = [] }: Profile, scripts: string): number {
  const inside = new Set<number>();
  // A parent stands before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith(scripts)) inside.add(id);
    if (inside.has(id)) for (const child of children) inside.add(child);
  }
  let micros = 0;
  samples.forEach((node, at) => {
    if (inside.has(node)) micros += timeDeltas[at] ?? 0;
  });
  return micros / 1000;
}

/** Bytes of the heap that are more after many messages. */
async function growthOf(side: Side): Promise<number> {
  return inLongTalk(side, async (open, console, id, metrics, session) => {
    await open.page.evaluate((most) => {
      const list = document.querySelector(
        '[data-testid="conversation"]:not([hidden]) [data-testid="transcript"]',
      );
      setInterval(() => {
        const rows = list?.querySelectorAll('[data-testid="message"]') ?? [];
        for (const row of Array.from(rows).slice(0, -most)) row.remove();
      }, 200);
    }, MOUNTED);
    await pause(1500);
    await session.send('HeapProfiler.collectGarbage');
    const before = await metrics('JSHeapUsedSize');
    for (let turn = LONG; turn < MANY; turn++) {
      await postTurn(console, id, turn);
      if (turn % 100 === 0) await pause(50);
    }
    await untilShown(open);
    await pause(1500);
    await session.send('HeapProfiler.collectGarbage');
    return (await metrics('JSHeapUsedSize')) - before;
  });
}

async function inLongTalk<T>(
  side: Side,
  work: (
    open: OpenConsole,
    console: PracticeConsole,
    id: string,
    metrics: (name: string) => Promise<number>,
    session: CDPSession,
  ) => Promise<T>,
): Promise<T> {
  const console = await startLongConsole('answered', LONG);
  try {
    const id = console.conversations()[0]?.id ?? '';
    return await onConsole(side, console.url, async (open) => {
      const session = await open.page.context().newCDPSession(open.page);
      await session.send('Performance.enable');
      const metrics = async (name: string): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find((metric) => metric.name === name)?.value ?? NaN;
      };
      return work(open, console, id, metrics, session);
    });
  } finally {
    await console.close();
  }
}

/** The page has drawn what was sent so far. */
async function untilShown({ page }: OpenConsole): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
