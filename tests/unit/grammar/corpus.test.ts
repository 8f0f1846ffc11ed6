import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readCases } from '@/scripts/eval/cases';
import { count, nothing, type Case, type Counts, type Flag } from '@/scripts/eval/flags';
import { FINDERS } from '@/scripts/findings/finders';

const CORPUS = 'tests/corpus/grammar.jsonl';
let counts: Counts;

beforeAll(async () => {
  const find = await FINDERS.grammar();
  counts = nothing();
  for (const each of readCases(CORPUS) as Case[]) count(counts, each, (await find(each)) as Flag[]);
}, 120_000);

/** Floors a little under what was reached: a rule that makes drafts noisier does not pass. */
test('what is flagged is wrong, nearly always', () => {
  expect(counts.right / (counts.flags + counts.cleanFlags)).toBeGreaterThan(0.99);
});

test('most mistakes are found, and the right fix stands first', () => {
  expect(counts.found / counts.errors).toBeGreaterThan(0.92);
  expect(counts.first / counts.fixable).toBeGreaterThan(0.91);
  expect(counts.first / counts.fixableFound).toBeGreaterThan(0.98);
});

test('clean drafts are left in peace', () => {
  expect((1000 * counts.cleanFlags) / counts.cleanWords).toBeLessThan(0.5);
  expect(counts.cleanFlagged / counts.clean).toBeLessThan(0.005);
});

test('the corpus has as many clean drafts as wrong ones', () => {
  const cases = readFileSync(CORPUS, 'utf8').trim().split('\n').length;
  expect(counts.clean).toBeGreaterThan(0.45 * cases);
});
