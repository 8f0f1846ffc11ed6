import { goal, ms, NO_GOAL, type Figures } from './figures.ts';
import { silenceGuard, takeLooks, timeGuard } from './guard-page.ts';
import { median, percentile } from './numbers.ts';
import { onConsole, withChatside, type Side } from './sides.ts';
import { startLongConsole } from './transcript.ts';

const EDITORS = ['textarea', 'contenteditable'];
const ROUNDS = 5;
const TEXT = (
  'Hi Dana, thank you for waiting. I have checked the order and the card 4111 1111 1111 1111, so ' +
  'your refund of 84.90 was started today. You should have mail from help@example.com by now, or ' +
  'call +49 30 1234567 if it has not arrived by next week.'
).slice(0, 240);

type Round = { readonly script: number; readonly looks: readonly number[] };

/** Typing with the guard and with one that finds nothing, in turns: what it alone costs. */
export async function measureGuard(): Promise<Figures> {
  const practice = await startLongConsole('answered');
  const side = await withChatside().catch(async (error: unknown) => {
    await practice.close();
    throw error;
  });
  try {
    const rows: string[][] = [];
    for (const editor of EDITORS) {
      const url = `${practice.url}?editor=${editor}`;
      await typeOnce(side, url, true); // warms up, and is forgotten
      const guarded: Round[] = [];
      const silent: Round[] = [];
      while (guarded.length < ROUNDS) {
        guarded.push(await typeOnce(side, url, true));
        silent.push(await typeOnce(side, url, false));
      }
      const looks = guarded.flatMap((round) => round.looks);
      const firsts = guarded.map((round) => round.looks[0] ?? NaN);
      const script = (rounds: readonly Round[]): number =>
        median(rounds.map((each) => each.script));
      const more = script(guarded) - script(silent);
      const p95 = percentile(looks, 95);
      rows.push(
        [`${editor}: a look, p50`, ms(median(looks)), ...NO_GOAL],
        [`${editor}: a look, p95`, ms(p95), ...goal(p95, 1, ' ms')],
        [`${editor}: the first look of a page, median`, ms(median(firsts)), ...NO_GOAL],
        [`${editor}: script per key, with it`, ms(script(guarded)), ...NO_GOAL],
        [`${editor}: script per key, of it`, ms(more), ...NO_GOAL],
      );
    }
    return {
      title: 'Guard',
      head: ['figure', 'guard', 'goal', ''],
      rows,
      notes: [
        `${ROUNDS} rounds of ${TEXT.length} keys each, with the guard and with one that finds nothing.`,
      ],
    };
  } finally {
    await side.chatside.close();
    await practice.close();
  }
}

function typeOnce(side: Side, url: string, isGuarded: boolean): Promise<Round> {
  return onConsole(side, url, async ({ page, world }) => {
    await world.evaluate(isGuarded ? timeGuard : silenceGuard);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const script = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
    };
    const before = await script();
    await page.keyboard.type(TEXT, { delay: 20 });
    const after = await script();
    const looks = await world.evaluate(takeLooks);
    if (isGuarded && looks.length < TEXT.length / 2) throw new Error('The guard did not look.');
    return { script: ((after - before) * 1000) / TEXT.length, looks };
  });
}
