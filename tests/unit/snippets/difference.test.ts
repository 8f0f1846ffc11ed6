import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, type DifferencePiece } from '@/utils/snippets/difference';

/** "a [-b-]{+c+}" */
const marked = (pieces: readonly DifferencePiece[]): string =>
  pieces
    .map(({ text, kind }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

const without = (kind: DifferencePiece['kind'], pieces: readonly DifferencePiece[]): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

test.each([
  ['within 14 days', 'within 30 days', 'within [-14-]{+30+} days'],
  ['Hi there', 'Hi there', 'Hi there'],
  ['Hi', 'Hi there', 'Hi{+ there+}'],
  ['one\ntwo', 'one\n\ntwo', 'one\n{+\n+}two'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
  ['', '', ''],
])('%j to %j is %j', (before, after, pieces) => {
  expect(marked(difference(before, after))).toBe(pieces);
});

test('both texts can be put together again from the pieces', () => {
  const words = fc
    .array(fc.constantFrom('refund', ' ', '\n', '14', '😀', 'é', '.', '\ud800', '\u0000'))
    .map((each) => each.join(''));
  const anything = fc.oneof(words, fc.string());
  fc.assert(
    fc.property(anything, anything, (before, after) => {
      const pieces = difference(before, after);
      expect(without('added', pieces)).toBe(before);
      expect(without('removed', pieces)).toBe(after);
    }),
  );
});

test('two long texts with nothing in common are given whole, and at once', () => {
  const long = (of: (at: number) => string): string =>
    Array.from({ length: 5000 }, (_, at) => of(at))
      .join(' ')
      .slice(0, 20_000);
  const before = long((at) => `a${at}`);
  const after = long((at) => `b${at}`);
  expect(difference(before, after)).toEqual([
    { text: before, kind: 'removed' },
    { text: after, kind: 'added' },
  ]);
});
