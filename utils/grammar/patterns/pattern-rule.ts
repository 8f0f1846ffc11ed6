import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import type { Sentence } from '@/utils/grammar/sentence/token';
import { PatternTable, type Pattern } from './pattern';

/** The patterns of all rules in one table, so that a sentence is gone through once for all of them. */
const patternsOf: (readonly Pattern[])[] = [];
let table: PatternTable | undefined;
let last: { readonly sentence: Sentence; readonly found: readonly GrammarMatch[][] } | undefined;

/** A rule whose knowledge is a table of patterns. */
export function patternRule({
  patterns,
  ...rule
}: Omit<GrammarRule, 'find'> & { readonly patterns: readonly Pattern[] }): GrammarRule {
  const own = patternsOf.push(patterns) - 1;
  table = undefined;
  return {
    ...rule,
    find(sentence) {
      table ??= new PatternTable(patternsOf);
      if (last?.sentence !== sentence) last = { sentence, found: table.find(sentence) };
      return last.found[own] ?? [];
    },
  };
}
