import { expect, test } from 'vitest';
import { PatternTable, type Pattern } from '@/utils/grammar/patterns/pattern';
import { sentencesOf } from '@/utils/grammar/sentence/parse';

function fixed(text: string, ...patterns: Pattern[]): string[] {
  const table = new PatternTable([patterns]);
  return sentencesOf(text, []).flatMap((sentence) =>
    (table.find(sentence)[0] ?? []).map(
      ({ span, instead }) => `${text.slice(span.start, span.end)} → ${instead.join('/')}`,
    ),
  );
}

test('what stands in braces is flagged, what stands around it has to be there', () => {
  const pattern: Pattern = ['your {good name}', 'name'];
  expect(fixed('Kindly share your good name.', pattern)).toEqual(['good name → name']);
  expect(fixed('It has a good name.', pattern)).toEqual([]);
});

test('a verb is found in any form, and its fix takes that form', () => {
  const pattern: Pattern = ['<subj> {~become} a refund', '~get'];
  expect(fixed('We became a refund.', pattern)).toEqual(['became → got']);
  expect(fixed('They do mistakes.', ['{~do} mistakes', '~make'])).toEqual(['do → make']);
});

test('words may be missing, come more than once, or be none of some', () => {
  const pattern: Pattern = ['<be> <adverb>? {no} <adj> <end>', 'not'];
  expect(fixed('It is still no available.', pattern)).toEqual(['no → not']);
  expect(fixed('It is no available seat.', pattern)).toEqual([]);
  expect(fixed('My mind to go.', ['!<poss> mind {to <base>}', '$1:ing'])).toEqual([]);
});

test('a form that is right already is left alone', () => {
  const pattern: Pattern = ['has anyone {<pp>|<past>}', '$0:pp'];
  expect(fixed('Has anyone looked?', pattern)).toEqual([]);
  expect(fixed('Has anyone spoke?', pattern)).toEqual(['spoke → spoken']);
});

test('a word with a capital within a sentence is a name', () => {
  expect(fixed('Please open Settings first.', ['open {settings}', 'the $0'])).toEqual([]);
});

test('a pattern without a word to look for is refused', () => {
  expect(() => new PatternTable([[['<det> {<noun>}', '$0']]])).toThrow('no word to look for');
});
