import { describe, expect, test } from 'vitest';
import type { Draft } from '@/utils/findings/finding';
import { findTone } from '@/utils/tone/find';
import { TONE_RULES } from '@/utils/tone/rules';
import { flagged, unmarked } from '../marked';

/** An example may say what the customer wrote last, behind "<<". */
function draftOf(example: string): Draft {
  const [text = '', context] = example.split(' << ');
  return { text, context };
}

describe.each(TONE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.flags)('flags %s', (example) => {
    const { text: marked, context } = draftOf(example);
    const { text, marks } = unmarked(marked);
    expect(flagged(text, rule.find({ text, context }))).toEqual(marks);
  });

  test.each(rule.examples.passes)('passes %s', (example) => {
    expect(rule.find(draftOf(example))).toEqual([]);
  });
});

test.each([
  ['PLEASE READ THE POLICY.', 'Please read the policy.'],
  ['Sorry, WE DO NOT SHIP to the UK!!', 'Sorry, we do not ship to the UK!'],
  ['Send THE VAT FORM NOW', 'Send the VAT form now'],
])('"%s" can be said as "%s"', (text, calm) => {
  let said = text;
  for (const { fixes } of findTone({ text }).reverse()) {
    const [fix] = fixes;
    if (fix) said = said.slice(0, fix.span.start) + fix.text + said.slice(fix.span.end);
  }
  expect(said).toBe(calm);
});

test('a long shout costs no time', () => {
  const started = performance.now();
  for (const shout of ['WHY NOT ', 'WHY NOT. ', 'WHY NOT\n\n', 'you should have asked ']) {
    expect(findTone({ text: shout.repeat(2000) }).length).toBeGreaterThan(0);
  }
  findTone({ text: '!'.repeat(20_000) });
  // Far above what it takes, far below what looking back over the whole text each time would.
  expect(performance.now() - started).toBeLessThan(1000);
});
