/** Shorter texts have pairs beside triples: one changed word is in three of their few triples. */
const SHORT = 12;

/** So many of the rarest runs of a text are enough to meet a text that says nearly the same. */
const MOST_RUNS = 16;

/** A power of two. Runs that fall together cost a comparison too many, and nothing else. */
const PLACES = 1 << 22;

/**
 * For each text its runs of three words (as numbers) that other texts have too, the rarest first:
 * where two texts are alike they share some of them, and hardly any two others do.
 */
export function rareRuns(texts: readonly (readonly string[])[]): number[][] {
  const numbers = new Map<string, number>();
  const holders = new Uint32Array(PLACES);
  const all = texts.map((words) => {
    const runs = runsOf(words.map((word) => numberOf(word, numbers)));
    for (const run of runs) holders[run]!++;
    return runs;
  });
  return all.map((runs) =>
    [...runs]
      .filter((run) => holders[run]! > 1)
      .sort((a, b) => holders[a]! - holders[b]! || a - b)
      .slice(0, MOST_RUNS),
  );
}

function runsOf(words: readonly number[]): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const [first, second = 0, third = 0] = words.slice(at, at + 3) as [number, number?, number?];
    runs.add(placeOf(first, second, third));
    if (words.length < SHORT) runs.add(placeOf(first, second, 0));
  }
  return runs;
}

function placeOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third;
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0) % PLACES;
}

/** From 1: 0 stands for no word. */
function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}
