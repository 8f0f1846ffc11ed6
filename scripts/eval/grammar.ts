import { FINDERS } from '../findings/finders.ts';
import type { Evaluation } from './evaluation.ts';

/** `errors` are [start, end, fixes]; `lenient` spans may be flagged without harm. */
type Case = {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
  readonly errors: readonly (readonly [number, number, readonly string[]])[];
  readonly lenient?: readonly (readonly [number, number])[];
  readonly level?: string;
  readonly source?: string;
};
type Flag = { start: number; end: number; rule: string; replacements: string[] };

const nothing = () => ({
  flags: 0,
  right: 0,
  errors: 0,
  found: 0,
  fixable: 0,
  first: 0,
  clean: 0,
  cleanFlagged: 0,
  cleanFlags: 0,
  cleanWords: 0,
});
type Counts = ReturnType<typeof nothing>;

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
    if (wrong.length || missed.length) failures.push(shown(each, wrong, missed));
  }
  const rows = [...bySource].map(([source, counts]) => row(source, counts));
  return [HEAD, ...rows, ...failures.slice(0, errors), ''].join('\n');
};

const HEAD =
  'source            precision recall  first fix  false flags/1,000 clean words  clean drafts flagged';

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
    (per1000?.toFixed(1) ?? '–').padStart(20),
    ' '.repeat(12),
    share(counts.cleanFlagged, counts.clean),
  ].join('');
}

function count(counts: Counts, each: Case, flags: readonly Flag[]): void {
  if (!each.errors.length) {
    const wrong = flags.filter((flag) => !isRight(flag, each));
    counts.clean += 1;
    counts.cleanWords += each.text.split(/\s+/).length;
    counts.cleanFlags += wrong.length;
    if (wrong.length) counts.cleanFlagged += 1;
    return;
  }
  counts.flags += flags.length;
  counts.right += flags.filter((flag) => isRight(flag, each)).length;
  if (each.level === 'sentence') return;
  for (const error of each.errors) {
    const hits = flags.filter((flag) => meets(flag, error));
    counts.errors += 1;
    if (hits.length) counts.found += 1;
    if (!error[2].length) continue;
    counts.fixable += 1;
    const wanted = error[2].map((fix) => fixed(each.text, error[0], error[1], fix));
    const isFirst = hits.some(({ start, end, replacements: [fix] }) => {
      return fix !== undefined && wanted.includes(fixed(each.text, start, end, fix));
    });
    if (isFirst) counts.first += 1;
  }
}

function fixed(text: string, start: number, end: number, fix: string): string {
  return `${text.slice(0, start)}${fix}${text.slice(end)}`
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a flag and an error share a character; empty or one-letter spans may only touch. */
function meets(flag: Flag, [start, end]: readonly [number, number, ...unknown[]]): boolean {
  const shared = Math.min(flag.end, end) - Math.max(flag.start, start);
  if (shared > 0) return true;
  return shared === 0 && (flag.end - flag.start < 2 || end - start < 2);
}

function isRight(flag: Flag, { errors, lenient = [] }: Case): boolean {
  return [...errors, ...lenient].some((known) => meets(flag, [known[0], known[1]]));
}

function shown(each: Case, wrong: readonly Flag[], missed: Case['errors']): string {
  const words = (start: number, end: number): string => `“${each.text.slice(start, end)}”`;
  const flagged = wrong.map(({ start, end, rule }) => `${words(start, end)} (${rule})`);
  const left = missed.map(([start, end]) => words(start, end));
  return `${each.id}: ${each.text} wrong: ${flagged.join(', ')}; missed: ${left.join(', ')}`;
}
