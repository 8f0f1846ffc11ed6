const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';
/** Consonants that are written for one another because they sound alike. */
const ALIKE = ['ckqs', 'sz', 'fv', 'gj', 'dt', 'bp', 'mn', 'vw'];

/** Keys that touch each other on a keyboard, as pairs of letters. */
const NEIGHBOURS = new Set(
  ROWS.flatMap((row, y) =>
    [...row].flatMap((key, x) => [
      key + (row[x + 1] ?? ''),
      key + (ROWS[y + 1]?.[x] ?? ''),
      key + (ROWS[y + 1]?.[x - 1] ?? ''),
    ]),
  ),
);
const touch = (a: string, b: string): boolean => NEIGHBOURS.has(a + b) || NEIGHBOURS.has(b + a);

function swapped(a: string, b: string): number {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.7;
  if (ALIKE.some((group) => group.includes(a) && group.includes(b))) return 0.7;
  return touch(a, b) ? 0.7 : 1.1;
}

/** A letter of the word that was not written. */
function left(word: string, index: number): number {
  const letter = word[index] ?? '';
  if (letter === "'" || letter === ' ' || letter === '-') return 0.1;
  if (letter === word[index - 1] || letter === word[index + 1]) return 0.5;
  return VOWELS.includes(letter) ? 0.8 : 0.9;
}

/** A letter that was written and is not of the word. */
function added(written: string, index: number): number {
  const letter = written[index] ?? '';
  if (letter === written[index - 1] || letter === written[index + 1]) return 0.5;
  if (letter === 'h' && /[cgrstw]/.test(written[index - 1] ?? '')) return 0.7;
  return touch(letter, written[index - 1] ?? '') || touch(letter, written[index + 1] ?? '')
    ? 0.8
    : 1;
}

/**
 * How unlikely it is that somebody who meant `word` typed `written`: the sum of its slips, of
 * which a swap of neighbours, a double letter, a neighbouring key and a letter that sounds alike
 * are the likely ones. More than `most` is Infinity. Both in lower case.
 */
export function slipsBetween(written: string, word: string, most = 3): number {
  if (Math.abs(written.length - word.length) * 0.5 > most) return Infinity;
  let before: number[] = [];
  let last = [0];
  for (let j = 0; j < word.length; j++) last.push((last[j] ?? 0) + left(word, j));
  for (let i = 0; i < written.length; i++) {
    const row = [(last[0] ?? 0) + added(written, i)];
    for (let j = 0; j < word.length; j++) {
      const a = written[i] ?? '';
      const b = word[j] ?? '';
      let least = (last[j] ?? Infinity) + (a === b ? 0 : swapped(a, b));
      least = Math.min(least, (last[j + 1] ?? Infinity) + added(written, i));
      least = Math.min(least, (row[j] ?? Infinity) + left(word, j));
      if (i > 0 && j > 0 && a === word[j - 1] && b === written[i - 1] && a !== b)
        least = Math.min(least, (before[j - 1] ?? Infinity) + 0.6);
      row.push(least);
    }
    if (Math.min(...row, ...last) > most) return Infinity;
    before = last;
    last = row;
  }
  const cost = (last[word.length] ?? Infinity) + (written[0] === word[0] ? 0 : 0.4);
  return cost > most ? Infinity : cost;
}
