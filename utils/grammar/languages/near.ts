import type { WordGraph } from './word-graph';

/** Marks that are left out or mistaken while typing. */
const MARKED: Readonly<Record<string, string>> = {
  a: 'àáâãä',
  e: 'éèêë',
  i: 'íîïì',
  o: 'óôõòö',
  u: 'úùûü',
  c: 'ç',
  n: 'ñ',
};
const PLAIN = new Map(
  Object.entries(MARKED).flatMap(([plain, marked]) =>
    Array.from(marked, (letter) => [letter, plain] as const),
  ),
);
const MOST = 3;

/** Words that a slip of the finger away: marks first, then swapped and doubled letters, then others. */
export function nearWords(word: string, { has, letters }: WordGraph): string[] {
  const found = new Set<string>();
  const take = (candidates: Iterable<string>): void => {
    for (const each of candidates)
      if (found.size < MOST && each !== word && has(each)) found.add(each);
  };
  const once = [...withMarks(word)];
  take(once);
  for (const each of once) take(withMarks(each));
  take(swapped(word));
  take(undoubled(word));
  take(doubled(word));
  take(without(word));
  take(changed(word, letters));
  take(withOneMore(word, letters));
  return [...found];
}

function* withMarks(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const plain = PLAIN.get(word[at]!) ?? word[at]!;
    for (const letter of plain + (MARKED[plain] ?? '')) yield put(word, at, letter, 1);
  }
}

function* swapped(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) yield put(word, at - 1, word[at]! + word[at - 1]!, 2);
}

function* undoubled(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++)
    if (word[at] === word[at - 1]) yield put(word, at, '', 1);
}

function* doubled(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield put(word, at, word[at]! + word[at]!, 1);
}

/** The first letter is hardly ever the wrong one. */
function* without(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) yield put(word, at, '', 1);
}

function* changed(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    for (const letter of letters) yield put(word, at, letter, 1);
  }
}

function* withOneMore(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    for (const letter of letters) yield put(word, at, letter, 0);
  }
}

function put(word: string, at: number, letters: string, gone: number): string {
  return word.slice(0, at) + letters + word.slice(at + gone);
}
