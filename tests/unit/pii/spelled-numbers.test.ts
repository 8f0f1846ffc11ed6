import { expect, test } from 'vitest';
import { read } from '@/utils/pii/reading';
import { readSpelled } from '@/utils/pii/spelled-numbers';

test.each([
  ['four one one one', '4111'],
  ['oh seven double seven', '0777'],
  ['eins zwei drei', '123'],
  ['Four, one - 22 five', '41225'],
])('%s is %s', (text, digits) => {
  expect(readSpelled(read(text))?.reading.text.trim()).toBe(digits);
});

test('what stands around keeps its place', () => {
  const text = 'cvv: three five one, thanks';
  expect(readSpelled(read(text))?.reading.text).toBe('cvv: 351           , thanks');
});

test.each(['one of two', 'two four-packs and one six-pack', 'double check it'])(
  '%s has no digits',
  (text) => {
    expect(readSpelled(read(text))).toBeUndefined();
  },
);
