import type { Finding } from '@/utils/findings/finding';
import type { Span } from '@/utils/text/span';
import { matches } from '@/utils/pii/matches';
import { read, type Reading } from '@/utils/pii/reading';
import { lexicon } from '@/utils/pii/words/lexicon';
import { patternOfMask } from './mask';
import type { TeamRule } from './team-rule';

/** A rule made ready: what is wrong with it is said where it is written, and it finds nothing. */
export type ReadyRule = { readonly name: string; find(reading: Reading): readonly Span[] };

/** Masks and words, which are linear however they are written; expressions need the worker. */
export function readyRules(rules: readonly TeamRule[]): ReadyRule[] {
  return rules.flatMap((rule) => {
    if ('mask' in rule) {
      const pattern = patternOfMask(rule.mask);
      if (typeof pattern === 'string') return [];
      return [{ name: rule.name, find: ({ text }: Reading) => matches(text, pattern) }];
    }
    if (!('words' in rule)) return [];
    const entries = rule.words.map((word) => word.trim().replace(/\s+/g, '_').replace(/\*/g, ''));
    const list = lexicon(...entries.filter(Boolean));
    return [{ name: rule.name, find: (reading: Reading) => list.hits(reading) }];
  });
}

/** What a team's own rules find. */
export function findTeam(text: string, rules: readonly ReadyRule[]): Finding[] {
  if (!rules.length) return [];
  const reading = read(text);
  return rules.flatMap(({ name, find }) => find(reading).map((span) => teamFinding(name, span)));
}

function teamFinding(name: string, span: Span): Finding {
  return {
    source: 'pii',
    rule: 'pii/team-rule',
    span,
    severity: 'warning',
    label: name,
    message: 'Your team asked to be told of this.',
    fixes: [{ span, text: `(${name} removed)` }],
  };
}
