import { describe, expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { pseudonymise } from '@/utils/pii/pseudonyms';
import { readyTeam, withTeam } from '@/utils/pii/team-rules/find-team';
import { exampleOfMask, maskOf, patternOfMask } from '@/utils/pii/team-rules/mask';
import { allowCaution, allowProblem, ruleProblem, wordsIn } from '@/utils/pii/team-rules/problems';
import {
  mergeRuleSets,
  NO_RULES,
  type AllowList,
  type RuleSet,
  type TeamRule,
} from '@/utils/pii/team-rules/team-rule';
import { compileUserPattern, runUserPattern } from '@/utils/pii/team-rules/user-pattern';
import { flagged } from '../marked';

const RULES: RuleSet = {
  ...NO_RULES,
  rules: [
    { name: 'a contract number', mask: 'AA-9999999' },
    { name: 'A project', words: ['Blue Heron', 'falcon', 'Tern*', 'X-200', '青鷺'], isGrave: true },
    { name: 'a broken mask', mask: '---' },
    { name: 'a ticket', pattern: 'K-\\d{4}' },
  ],
};
const TEAM = readyTeam(RULES);
const found = (text: string): string[] => flagged(text, [...withTeam(TEAM, text, findPii(text))]);

describe('a team’s own rules', () => {
  test.each([
    ['contract XY-1234567 is ready', ['XY-1234567']],
    ['in small letters, and with another dash: xy–1234567', ['xy–1234567']],
    ['XY-12345678 is too long, X-1234567 too short', []],
    ['do not speak of blue heron or Falcon', ['blue heron', 'Falcon']],
    ['BLUE  HERON, blue-heron, blue\nheron', ['BLUE  HERON', 'blue-heron', 'blue\nheron']],
    ['blue, and then: heron', []],
    ['falconry is fine', []],
    ['terns and Ternary go on to the end of the word', ['terns', 'Ternary']],
    ['the x-200, the X200', ['x-200']],
    ['私たちの青鷺です', ['青鷺']],
    ['K-1234 is for the worker', []],
  ])('%s', (text, spans) => {
    expect(found(text)).toEqual(spans);
  });

  test('say what they are and how to make it harmless, in the tone that was chosen', () => {
    expect(TEAM.find('XY-1234567 falcon')).toMatchObject([
      {
        label: 'A contract number',
        severity: 'warning',
        fixes: [{ text: '(contract number removed)' }],
      },
      { label: 'A project', severity: 'blocking' },
    ]);
  });

  test('know better what something is called than the detectors do', () => {
    const team = readyTeam({ ...NO_RULES, rules: [{ name: 'A hotline', mask: '+99 99 9999999' }] });
    const text = 'Call +49 30 1234567';
    expect(withTeam(team, text, findPii(text)).map(({ label }) => label)).toEqual(['A hotline']);
    // Graver things stay what they are.
    const card = readyTeam({ ...NO_RULES, rules: [{ name: 'Digits', mask: '9999' }] });
    const number = '4111 1111 1111 1111';
    expect(withTeam(card, number, findPii(number)).map(({ label }) => label)).toEqual([
      'A card number',
    ]);
  });

  test('have their own names where a conversation is copied', () => {
    const lines = [{ author: 'Customer', text: 'It is XY-1234567.' }];
    expect(pseudonymise(lines, (text) => TEAM.find(text))[0]?.text).toBe(
      'It is <contract-number-1>.',
    );
  });

  test.each([
    ['', 'Write a form, for example AA-9999999.'],
    ['--', 'Use A for a letter, 9 for a digit or * for either.'],
    ['9'.repeat(61), 'A form has at most 60 signs. Make it shorter.'],
    ['\\A', 'Use A for a letter, 9 for a digit or * for either.'],
  ])('a mask %j is refused with a sentence', (mask, sentence) => {
    expect(patternOfMask(mask)).toBe(sentence);
  });

  test.each(['AA-9999999', '\\ABC 99', '**** 9', 'PO.999/é'])(
    '%s finds its own example',
    (mask) => {
      const example = exampleOfMask(mask);
      expect(`see ${example}, please`.match(patternOfMask(mask) as RegExp)).toEqual([example]);
    },
  );

  test('a mask is kept where the value may not be', () => {
    expect(maskOf('XY-1234567')).toBe('AA-9999999');
  });
});

describe('an expression of one’s own', () => {
  test.each([
    ['(', /^This expression cannot be read/],
    ['', /^Write an expression/],
    ['x'.repeat(301), /at most 300/],
  ])('%j is refused with a sentence', (source, sentence) => {
    expect(compileUserPattern(source)).toMatch(sentence);
  });

  test('finds its places, and no empty ones', () => {
    const spansOf = (source: string): string[] =>
      runUserPattern(source, 'see K-12').map(({ start, end }) => 'see K-12'.slice(start, end));
    expect(spansOf('K-\\d+')).toEqual(['K-12']);
    expect(spansOf('x*')).toEqual([]);
    expect(runUserPattern('.', 'x'.repeat(500))).toHaveLength(100);
  });

  test('is called what its rule is called', () => {
    expect(TEAM.expressions.map(({ pattern }) => pattern)).toEqual(['K-\\d{4}']);
    expect(TEAM.expressions[0]?.found([{ start: 4, end: 10 }])).toMatchObject([
      { label: 'A ticket', span: { start: 4, end: 10 } },
    ]);
  });
});

describe('what a team lets pass', () => {
  const text = 'Call +49 30 1234567 or write to help@shop.de or dana@mail.de';
  const left = (allow: Partial<AllowList>, of = text): string[] => {
    const team = readyTeam({ rules: [], allow: { values: [], shapes: [], ...allow } });
    return flagged(of, [...withTeam(team, of, findPii(of))]);
  };

  test('is nothing to begin with', () => {
    expect(left({})).toHaveLength(3);
  });

  test('is its own number, written in any way, and its own addresses', () => {
    expect(left({ values: ['0049 (30) 123-4567', '@shop.de'] })).toEqual(['dana@mail.de']);
    expect(left({ values: ['@shop.de'] }, 'help@myshop.de')).toEqual(['help@myshop.de']);
  });

  test('is the form of its numbers, and what stands within one', () => {
    expect(left({ shapes: ['+99 99 9999999'] })).toEqual(['help@shop.de', 'dana@mail.de']);
    const order = 'It is Q-4111111111111111-7';
    expect(left({}, order)).toEqual(['4111111111111111']);
    expect(left({ shapes: ['A-9999999999999999-9'] }, order)).toEqual([]);
    expect(left({ shapes: ['Q-9999'] }, order)).toEqual(['4111111111111111']);
  });

  test.each([
    ['9999 9999 9999 9999', 'Card numbers look like this, too, and would pass unseen.'],
    ['999999', 'Codes that sign somebody in look like this, too, and would pass unseen.'],
    ['999-9999999-9999999', ''],
    ['--', ''],
  ])('the form %s is judged: %j', (shape, caution) => {
    expect(allowCaution(shape)).toBe(caution);
  });
});

describe('what cannot be used is said in a sentence', () => {
  const ok: TeamRule = { name: 'New', mask: '99' };
  const many = (count: number, rule: Partial<TeamRule>): RuleSet => ({
    ...NO_RULES,
    rules: Array.from({ length: count }, (_, at) => ({ ...ok, ...rule, name: `${at}` })),
  });
  test.each<[TeamRule, RuleSet, RegExp | '']>([
    [ok, RULES, ''],
    [{ ...ok, name: ' ' }, RULES, /^Say what it is/],
    [{ ...ok, name: 'a PROJECT' }, RULES, /There is a rule “a PROJECT” already/],
    [{ ...ok, name: 'x'.repeat(41) }, RULES, /at most 40/],
    [{ name: 'New', words: [] }, RULES, /with commas/],
    [{ name: 'New', words: ['--'] }, RULES, /neither letters nor digits/],
    [{ name: 'New', words: ['x'.repeat(61)] }, RULES, /Is a comma missing/],
    [
      { name: 'New', words: Array.from({ length: 501 }, (_, at) => `w${at}`) },
      RULES,
      /at most 500/,
    ],
    [{ name: 'New', pattern: '(' }, RULES, /cannot be read/],
    [ok, many(30, {}), /There are 30 rules/],
    [{ name: 'New', pattern: 'x' }, many(10, { pattern: 'y' }), /There are 10 expressions/],
  ])('%j', (rule, set, sentence) => {
    expect(ruleProblem(rule, set)).toMatch(sentence || /^$/);
  });

  test('of what is let pass, too', () => {
    const allow: AllowList = { values: ['@shop.de'], shapes: [] };
    expect(allowProblem('@shop.de', 'values', allow)).toMatch(/in the list already/);
    expect(allowProblem(' ', 'values', allow)).toMatch(/^Type a number/);
    expect(allowProblem('--', 'shapes', allow)).toMatch(/^Use A for a letter/);
    expect(allowProblem('help@shop.de', 'values', allow)).toBe('');
  });

  test('words are written with commas, lines or semicolons between them', () => {
    expect(wordsIn(' Blue Heron, falcon;\nfalcon\n')).toEqual(['Blue Heron', 'falcon']);
  });
});

test('several sources are one: the first has the name, and all are allowed', () => {
  const own: RuleSet = {
    rules: [{ name: 'Contract', mask: 'A9' }],
    allow: { values: ['1'], shapes: ['9'] },
  };
  const team: RuleSet = {
    rules: [
      { name: 'contract ', mask: 'A99' },
      { name: 'Other', words: ['x'] },
    ],
    allow: { values: ['1', '2'], shapes: [] },
  };
  expect(mergeRuleSets([own, team])).toEqual({
    rules: [own.rules[0], team.rules[1]],
    allow: { values: ['1', '2'], shapes: ['9'] },
  });
  expect(mergeRuleSets([])).toEqual(NO_RULES);
});
