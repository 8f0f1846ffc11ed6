/** Neighbouring words, each pair once; the last word stands for itself. */
export function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ''}`));
}

/**
 * Whether two texts can be alike at all, which is seen hundreds of times faster than how alike they
 * are: of two that differ in every tenth word, three in four pairs are the same. One in four is
 * enough here, for typing errors and fillings.
 */
export function sharePairs(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of fewer) if (more.has(pair)) shared++;
  return shared > 0 && shared * 4 >= fewer.size;
}
