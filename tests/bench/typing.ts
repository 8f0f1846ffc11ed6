import { openDraft, type Round } from './draft.ts';
import { goal, mb, ms, NO_GOAL, range, times, type Figures } from './figures.ts';
import { median, paired } from './numbers.ts';
import { browserOf, withChatside, withoutChatside, type Side } from './sides.ts';
import { startLongConsole } from './transcript.ts';

const EDITORS = ['textarea', 'contenteditable'];
const ROUNDS = 5;
const KEYS = 300;
/** The sides take turns after so many keys, about a second: a busy machine then meets both alike. */
const TURN = 30;
/** With something for every source of hints, so that there is always something to move along. */
const TEXT = (
  'Hi Dana, thank you for waiting. I have checked teh order and the card 4111 1111 1111 1111, so ' +
  'your refund of 84.90 was started today. PLEASE WAIT for three to five working days; it is an ' +
  'bank matter. You should have mail from help@example.com by now, or call us 24/7 and/or write ' +
  'again if it has not arrived by next week.'
).slice(0, KEYS);

type Rounds = { readonly ours: readonly Round[]; readonly bare: readonly Round[] };
type Compared = { ours: number; bare: number; ratio: number; more: number };

/** Typing with and without Chatside, in turns, in both kinds of composer. */
export async function measureTyping(): Promise<Figures> {
  const practice = await startLongConsole('waiting');
  const sides: Side[] = [];
  try {
    sides.push(await withChatside(), await withoutChatside());
    const rows: string[][] = [];
    const notes: string[] = [];
    for (const editor of EDITORS) {
      const url = `${practice.url}?editor=${editor}`;
      await typeOnAll(sides, url, TEXT.slice(0, TURN)); // warms up, and is forgotten
      const rounds: Round[][] = [];
      while (rounds.length < ROUNDS) rounds.push(await typeOnAll(sides, url, TEXT));
      const both = { ours: rounds.map(([ours]) => ours!), bare: rounds.map(([, bare]) => bare!) };
      rows.push(...rowsOf(editor, both));
      notes.push(spreadOf(editor, both));
    }
    const chromium = sides.map(({ chatside }) => browserOf(chatside.context).version())[0];
    return {
      title: 'Typing',
      head: ['figure', 'with Chatside', 'without', 'with beside without', 'goal', ''],
      rows,
      notes: [
        `Chromium ${chromium}; ${ROUNDS} rounds of ${TEXT.length} keys on each side.`,
        ...notes,
      ],
    };
  } finally {
    await Promise.all(sides.map(({ chatside }) => chatside.close()));
    await practice.close();
  }
}

/** One round: the same text on each side, in turns. */
async function typeOnAll(sides: readonly Side[], url: string, text: string): Promise<Round[]> {
  const drafts = [];
  for (const side of sides) drafts.push(await openDraft(side, url));
  for (let from = 0; from < text.length; from += TURN) {
    for (const draft of drafts) await draft.type(text.slice(from, from + TURN));
  }
  const rounds: Round[] = [];
  for (const draft of drafts) rounds.push(await draft.finish());
  return rounds;
}

function rowsOf(editor: string, rounds: Rounds): string[][] {
  const row = (name: string, { ours, bare, ratio, more }: Compared, show: typeof ms): string[] => [
    `${editor}: ${name}`,
    show(ours),
    show(bare),
    `${times(ratio)}, ${more < 0 ? '−' : '+'}${show(Math.abs(more))}`,
  ];
  const p95 = compare(rounds, 'p95');
  const script = compare(rounds, 'script');
  return [
    [...row('key to frame, p50', compare(rounds, 'p50'), ms), ...NO_GOAL],
    [...row('key to frame, p95', p95, ms), ...goal(p95.ratio, 1.15, ' ×')],
    [...row('script per key', script, ms), ...goal(script.more, 2, ' ms more')],
    [...row('main thread per key', compare(rounds, 'task'), ms), ...NO_GOAL],
    [...row('heap of the page', compare(rounds, 'heap'), mb), ...NO_GOAL],
  ];
}

/** Medians over the rounds: of each side, and of what the two sides of a round are to each other. */
function compare(rounds: Rounds, name: keyof Round): Compared {
  const ours = rounds.ours.map((round) => round[name]);
  const bare = rounds.bare.map((round) => round[name]);
  return {
    ours: median(ours),
    bare: median(bare),
    ratio: median(paired(ours, bare, (a, b) => a / b)),
    more: median(paired(ours, bare, (a, b) => a - b)),
  };
}

/** How far apart the rounds lie: a difference smaller than this says nothing. */
function spreadOf(editor: string, { ours, bare }: Rounds): string {
  const alone = bare.map(({ p95 }) => p95);
  const ratios = paired(
    ours.map(({ p95 }) => p95),
    alone,
    (a, b) => a / b,
  );
  return (
    `${editor}, p95 round by round: ${range(ratios, times)}; ` +
    `without Chatside alone ${range(alone, ms)}.`
  );
}
