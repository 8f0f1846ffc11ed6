import { describe, expect, test } from 'vitest';
import { readCases } from '../../../scripts/eval/cases';
import { findTone } from '@/utils/tone/find';
import { readCustomer, type Reading } from '@/utils/tone/reading/read';
import { TONE_RULES } from '@/utils/tone/rules';

type Reply = {
  readonly text: string;
  readonly context?: string;
  readonly labels: readonly string[];
  readonly spans: readonly (readonly [start: number, end: number, label: string])[];
  readonly ignore: readonly string[];
};

const replies = readCases('tests/corpus/tone.jsonl') as Reply[];
const messages = readCases('tests/corpus/reading.jsonl') as (Reading & { text: string })[];
const labelOf = new Map<string, string>(TONE_RULES.map(({ id, label }) => [id, label]));

/** Hits, false alarms and misses of one label over cases that say what is right. */
function tally<Case>(
  cases: readonly Case[],
  right: (one: Case) => boolean,
  said: (one: Case) => boolean,
): { precision: number; recall: number; gold: number } {
  const gold = cases.filter(right);
  const found = cases.filter(said);
  const hits = gold.filter(said).length;
  return { precision: hits / found.length, recall: hits / gold.length, gold: gold.length };
}

describe('over our own replies', () => {
  const read = new Map(
    replies.map((reply) => {
      const { text, context } = reply;
      return [reply, new Set(findTone({ text, context }).map(({ rule }) => labelOf.get(rule)))];
    }),
  );

  test.each(TONE_RULES.map(({ label }) => label))('"%s" keeps its floor', (label) => {
    const { precision, recall, gold } = tally(
      replies.filter(({ ignore }) => !ignore.includes(label)),
      ({ labels }) => labels.includes(label),
      (reply) => read.get(reply)?.has(label) ?? false,
    );
    expect(gold).toBeGreaterThan(9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  test('hardly any clean reply is flagged', () => {
    const clean = replies.filter(({ labels }) => !labels.length);
    const flagged = clean.filter((reply) => read.get(reply)?.size);
    expect(clean.length).toBeGreaterThan(100);
    expect(flagged.length / clean.length).toBeLessThanOrEqual(0.02);
  });

  test('the words that are named are the ones that carry it', () => {
    const named = replies.flatMap(({ text, context, labels, spans }) => {
      const found = findTone({ text, context }).map(
        ({ rule, span }) => [labelOf.get(rule), span] as const,
      );
      return labels
        .filter(
          (label) => found.some(([of]) => of === label) && spans.some(([, , of]) => of === label),
        )
        .map((label) =>
          found.some(
            ([of, { start, end }]) =>
              of === label &&
              spans.some((gold) => gold[2] === of && gold[0] < end && start < gold[1]),
          ),
        );
    });
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(Boolean).length / named.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe('over our own customers’ messages', () => {
  test.each(['frustrated', 'urgent', 'wants_escalation', 'thanks', 'neutral'] as const)(
    '"%s" keeps its floor',
    (label) => {
      const { precision, recall, gold } = tally(
        messages,
        ({ labels }) => labels.includes(label),
        ({ text }) => readCustomer(text).labels.includes(label),
      );
      expect(gold).toBeGreaterThan(9);
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('questions are counted exactly in most', () => {
    const exact = messages.filter(
      ({ text, questionCount }) => readCustomer(text).questionCount === questionCount,
    );
    expect(exact.length / messages.length).toBeGreaterThanOrEqual(0.94);
  });
});
