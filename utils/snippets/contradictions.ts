import type { Claim } from './claim';

/** A claim and another snippet's that says another number of the same. */
export type Contradiction = { readonly claim: Claim; readonly other: Claim };

/** Words that one of two sentences about the same may have more. */
const MOST_MORE = 2;

/** Sentences about more things than this are about nothing in particular. */
const WIDEST = 12;

/**
 * Claims of different snippets with the same unit, another number, and the same topic: the same words
 * that carry meaning, or all of the shorter one's (two at least) in the other. Where each has a word
 * that the other has not, they speak of two things: standard and express, monthly and yearly. Looked
 * up by topic, so that the time grows with the number of claims and not with its square; each claim
 * is told of once.
 */
export function contradictionsIn(claims: readonly Claim[]): Contradiction[] {
  const byTopic = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim.quantity.unit, [...claim.topic].sort());
    const others = byTopic.get(key) ?? [];
    // One of each number is enough to contradict, and two of two snippets to be found from both.
    if (!others.some((each) => isAlike(each, claim))) others.push(claim);
    byTopic.set(key, others);
  }
  const found = new Map<Claim, Claim>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const other = byTopic.get(key)?.find((each) => contradicts(claim, each));
      if (!other) continue;
      if (!found.has(claim)) found.set(claim, other);
      if (!found.has(other)) found.set(other, claim);
      break;
    }
  }
  return claims.flatMap((claim) => {
    const other = found.get(claim);
    return other ? [{ claim, other }] : [];
  });
}

function contradicts(a: Claim, b: Claim): boolean {
  return a.snippet.id !== b.snippet.id && a.quantity.number !== b.quantity.number;
}

function isAlike(a: Claim, b: Claim): boolean {
  return a.quantity.number === b.quantity.number;
}

/** The topic of a claim, and it with one or two words left out. */
function keysOf({ quantity: { unit }, topic }: Claim): string[] {
  if (topic.length === 0 || topic.length > WIDEST) return [];
  let level = [[...topic].sort()];
  const keys = new Set([keyOf(unit, level[0]!)]);
  for (let left = 1; left <= MOST_MORE && topic.length - left >= 2; left++) {
    level = level.flatMap((words) => words.map((_, at) => words.toSpliced(at, 1)));
    for (const words of level) keys.add(keyOf(unit, words));
  }
  return [...keys];
}

function keyOf(unit: string, sorted: readonly string[]): string {
  return `${unit}|${sorted.join(' ')}`;
}
