import { diffWordsWithSpace } from 'diff';

/** A stretch of text that both texts have, or only the later or the earlier one. */
export type DifferencePiece = {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
};

/**
 * So many words that came or went are looked for; the time grows with the square. Counted and not
 * timed, so that the same texts always give the same pieces.
 */
const MOST_CHANGES = 1000;

/**
 * What changed from one text to the next, by words. Joining what is the same with what was removed
 * gives `before`, with what was added `after`. Texts with too little in common are given as one
 * removed and one added whole.
 */
export function difference(before: string, after: string): DifferencePiece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  const pieces: DifferencePiece[] = changes
    ? changes.map(({ value, added, removed }) => ({
        text: value,
        kind: added ? 'added' : removed ? 'removed' : 'same',
      }))
    : [
        { text: before, kind: 'removed' },
        { text: after, kind: 'added' },
      ];
  return pieces.filter(({ text }) => text !== '');
}
