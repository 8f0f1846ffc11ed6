import { expect, test } from 'vitest';
import { readCases } from '../../../scripts/eval/cases';
import { measurePii, sumOf } from '../../../scripts/eval/pii';
import { scoreOf } from '../../../scripts/eval/spans';

/** What is never to be missed, and never to be cried for nothing. */
const GRAVE = ['CREDIT_CARD', 'IBAN', 'SECRET', 'PASSWORD', 'OTP', 'CVV'];

test.each(['tests/corpus/pii.jsonl', 'tests/corpus/pii-chat.jsonl'])(
  '%s is found as well as docs/pii.md says',
  async (file) => {
    const { entities, clean, failures } = await measurePii(readCases(file));
    const [precision = 0, recall = 0] = scoreOf(sumOf(entities, ['PERSON', 'ADDRESS']), 2);
    expect(precision, failures.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(recall, failures.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(clean.flagged / clean.all).toBeLessThanOrEqual(0.02);
    for (const entity of GRAVE) {
      const [sure = 0, caught = 0] = scoreOf(entities.get(entity)!, 2);
      expect([entity, sure >= 0.98, caught >= 0.95]).toEqual([entity, true, true]);
    }
  },
);
