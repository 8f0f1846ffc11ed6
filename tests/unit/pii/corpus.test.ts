import { expect, test } from 'vitest';
import { readCases } from '../../../scripts/eval/cases';
import { measurePii, sumOf } from '../../../scripts/eval/pii';
import { scoreOf } from '../../../scripts/eval/spans';

/** What is never to be missed, and never to be cried for nothing. */
const GRAVE = ['CREDIT_CARD', 'IBAN', 'SECRET', 'PASSWORD', 'OTP', 'CVV'];

test.each(['pii.jsonl', 'pii-blind.jsonl', 'pii-chat.jsonl'])(
  'tests/corpus/%s is found as well as docs/pii.md says',
  async (file) => {
    const { entities, clean, failures } = await measurePii(readCases(`tests/corpus/${file}`));
    const [precision = 0, recall = 0] = scoreOf(sumOf(entities, ['PERSON', 'ADDRESS']), 2);
    expect(precision, failures.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(recall, failures.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(clean.flagged / clean.all).toBeLessThanOrEqual(0.01);
    for (const entity of GRAVE) {
      const [sure = 0, caught = 0] = scoreOf(entities.get(entity)!, 2);
      expect([entity, sure >= 0.99, caught >= 0.97]).toEqual([entity, true, true]);
    }
  },
);

/** Hard ones: what is told by the words around only, and as many that look like it. */
test.each([
  // Learned from (scripts/train-likely.ts).
  ['pii-talk.jsonl', 0.92, 0.83],
  // Neither read nor learned from: what may be expected of messages that nobody has seen.
  ['pii-unread.jsonl', 0.98, 0.89],
])('tests/corpus/%s: precision %d, recall %d', async (file, precise, complete) => {
  const { entities, failures } = await measurePii(readCases(`tests/corpus/${file}`));
  const [precision = 0, recall = 0] = scoreOf(sumOf(entities, ['PERSON', 'ADDRESS']), 2);
  expect(precision, failures.join('\n')).toBeGreaterThanOrEqual(precise);
  expect(recall, failures.join('\n')).toBeGreaterThanOrEqual(complete);
});
