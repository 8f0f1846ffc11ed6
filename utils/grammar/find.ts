import type { Finding } from '@/utils/findings/finding';
import { overlaps, type Span } from '@/utils/text/span';
import { GRAMMAR_RULES } from './rules';
import type { GrammarRule } from './rule';
import { sentencesOf } from './sentence/parse';
import { withCapital } from '@/utils/text/capital';

/** What our own rules find in a paragraph; of two on the same words the one that stands first in the list. */
export function findByRules(
  text: string,
  masked: readonly Span[],
  rules: readonly GrammarRule[] = GRAMMAR_RULES,
): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of sentencesOf(text, masked)) {
    for (const rule of rules) {
      for (const { span, instead } of rule.find(sentence)) {
        if (findings.some((other) => overlaps(other.span, span))) continue;
        findings.push({
          source: 'grammar',
          rule: rule.id,
          span,
          severity: 'info',
          label: rule.label,
          message: rule.reason,
          fixes: instead.map((fix) => ({
            span,
            text: likeCase(fix, text.slice(span.start, span.end)),
          })),
        });
      }
    }
  }
  return findings;
}

/** A fix begins with a capital where the words that it replaces do, unless the capital is what it puts right. */
function likeCase(fix: string, words: string): string {
  const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(words) && !/^I\b/.test(words);
  const isAboutCase = words.toLowerCase() === fix.toLowerCase();
  return isCapital && !isAboutCase ? withCapital(fix) : fix;
}
