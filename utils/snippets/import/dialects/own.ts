import { parseTemplate } from '../../template';
import { positionIn } from '@/utils/text/position';
import { shown } from '../plain-name';
import type { Converted } from '../conversion';

/**
 * Code of other systems that would stand in a customer's chat as it is. Only what nobody writes to a
 * customer: single braces and percent signs are words, too.
 */
const FOREIGN =
  /\{%[^%]{0,200}%\}|%(?:fill\w+|snippet|clipboard|key)\b[^%\n]{0,200}%?|%@[+-]\d+\w|%\||\$\|\$|<attribute\b[^<>]{0,200}>|\{(?:form(?:text|menu|paragraph|toggle|date)|import|time|site|urlload|urlsend|if|run|click|key|user|clipboard|cursor|snippet|query|date)(?:[:=\s][^{}]{0,200})?\}|\[\[[\w .-]{1,60}\]\]|\$\{[\w.]{1,60}\}|<<[\w .]{1,60}>>/i;

/** Our own words, in a file that may be of anybody. */
export function convertOwn(source: string, rich: boolean): Converted {
  const { parts, problems } = parseTemplate(source, { rich });
  const foreign = FOREIGN.exec(source.replace(/\\?\{\{[^{}]*\}\}/g, ''))?.[0];
  const [problem] = problems;
  if (problem) {
    const refused = `${positionIn(source, problem.start)}: ${problem.message}`;
    return { parts, warned: [], refused };
  }
  if (foreign) {
    const refused = `“${shown(foreign)}” looks like a placeholder of another system. Say above which one wrote these texts, or take it out.`;
    return { parts, warned: [], refused };
  }
  return { parts, warned: [] };
}
