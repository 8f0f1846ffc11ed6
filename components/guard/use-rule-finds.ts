import { useEffect, useState } from 'react';
import { readyTeam } from '@/utils/pii/team-rules/find-team';
import { contentProblem } from '@/utils/pii/team-rules/problems';
import { NO_RULES, type TeamRule } from '@/utils/pii/team-rules/team-rule';
import type { Span } from '@/utils/text/span';

/** Runs an expression in a worker; undefined when it took too long. */
export type RunExpression = (pattern: string, text: string) => Promise<readonly Span[] | undefined>;

/** What a rule finds in a text, or how it is that nothing is known. */
export type RuleFinds = readonly string[] | 'nothing to try' | 'looking' | 'too slow';

/** What a rule that is being written finds in a line. */
export function useRuleFinds(rule: TeamRule, text: string, run: RunExpression): RuleFinds {
  const pattern = 'pattern' in rule ? rule.pattern : undefined;
  const [late, setLate] = useState<{ pattern: string; text: string; finds: RuleFinds }>();
  const canRun = text.trim() !== '' && contentProblem(rule) === '';
  useEffect(() => {
    if (pattern === undefined || !canRun) return;
    let isOver = false;
    const tell = (spans: readonly Span[] | undefined): void => {
      if (!isOver) setLate({ pattern, text, finds: spans ? wordsAt(spans, text) : 'too slow' });
    };
    run(pattern, text).then(tell, () => tell(undefined));
    return () => {
      isOver = true;
    };
  }, [pattern, text, canRun, run]);
  if (!canRun) return 'nothing to try';
  if (pattern !== undefined) {
    return late?.pattern === pattern && late.text === text ? late.finds : 'looking';
  }
  const found = readyTeam({ ...NO_RULES, rules: [rule] }).find(text);
  return wordsAt(
    found.map(({ span }) => span),
    text,
  );
}

function wordsAt(spans: readonly Span[], text: string): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
