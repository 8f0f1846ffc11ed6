import { FINDERS } from '../findings/finders.ts';
import type { Evaluation } from './evaluation.ts';
import {
  count,
  isMisfixed,
  isRight,
  meets,
  nothing,
  type Case,
  type Counts,
  type Flag,
} from './flags.ts';

/** Precision, recall, the share of right first fixes, and what clean drafts are bothered with. */
export const evaluateGrammar: Evaluation = async (cases, { errors }) => {
  const find = await FINDERS.grammar();
  const bySource = new Map<string, Counts>();
  const failures: string[] = [];
  for (const each of cases as readonly Case[]) {
    const flags = (await find(each)) as Flag[];
    for (const source of ['all', (each.source ?? '').split(':').at(-1) ?? '']) {
      const counts = bySource.get(source) ?? nothing();
      count(counts, each, flags);
      bySource.set(source, counts);
    }
    const wrong = flags.filter((flag) => !isRight(flag, each));
    const missed = each.errors.filter((error) => !flags.some((flag) => meets(flag, error)));
    const misfixed = flags.filter((flag) => isMisfixed(flag, each));
    if (wrong.length || missed.length || misfixed.length)
      failures.push(shown(each, wrong, missed, misfixed));
  }
  const rows = [...bySource].map(([source, counts]) => row(source, counts));
  return [HEAD, ...rows, ...failures.slice(0, errors), ''].join('\n');
};

/** "First fix" counts every error that has a fix, found or not; "of found" only those that were found. */
const HEAD =
  'source            precision recall  first fix  of found  false flags/1,000 clean words  clean drafts flagged';

function row(source: string, counts: Counts): string {
  const share = (part: number, whole: number): string =>
    (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(8);
  const per1000 = counts.cleanWords ? (1000 * counts.cleanFlags) / counts.cleanWords : undefined;
  return [
    source.padEnd(18),
    share(counts.right, counts.flags + counts.cleanFlags),
    share(counts.found, counts.errors),
    '  ',
    share(counts.first, counts.fixable),
    '  ',
    share(counts.first, counts.fixableFound),
    (per1000?.toFixed(1) ?? '–').padStart(20),
    ' '.repeat(12),
    share(counts.cleanFlagged, counts.clean),
  ].join('');
}

function shown(
  each: Case,
  wrong: readonly Flag[],
  missed: Case['errors'],
  misfixed: readonly Flag[],
): string {
  const words = (start: number, end: number): string => `“${each.text.slice(start, end)}”`;
  const flagged = wrong.map(({ start, end, rule }) => `${words(start, end)} (${rule})`);
  const left = missed.map(([start, end]) => words(start, end));
  const fixes = misfixed.map(
    ({ start, end, rule, replacements }) =>
      `${words(start, end)} → ${replacements.slice(0, 3).join('/')} (${rule})`,
  );
  return `${each.id}: ${each.text} wrong: ${flagged.join(', ')}; missed: ${left.join(', ')}; other fix: ${fixes.join(', ')}`;
}
