import type { Finding } from '@/utils/findings/finding';
import type { Span } from '@/utils/text/span';
import { matches } from '@/utils/pii/matches';
import { mergePii } from '@/utils/pii/merge';
import { read, type Reading } from '@/utils/pii/reading';
import { allowance } from './allow';
import { patternOfMask } from './mask';
import type { RuleSet, TeamRule } from './team-rule';
import { wordFinder } from './word-list';

/** A person's expression, which only a worker runs, and what its places are called. */
export type Expression = { readonly pattern: string; found(spans: readonly Span[]): Finding[] };

/** A team's rules made ready. A rule that is broken finds nothing; it is said where it is written. */
export type ReadyTeam = {
  /** What masks and lists find: linear, however they are written. */
  find(text: string): Finding[];
  readonly expressions: readonly Expression[];
  /** Without what the team lets pass. */
  allow(findings: readonly Finding[], text: string): readonly Finding[];
};

export function readyTeam({ rules, allow }: RuleSet): ReadyTeam {
  const finders = [...maskFinders(rules), ...listFinder(rules)];
  return {
    find(text) {
      if (!finders.length) return [];
      const reading = read(text);
      return finders.flatMap((find) => find(reading));
    },
    expressions: rules.flatMap((rule) =>
      'pattern' in rule
        ? [{ pattern: rule.pattern, found: (spans) => spans.map((span) => findingOf(rule, span)) }]
        : [],
    ),
    allow: allowance(allow),
  };
}

/**
 * What is found in a text in the end, without what may pass. A team's own rules know better what
 * something is called; `late` is what workers found by its expressions.
 */
export function withTeam(
  team: ReadyTeam,
  text: string,
  found: readonly Finding[],
  late: readonly Finding[] = [],
): readonly Finding[] {
  const own = team.find(text).concat(late);
  return team.allow(own.length ? mergePii(own, found) : found, text);
}

type Finder = (reading: Reading) => Finding[];

function maskFinders(rules: readonly TeamRule[]): Finder[] {
  return rules.flatMap((rule) => {
    const pattern = 'mask' in rule ? patternOfMask(rule.mask) : '';
    if (typeof pattern === 'string') return [];
    return [({ text }) => matches(text, pattern).map((span) => findingOf(rule, span))];
  });
}

function listFinder(rules: readonly TeamRule[]): Finder[] {
  const lists = rules.filter((rule) => 'words' in rule);
  if (!lists.length) return [];
  const find = wordFinder(lists.map(({ words }) => words));
  return [({ plain }) => find(plain).map(({ list, span }) => findingOf(lists[list]!, span))];
}

function findingOf(rule: TeamRule, span: Span): Finding {
  const name = rule.name.trim();
  return {
    source: 'pii',
    rule: `${'words' in rule ? WORDS : VALUES}${name}`,
    span,
    severity: rule.isGrave ? 'blocking' : 'warning',
    label: name.charAt(0).toUpperCase() + name.slice(1),
    message: 'A rule of your own looks for this.',
    fixes: [{ span, text: `(${name.replace(/^(?:an?|the)\s+/i, '').toLowerCase()} removed)` }],
  };
}

const WORDS = 'pii/team-word ';
const VALUES = 'pii/team-rule ';

/** Whether it was found for its words, which are nobody's: they may stand in every conversation. */
export function isTeamWord({ rule }: Finding): boolean {
  return rule.startsWith(WORDS);
}
