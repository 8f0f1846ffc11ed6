import { readProse } from '@/utils/tone/prose';
import { isFrustrated } from './frustration';
import { countQuestions } from './questions';
import { wantsEscalation } from './escalation';
import { isThanking } from './thanks';
import { isUrgent } from './urgency';

export type ReadingLabel = 'frustrated' | 'urgent' | 'wants_escalation' | 'thanks' | 'neutral';

/** What a customer's message says between the lines. */
export type Reading = {
  readonly labels: readonly ReadingLabel[];
  /** How many things the operator is asked. */
  readonly questionCount: number;
};

/** Reads what a customer wrote: how they feel, how much it presses, what they want to know. */
export function readCustomer(text: string): Reading {
  const prose = readProse(text);
  const escalates = wantsEscalation(prose);
  const frustrated = isFrustrated(prose);
  const urgent = isUrgent(prose);
  const thanks = !frustrated && !urgent && !escalates && isThanking(prose);
  const labels: ReadingLabel[] = [];
  if (frustrated) labels.push('frustrated');
  if (urgent) labels.push('urgent');
  if (escalates) labels.push('wants_escalation');
  if (thanks) labels.push('thanks');
  if (!labels.length) labels.push('neutral');
  return { labels, questionCount: countQuestions(prose) };
}
