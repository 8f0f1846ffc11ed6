import type { Handlers } from '@/utils/platform/requests';
import { readSettings } from '@/utils/platform/settings';
import { stopExpressions } from '@/utils/platform/stopped-expressions';

/** Only what is a rule of the person's can be off: nothing else is kept. */
export const stopOwnRules: Handlers['pii/stop'] = async ({ patterns }) => {
  const { piiRules } = await readSettings();
  const own = piiRules.rules.flatMap((rule) => ('pattern' in rule ? [rule.pattern] : []));
  await stopExpressions(own.filter((pattern) => patterns.includes(pattern)));
  return true;
};
