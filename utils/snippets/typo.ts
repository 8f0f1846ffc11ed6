/** How many typing errors a word of this length forgives: a short one would become any other. */
export function forgivenIn(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

const WIDEST = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(WIDEST + 1));

/**
 * The errors (letters wrong, missing, too many, or two swapped: optimal string alignment) between
 * what was typed and the nearest beginning of a word; more than `most` is `most + 1`.
 */
export function errorsToPrefix(typed: string, word: string, most: number): number {
  if (typed.length > WIDEST - most) return word.startsWith(typed) ? 0 : most + 1;
  const width = Math.min(word.length, typed.length + most);
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) last[column] = Math.min(column, 255);
  for (let line = 1; line <= typed.length; line++) {
    row[0] = line;
    let least = line;
    const sign = typed.charCodeAt(line - 1);
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let errors = Math.min(
        last[column]! + 1,
        row[column - 1]! + 1,
        last[column - 1]! + (sign === other ? 0 : 1),
      );
      const swapped =
        line > 1 &&
        column > 1 &&
        sign === word.charCodeAt(column - 2) &&
        typed.charCodeAt(line - 2) === other;
      if (swapped) errors = Math.min(errors, before[column - 2]! + 1);
      row[column] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  let nearest = most + 1;
  for (let column = 0; column <= width; column++) nearest = Math.min(nearest, last[column]!);
  return nearest;
}
