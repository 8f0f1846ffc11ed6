import { rareRuns } from './rare-runs';
import { similarityOfWords, spokenWords } from './similarity';
import { speechOf } from './speech';
import type { Snippet } from './snippet';
import { textsOf } from './variant';
import { pairsOf, sharePairs } from './word-pairs';
import { wordsOf } from './words';

/** Snippets whose own texts say the same, the oldest first. */
export type DuplicateGroup = {
  /** `exact`: word for word, placeholders too; else some words differ. */
  readonly kind: 'exact' | 'near';
  readonly snippets: readonly Snippet[];
};

/** From here on two texts are taken for one. */
const ALIKE = 0.85;

/** Holders of a run of words that are looked at: what more have is boilerplate. */
const MOST_HOLDERS = 12;

/** Others that a text is compared with, those first that share most of its rare runs. */
const MOST_COMPARED = 6;

/**
 * Groups of snippets that say (nearly) the same in their own texts. A text is compared only with
 * those that share its rarest runs of words, so that the time grows with the library
 * and not with its square; what is the same word for word is always found.
 */
export function findDuplicates(snippets: readonly Snippet[]): DuplicateGroup[] {
  const same = new Map<string, Snippet[]>();
  for (const each of [...snippets].sort((a, b) => a.createdAt - b.createdAt)) {
    const key = wordsOf(each.body).join(' ') || each.body;
    const others = same.get(key);
    if (others) others.push(each);
    else same.set(key, [each]);
  }
  const distinct = [...same.values()];
  const texts = distinct.map(([first]) => spokenWords(speechOf(textsOf(first!)[0]!)));
  const groupOf = joinAlike(texts);

  const groups = new Map<number, Snippet[][]>();
  distinct.forEach((each, index) => {
    const group = groupOf(index);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  });
  return [...groups.values()]
    .map((members) => ({
      kind: members.length === 1 ? ('exact' as const) : ('near' as const),
      snippets: members.flat(),
    }))
    .filter((group) => group.snippets.length > 1);
}

/** Puts texts that are alike into one group; gives the group of each. */
function joinAlike(texts: readonly (readonly string[])[]): (index: number) => number {
  const parents = texts.map((_, index) => index);
  const groupOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    return (parents[index] = root);
  };
  const seen = new Map<number, number[]>();
  rareRuns(texts).forEach((runs, index) => {
    const shared = new Map<number, number>();
    for (const run of runs) {
      const others = seen.get(run) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.length < MOST_HOLDERS) others.push(index);
      seen.set(run, others);
    }
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_COMPARED);
    for (const [other] of likely) {
      if (groupOf(other) === groupOf(index)) continue;
      const [a, b] = [texts[index]!, texts[other]!];
      if (sharePairs(pairsOf(a), pairsOf(b)) && similarityOfWords(a, b) >= ALIKE) {
        parents[groupOf(index)] = groupOf(other);
      }
    }
  });
  return groupOf;
}
