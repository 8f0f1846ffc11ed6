import { pseudonymise } from '@/utils/pii/pseudonyms';
import { readyTeam } from '@/utils/pii/team-rules/find-team';
import { EXPRESSION_PORT } from '@/utils/platform/expression-port';
import { GRAMMAR_PORT } from '@/utils/platform/grammar-port';
import type { CopyPart } from '@/utils/guard/copy-part';
import { askAgain, askThrough } from '@/utils/platform/port';
import { readSettings } from '@/utils/platform/settings';
import { readStoppedExpressions } from '@/utils/platform/stopped-expressions';
import { askWorkers } from './ask-workers';

const AUTHORS = {
  customer: 'Customer',
  operator: 'Operator',
  bot: 'Bot',
  note: 'Note',
  system: 'System',
  unknown: 'Message',
} as const;

/**
 * The conversation in view, a line per message, with pseudonyms in the place of personal data. Nothing has
 * to be decided at once, so the workers are waited for, which have the tables of ids and run expressions.
 */
export const copyRedacted: CopyPart = async (console, guard, signal) => {
  const active = console?.active(document);
  const transcript = active && console?.transcript(active);
  if (!console || !active || !transcript) return { text: '', missing: [] };
  const lines = console.messageElements(transcript).map((message) => ({
    author: AUTHORS[console.readMessage(message).author],
    text: console.textOf(message),
  }));
  const nameOf = (name: string | undefined): string[] => (name ? [name] : []);
  const names = {
    customer: nameOf(console.customerName(active)),
    operator: nameOf(console.operatorName(document)),
  };

  const life = new AbortController();
  const either = AbortSignal.any([signal, life.signal]);
  const { piiRules } = await readSettings();
  const stopped = await readStoppedExpressions();
  const { late, missing } = await askWorkers({
    texts: lines.map(({ text }) => text),
    expressions: readyTeam(piiRules).expressions.filter(
      ({ pattern }) => !stopped.includes(pattern),
    ),
    askIds: askAgain(askThrough(GRAMMAR_PORT, either)),
    askExpressions: askAgain(askThrough(EXPRESSION_PORT, either)),
  }).finally(() => life.abort());

  const text = pseudonymise(lines, (each) => guard.raw(each, late(each)), names)
    .filter(({ text: said }) => said)
    .map(({ author, text: said }) => `${author}: ${said}`)
    .join('\n');
  return { text, missing };
};
