import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { featuresOf, TABLE_SIZE, type Known } from '@/utils/pii/likely/features';
import { othersIn } from '@/utils/pii/likely/others';
import { chancesOf, CLASSES } from '@/utils/pii/likely/score';
import { seenIn, type Seen } from '@/utils/pii/likely/surroundings';
import { read } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { readCases } from './eval/cases.ts';

/**
 * Trains `utils/pii/likely/weights.json` on messages of our own, which are in this repository:
 * `npx tsx scripts/train-likely.ts`. Those with spans teach what is a secret and what only looks like
 * one, those of the other corpora what is ordinary talk. The same texts give the same weights.
 * With `--without FILE` (of tests/corpus) that file is left out, and with `--out FILE` the weights are
 * written there: for measuring on messages that were not learned from.
 */
const { values } = parseArgs({
  options: { without: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const LABELLED = ['pii.jsonl', 'pii-blind.jsonl', 'pii-chat.jsonl', 'pii-talk.jsonl'];
const ORDINARY = ['tone.jsonl', 'grammar.jsonl', 'reading.jsonl'];
/** A word is known that so many messages have. */
const KNOWN_FROM = 3;
const EPOCHS = 8;
const RATE = 0.12;
const PULL = 1e-6;

type Labelled = Span & { readonly entity: string };
type Case = {
  readonly text?: string;
  readonly textParts?: readonly string[];
  readonly spans?: readonly Labelled[];
  readonly optional?: readonly Span[];
};
type Message = {
  readonly words: readonly Seen[];
  readonly classes: readonly (number | undefined)[];
};
type Example = { readonly rows: readonly number[]; readonly is: number };

const casesOf = (files: readonly string[]): Case[] =>
  files
    .filter((file) => !values.without?.includes(file))
    .flatMap((file) => readCases(`tests/corpus/${file}`) as Case[]);

/** Of each word which class it is, counted from one; 0 is nothing, and none is not learned from. */
function messageOf({ text, textParts = [], spans = [], optional = [] }: Case): Message {
  const reading = read(text ?? textParts.join(''));
  const words = seenIn(reading);
  const others = [...optional, ...othersIn(reading)];
  return {
    words,
    classes: words.map((word) => {
      const meets = ({ start, end }: Span): boolean => start < word.end && word.start < end;
      const label = spans.find(meets);
      if (label) return CLASSES.findIndex((entity) => entity === label.entity) + 1 || undefined;
      return others.some(meets) ? undefined : 0;
    }),
  };
}

const messages = [
  ...casesOf(LABELLED),
  ...casesOf(ORDINARY).map(({ text }): Case => ({ ...(text !== undefined && { text }) })),
].map(messageOf);

const counts = new Map<number, number>();
for (const { words } of messages) {
  for (const word of new Set(words.map((each) => each.word))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const known: Known = new Set(
  [...counts].filter(([, count]) => count >= KNOWN_FROM).map(([word]) => word),
);
const examples = messages.flatMap(({ words, classes }) =>
  classes.flatMap((is, index): Example[] =>
    is === undefined ? [] : [{ rows: featuresOf(words, index, known), is }],
  ),
);

/** Always the same order. */
let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const cells = new Float32Array(TABLE_SIZE * CLASSES.length);
const squares = new Float32Array(cells.length).fill(1e-6);
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (let index = examples.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [examples[index], examples[other]] = [examples[other]!, examples[index]!];
  }
  for (const { rows, is } of examples) learn(rows, is);
}

/** Softmax regression with AdaGrad. */
function learn(rows: readonly number[], is: number): void {
  const chances = chancesOf(rows, { cells, scale: 1 });
  for (const [column, chance] of chances.entries()) {
    const slope = chance - (column + 1 === is ? 1 : 0);
    if (Math.abs(slope) < 1e-4) continue;
    for (const row of rows) {
      const cell = row * CLASSES.length + column;
      const step = slope + PULL * cells[cell]!;
      squares[cell]! += step * step;
      cells[cell]! -= (RATE * step) / Math.sqrt(squares[cell]!);
    }
  }
}

const most = cells.reduce((largest, cell) => Math.max(largest, Math.abs(cell)), 0);
const scale = most / 127;
const table = Int8Array.from(cells, (cell) => Math.round(cell / scale));
const base64 = (array: Int8Array | Uint32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
const weights = {
  about: `Learned from ${messages.length} messages of tests/corpus by scripts/train-likely.ts.`,
  scale,
  known: base64(Uint32Array.from(known).sort()),
  table: base64(table),
};
const out = values.out ?? 'utils/pii/likely/weights.json';
writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`);
process.stdout.write(
  `${out}: ${messages.length} messages, ${examples.length} words, ${known.size} known, ` +
    `${readFileSync(out).length} bytes\n`,
);
