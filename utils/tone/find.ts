import type { Draft, Finding } from '@/utils/findings/finding';
import { TONE_RULES } from './rules';

/** What in a draft may be taken badly. */
export function findTone(draft: Draft): Finding[] {
  return TONE_RULES.flatMap((rule) =>
    rule.find(draft).map(({ span, instead }) => ({
      source: 'tone' as const,
      rule: rule.id,
      span,
      severity: 'info' as const,
      label: rule.title,
      message: rule.reason,
      fixes: instead === undefined ? [] : [{ span, text: instead }],
    })),
  );
}
