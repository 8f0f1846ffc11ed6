import { describe, expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { withoutAllowed } from '@/utils/pii/team-rules/allow';
import { findTeam, readyRules } from '@/utils/pii/team-rules/find-team';
import { maskOf, patternOfMask } from '@/utils/pii/team-rules/mask';
import { NOTHING_ALLOWED } from '@/utils/pii/team-rules/team-rule';
import { compileUserPattern } from '@/utils/pii/team-rules/user-pattern';
import { flagged } from '../marked';

const RULES = readyRules([
  { name: 'a contract number', mask: 'AA-9999999' },
  { name: 'a project', words: ['Blue Heron', 'falcon'] },
  { name: 'a broken mask', mask: '---' },
]);

describe('a team’s own rules', () => {
  test.each([
    ['contract XY-1234567 is ready', ['XY-1234567']],
    ['XY-12345678 is too long, X-1234567 too short', []],
    ['do not speak of blue heron or Falcon', ['blue heron', 'Falcon']],
    ['falconry is fine', []],
  ])('%s', (text, found) => {
    expect(flagged(text, findTeam(text, RULES))).toEqual(found);
  });

  test('say what they are and how to make it harmless', () => {
    expect(findTeam('XY-1234567', RULES)[0]).toMatchObject({
      label: 'a contract number',
      fixes: [{ text: '(a contract number removed)' }],
    });
  });

  test.each([
    ['', 'Write a form, for example AA-9999999.'],
    ['--', 'Use A for a letter, 9 for a digit or * for either.'],
    ['9'.repeat(61), 'A form has at most 60 signs. Make it shorter.'],
  ])('a mask %j is refused with a sentence', (mask, sentence) => {
    expect(patternOfMask(mask)).toBe(sentence);
  });

  test('a mask is kept where the value may not be', () => {
    expect(maskOf('XY-1234567')).toBe('AA-9999999');
  });

  test('20,000 hostile characters cost a mask no noticeable time', () => {
    for (const piece of ['A', '9', 'AA-', 'AA-999999', 'blue ', 'blue heron ', ' ']) {
      const text = piece.repeat(20_000 / piece.length);
      const started = performance.now();
      findTeam(text, RULES);
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});

describe('an expression of one’s own', () => {
  test.each([
    ['(', /^This expression cannot be read/],
    ['a*', /finds nothing at all/],
    ['', /^Write an expression/],
    ['x'.repeat(301), /at most 300/],
  ])('%j is refused with a sentence', (source, sentence) => {
    expect(compileUserPattern(source)).toMatch(sentence);
  });

  test('is made ready otherwise', () => {
    expect('see K-12'.match(compileUserPattern('K-\\d+') as RegExp)).toEqual(['K-12']);
  });
});

describe('what a team lets pass', () => {
  const text = 'Call +49 30 1234567 or write to help@shop.de or dana@mail.de';
  const left = (values: string[], shapes: string[] = []) =>
    flagged(text, withoutAllowed(findPii(text), text, { values, shapes }));

  test('is nothing to begin with', () => {
    expect(withoutAllowed(findPii(text), text, NOTHING_ALLOWED)).toHaveLength(3);
  });

  test('is its own number, written in any way, and its own addresses', () => {
    expect(left(['0049 (30) 123-4567', '@shop.de'])).toEqual(['dana@mail.de']);
  });

  test('is the form of its numbers', () => {
    expect(left([], ['+99 99 9999999'])).toEqual(['help@shop.de', 'dana@mail.de']);
  });
});
