import type { Span } from '@/utils/text/span';

export type Labelled = Span & { readonly entity: string };
export type Counts = { found: number; wrong: number; missed: number };

export const nothing = (): Counts => ({ found: 0, wrong: 0, missed: 0 });

const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = ({ start, end }: Span): number => end - start;

/** Covers at least half of what was to be found, and is not three times as long as what it covers. */
export function covers(found: Span, gold: Span): boolean {
  const both = shared(found, gold);
  return both / length(gold) >= 0.5 && both / length(found) >= 1 / 3;
}

/** Whether most of a span lies within another one. */
export function liesIn(span: Span, other: Span): boolean {
  return shared(span, other) / length(span) >= 0.5;
}

/** Precision, recall and F with recall weighing `beta` times as much; undefined is "–". */
export function scoreOf({ found, wrong, missed }: Counts, beta: number): (number | undefined)[] {
  const precision = found + wrong ? found / (found + wrong) : undefined;
  const recall = found + missed ? found / (found + missed) : undefined;
  const weighted = (1 + beta ** 2) * found;
  const all = weighted + wrong + beta ** 2 * missed;
  return [precision, recall, all ? weighted / all : undefined];
}
