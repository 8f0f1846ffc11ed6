import type { PiiEntity } from '@/utils/pii/detector';

/** What a word may be, in the order of the columns of the table; else it is nothing of note. */
export const CLASSES: readonly PiiEntity[] = ['PASSWORD', 'OTP', 'CVV'];

/** How much each row of the table speaks for each class. */
export type Table = {
  /** A row after the other, of `CLASSES.length` cells each. */
  readonly cells: Int8Array | Float32Array;
  /** What one step of a cell is worth. */
  readonly scale: number;
};

/**
 * How likely a word is of each class, 0 to 1, by the rows of what is seen of it (see `featuresOf`);
 * what is missing to one is the chance that it is nothing.
 */
export function chancesOf(rows: readonly number[], { cells, scale }: Table): number[] {
  const scores = CLASSES.map(() => 0);
  for (const row of rows) {
    for (let column = 0; column < scores.length; column += 1) {
      scores[column]! += cells[row * scores.length + column]! * scale;
    }
  }
  const most = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, Math.exp(-most));
  return powers.map((power) => power / sum);
}
