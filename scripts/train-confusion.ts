import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { featuresOf, rowOf, TABLE_SIZE } from '@/utils/grammar/confusion/features';
import { CONFUSION_SETS, setsOf } from '@/utils/grammar/confusion/sets';
import { sentencesOf } from '@/utils/grammar/sentence/parse';

/**
 * Trains `utils/grammar/confusion/weights.json` on a text, one line each:
 * `npx tsx scripts/train-confusion.ts --text FILE`. The text that the shipped weights come from are
 * the comments of GoEmotions (Demszky et al. 2020, Google, CC BY 4.0), 43,411 lines, with the
 * SHA-256 that the weights name; the text itself is not part of this repository.
 */
const { values } = parseArgs({ options: { text: { type: 'string' } } });
if (!values.text) {
  process.stderr.write('Say which text to learn from: --text FILE\n');
  process.exit(2);
}
const EPOCHS = 4;
const RATE = 0.15;
/** At which certainty a word would be called wrong. */
const CERTAIN = 0.99;

type Example = { set: number; word: number; features: readonly number[] };

const source = readFileSync(values.text);
const lines = source.toString('utf8').split('\n');
const isHeldOut = (index: number): boolean => index % 12 === 0;
const examples: Example[] = [];
const heldOut: Example[] = [];
for (const [index, line] of lines.entries()) {
  for (const sentence of sentencesOf(line, [])) {
    for (const [place, token] of sentence.tokens.entries()) {
      for (const set of setsOf(token.lower)) {
        if (sentence.tokens.length < 3) continue;
        const word = CONFUSION_SETS[set]?.indexOf(token.lower) ?? -1;
        const example = { set, word, features: featuresOf(sentence, place) };
        (isHeldOut(index) ? heldOut : examples).push(example);
      }
    }
  }
}

const weights = new Float32Array(TABLE_SIZE);
const squares = new Float32Array(TABLE_SIZE).fill(1e-6);
const sizeOf = (set: number): number => CONFUSION_SETS[set]?.length ?? 0;

function chances({ set, features }: Example, table: ArrayLike<number>, scale = 1): number[] {
  const scores = Array.from({ length: sizeOf(set) }, (_, word) =>
    features.reduce((sum, feature) => sum + (table[rowOf(feature, set, word)] ?? 0) * scale, 0),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Always the same order, so that the same text gives the same weights. */
let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (let index = examples.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [examples[index], examples[other]];
    if (a && b) [examples[index], examples[other]] = [b, a];
  }
  for (const example of examples) {
    const chance = chances(example, weights);
    for (let word = 0; word < chance.length; word += 1) {
      const slope = (chance[word] ?? 0) - (word === example.word ? 1 : 0);
      for (const feature of example.features) {
        const row = rowOf(feature, example.set, word);
        const step = slope + 1e-5 * (weights[row] ?? 0);
        squares[row] = (squares[row] ?? 0) + step * step;
        weights[row] = (weights[row] ?? 0) - (RATE * step) / Math.sqrt(squares[row] ?? 1);
      }
    }
  }
  process.stderr.write(`epoch ${epoch + 1} of ${EPOCHS}\n`);
}

const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const scale = largest / 127;
const table = Int8Array.from(weights, (weight) => Math.round(weight / scale));

for (const [set, words] of CONFUSION_SETS.entries()) {
  const seen = heldOut.filter((example) => example.set === set);
  let wrong = 0;
  let caught = 0;
  let swaps = 0;
  for (const example of seen) {
    const chance = chances(example, table, scale);
    const best = chance.indexOf(Math.max(...chance));
    const isSure = (chance[best] ?? 0) >= CERTAIN;
    if (isSure && best !== example.word) wrong += 1;
    // Every other word of the set, written instead of the right one.
    swaps += chance.length - 1;
    if (isSure && best === example.word) caught += chance.length - 1;
  }
  const rate = wrong / Math.max(1, seen.length);
  process.stdout.write(
    `${words.join('/').padEnd(22)} seen ${seen.length}, wrong ${(100 * rate).toFixed(2)} %, caught ${((100 * caught) / Math.max(1, swaps)).toFixed(0)} %\n`,
  );
}
writeFileSync(
  path.resolve(import.meta.dirname, '../utils/grammar/confusion/weights.json'),
  `${JSON.stringify(
    {
      trainedOn: `GoEmotions comments (Google, CC BY 4.0), SHA-256 ${createHash('sha256').update(source).digest('hex')}`,
      scale,
      table: Buffer.from(table.buffer).toString('base64'),
    },
    null,
    2,
  )}\n`,
);
