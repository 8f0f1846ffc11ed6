/** How often a label was right, wrong, missed. */
export type LabelCounts = { hit: number; wrong: number; missed: number };

export function countsFor(labels: readonly string[]): Map<string, LabelCounts> {
  return new Map(labels.map((label) => [label, { hit: 0, wrong: 0, missed: 0 }]));
}

/** Counts one case; a label that its file calls debatable is neither right nor wrong. */
export function count(
  counts: ReadonlyMap<string, LabelCounts>,
  gold: readonly string[],
  said: ReadonlySet<string>,
  debatable: readonly string[],
): void {
  for (const [label, each] of counts) {
    const isGold = gold.includes(label);
    if (isGold && said.has(label)) each.hit += 1;
    else if (isGold) each.missed += 1;
    else if (said.has(label) && !debatable.includes(label)) each.wrong += 1;
  }
}

export const share = (part: number, of: number): string => (of ? (part / of).toFixed(3) : '–');

/** Precision, recall and F1 of each label, and the mean of the F1s. */
export function table(counts: ReadonlyMap<string, LabelCounts>): string {
  const f1 = ({ hit, wrong, missed }: LabelCounts): number =>
    (2 * hit) / (2 * hit + wrong + missed);
  const seen = [...counts].filter(([, { hit, wrong, missed }]) => hit + wrong + missed);
  const rows = seen.map(([label, each]) =>
    [
      label.padEnd(20),
      `P ${share(each.hit, each.hit + each.wrong)}`,
      `R ${share(each.hit, each.hit + each.missed)}`,
      `F1 ${f1(each).toFixed(3)}`,
      `${each.hit}/${each.wrong}/${each.missed}`,
    ].join('  '),
  );
  const mean = seen.reduce((sum, [, each]) => sum + f1(each), 0);
  return [...rows, `macro-F1 ${share(mean, seen.length)}`].join('\n');
}
