import type { Draft, Finding } from '@/utils/findings/finding';
import { mayBeEnglish } from './language';
import type { ToneRule } from './rule';
import { TONE_RULES } from './rules';

/** What in a draft may be taken badly, by the rules that are on. */
export function findTone(draft: Draft, rules: readonly ToneRule[] = TONE_RULES): Finding[] {
  // The words are English ones; in another language they are names, or nothing.
  if (!mayBeEnglish(draft.text) || !mayBeEnglish(draft.context ?? '')) return [];
  return rules.flatMap((rule) =>
    rule.find(draft).map(({ span, instead }) => ({
      source: 'tone' as const,
      rule: rule.id,
      span,
      severity: 'info' as const,
      label: rule.title,
      message: rule.reason,
      fixes: instead === undefined ? [] : [{ span, text: instead }],
      ...(rule.whole && { whole: true as const }),
    })),
  );
}
