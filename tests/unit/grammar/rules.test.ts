import { describe, expect, test } from 'vitest';
import { findByRules } from '@/utils/grammar/find';
import { GRAMMAR_RULES } from '@/utils/grammar/rules';

/** "It [are|is] late." → the text, and what is to be found in it. */
function read(example: string): { text: string; marks: string[] } {
  return {
    text: example.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1'),
    marks: example.match(/\[[^\]]*\]/g) ?? [],
  };
}

describe.each(GRAMMAR_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const found = (text: string): string[] =>
    findByRules(text, [], [rule])
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, fixes }) => `[${text.slice(span.start, span.end)}|${fixes[0]?.text ?? ''}]`);

  test.each(rule.examples.flags)('flags %s', (example) => {
    const { text, marks } = read(example);
    expect(found(text)).toEqual(marks);
  });

  test.each(rule.examples.passes)('passes %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each(GRAMMAR_RULES.flatMap(({ examples }) => examples.passes))(
  'no other rule flags %s either',
  (text) => {
    expect(findByRules(text, []).map(({ rule }) => rule)).toEqual([]);
  },
);
