import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorsToPrefix } from '@/utils/snippets/typo';

test.each([
  ['refund', 'refund', 0],
  ['ref', 'refund', 0],
  ['refnud', 'refund', 1],
  ['refnd', 'refund', 1],
  ['reffund', 'refund', 1],
  ['rafund', 'refund', 1],
  ['efund', 'refund', 1],
  ['rfeudn', 'refund', 2],
  ['xyz', 'refund', 3],
])('%s is %s but for %i errors', (typed, word, errors) => {
  expect(errorsToPrefix(typed, word, 2)).toBe(errors);
});

/** The same by the book: all beginnings of the word, the whole table. */
function slowly(typed: string, word: string): number {
  const distance = (a: string, b: string): number => {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        table[i]![j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        );
      }
    }
    return at(a.length, b.length);
  };
  const ends = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
  return Math.min(...ends.map((end) => distance(typed, end)));
}

test('it counts as the textbook does', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 }), (typed, other, most) => {
      expect(errorsToPrefix(typed, other, most)).toBe(Math.min(slowly(typed, other), most + 1));
    }),
  );
});
