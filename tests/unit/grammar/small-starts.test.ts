import { expect, test } from 'vitest';
import { chunksOf } from '@/utils/grammar/sentence/chunks';
import { findSmallStarts } from '@/utils/grammar/small-starts';

const starts = (text: string): string[] =>
  findSmallStarts(text, chunksOf(text), []).map(({ fixes }) => fixes[0]?.text ?? '');

test('a sentence behind a full stop begins with a capital', () => {
  expect(starts('The refund went out today. it should reach you soon.')).toEqual(['It']);
});

test.each([
  'the refund went out today. it should reach you soon.',
  'The case ships in black, e.g. with the cable.',
  'Wait for the light... it turns green.',
  'Call us at approx. noon.',
  'It works on all phones. iPhone users need an adapter.',
])('passes %s', (text) => {
  expect(starts(text)).toEqual([]);
});
