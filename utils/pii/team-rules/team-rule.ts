/** What a team looks for beyond what everybody looks for. */
export type TeamRule = {
  /** What the card says it is: "A contract number". Rules are told apart by it. */
  readonly name: string;
  /** A reply with it is held, where replies are held at all; otherwise it is only marked. */
  readonly isGrave?: boolean;
} & (
  | {
      /** A form: `A` a letter, `9` a digit, `*` either; everything else stands for itself. */
      readonly mask: string;
    }
  | {
      /** Words and names, in any case; `*` at the end is the rest of a word. */
      readonly words: readonly string[];
    }
  | {
      /** A regular expression: only ever run in a worker, with a limit of time. */
      readonly pattern: string;
    }
);

/** What is never spoken of: the company's own numbers and addresses, the form of its orders. */
export type AllowList = {
  /** Written in any way: "+49 30 123456" also lets "0049 (30) 12 34 56" pass. */
  readonly values: readonly string[];
  /** Masks, as rules have them. */
  readonly shapes: readonly string[];
};

/** What one source has said: a person in the settings, or a team in its library. */
export type RuleSet = { readonly rules: readonly TeamRule[]; readonly allow: AllowList };

export const NO_RULES: RuleSet = { rules: [], allow: { values: [], shapes: [] } };

/**
 * One set of several. What each source allows is allowed; of rules with one name the first is kept, so
 * the source that shall win comes first.
 */
export function mergeRuleSets(sources: readonly RuleSet[]): RuleSet {
  const byName = new Map<string, TeamRule>();
  for (const rule of sources.flatMap(({ rules }) => rules)) {
    const name = rule.name.trim().toLowerCase();
    if (!byName.has(name)) byName.set(name, rule);
  }
  const all = (kind: keyof AllowList): string[] => [
    ...new Set(sources.flatMap(({ allow }) => allow[kind])),
  ];
  return { rules: [...byName.values()], allow: { values: all('values'), shapes: all('shapes') } };
}
