/** `errors` are [start, end, fixes]; `lenient` spans may be flagged without harm. */
export type Case = {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
  readonly errors: readonly (readonly [number, number, readonly string[]])[];
  readonly lenient?: readonly (readonly [number, number])[];
  readonly level?: string;
  readonly source?: string;
};
export type Flag = { start: number; end: number; rule: string; replacements: string[] };

export const nothing = () => ({
  flags: 0,
  right: 0,
  errors: 0,
  found: 0,
  fixable: 0,
  fixableFound: 0,
  first: 0,
  clean: 0,
  cleanFlagged: 0,
  cleanFlags: 0,
  cleanWords: 0,
});
export type Counts = ReturnType<typeof nothing>;

/** Adds one case and what was flagged in it. */
export function count(counts: Counts, each: Case, flags: readonly Flag[]): void {
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
    if (hits.length) counts.fixableFound += 1;
    if (hits.some((flag) => putsRight(flag, error, each.text))) counts.first += 1;
  }
}

/** Whether a flag meets errors that have fixes, and its first fix puts none of them right. */
export function isMisfixed(flag: Flag, { errors, text }: Case): boolean {
  const met = errors.filter((error) => error[2].length > 0 && meets(flag, error));
  return met.length > 0 && !met.some((error) => putsRight(flag, error, text));
}

function putsRight(
  { start, end, replacements: [fix] }: Flag,
  error: Case['errors'][number],
  text: string,
): boolean {
  if (fix === undefined) return false;
  const wanted = error[2].map((right) => fixed(text, error[0], error[1], right));
  return wanted.includes(fixed(text, start, end, fix));
}

function fixed(text: string, start: number, end: number, fix: string): string {
  return `${text.slice(0, start)}${fix}${text.slice(end)}`
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a flag and an error share a character; empty or one-letter spans may only touch. */
export function meets(flag: Flag, [start, end]: readonly [number, number, ...unknown[]]): boolean {
  const shared = Math.min(flag.end, end) - Math.max(flag.start, start);
  if (shared > 0) return true;
  return shared === 0 && (flag.end - flag.start < 2 || end - start < 2);
}

export function isRight(flag: Flag, { errors, lenient = [] }: Case): boolean {
  return [...errors, ...lenient].some((known) => meets(flag, [known[0], known[1]]));
}
