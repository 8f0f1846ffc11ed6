import { readCustomer, type Reading } from '@/utils/tone/reading/read';
import type { Evaluation } from './evaluation.ts';
import { count, countsFor, share, table } from './label-counts.ts';

type Message = Reading & { readonly id: string; readonly kind: string; readonly text: string };

/** Each label of the reading by itself, and how often the number of questions is exact. */
export const evaluateReading: Evaluation = async (cases, { errors }) => {
  const counts = countsFor(['frustrated', 'urgent', 'wants_escalation', 'thanks', 'neutral']);
  const messages = (cases as readonly Message[]).filter(({ kind }) => kind === 'customer');
  const failures: string[] = [];
  let exact = 0;
  for (const { id, text, labels, questionCount } of messages) {
    const read = readCustomer(text);
    count(counts, labels, new Set(read.labels), []);
    if (read.questionCount === questionCount) exact += 1;
    const same = [...read.labels].sort().join() === [...labels].sort().join();
    if (!same || read.questionCount !== questionCount)
      failures.push(`${id}: ${read.labels.join()} ${read.questionCount} | ${text}`);
  }
  const questions = `questions exact ${share(exact, messages.length)} of ${messages.length}`;
  return [table(counts), questions, ...failures.slice(0, errors), ''].join('\n');
};
