/** A value that many snippets use and one place holds: `{{fact:refund_days}}`. */
export type Fact = {
  readonly name: string;
  readonly value: string;
  /** Epoch ms. */
  readonly updatedAt: number;
};

/** Letters first, so that no name of a fact is one that JavaScript objects have of themselves. */
const NAME = /^[a-z][a-z0-9_]{0,39}$/;

export function isFactName(name: string): boolean {
  return NAME.test(name);
}

/** A sentence for each thing that must be mended before the fact can be saved. */
export function problemsOfFact({ name, value }: Pick<Fact, 'name' | 'value'>): string[] {
  const problems: string[] = [];
  if (!isFactName(name)) {
    problems.push(
      'A fact’s name is 1 to 40 lower-case letters, digits and underscores and begins with a letter.',
    );
  }
  if (!value.trim()) problems.push('Write the value of this fact.');
  if (value.length > 500) problems.push('A fact holds at most 500 characters.');
  return problems;
}
