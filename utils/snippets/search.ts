import { habitOf } from './habit';
import { invert } from './inverted';
import { parseQuery } from './query';
import type { Snippet } from './snippet';
import { vocabularyOf } from './vocabulary';
import { wordsOf } from './words';

/** What a search may mind beside the query. */
export type Circumstances = {
  /** Epoch ms; what was used lately comes first among equals. */
  readonly now: number;
  /** What the customer wrote last: what speaks of the same comes first among equals. */
  readonly conversation?: string;
};

export type SnippetIndex = {
  search(query: string, limit: number, at: Circumstances): Snippet[];
};

/** A shortcut typed in full stands above everything, one that begins so above what is merely alike. */
const EXACT = 100;
const BEGINS = 10;
/** Conversation decides among equals, never against the query. */
const CONVERSATION = 0.5;

/**
 * Builds the index once for a library; searching it neither changes nor keeps anything. Each word of
 * the query is looked up in the library's vocabulary, where typing errors are forgiven; what holds
 * such words is scored by field and by how alike the words are (docs/performance.md compares). An
 * entry of the list may be replaced by the same snippet with other counts.
 */
export function indexSnippets(snippets: readonly Snippet[]): SnippetIndex {
  const { words, holders, worth } = invert(snippets);
  const vocabulary = vocabularyOf(words);
  const numbers = new Map(words.map((word, number) => [word, number]));
  // Whoever comes first has the shortcut.
  const shortcuts = new Map(
    snippets.map(({ shortcut }, index): [string, number] => [shortcut, index]).reverse(),
  );
  const byShortcut = [...shortcuts.keys()].sort();
  const total = new Float32Array(snippets.length);
  const ofTerm = new Float32Array(snippets.length);

  /** The snippets that hold all the terms; their scores are in `total` until they are cleared. */
  const holdersOf = (terms: readonly string[]): number[] => {
    let found: number[] | undefined;
    for (const term of terms) {
      const touched: number[] = [];
      for (const { word, likeness } of vocabulary.likely(term)) {
        const list = holders[word]!;
        const each = worth[word]!;
        for (let at = 0; at < list.length; at++) {
          const snippet = list[at]!;
          const score = likeness * each[at]!;
          if (ofTerm[snippet] === 0) touched.push(snippet);
          if (score > ofTerm[snippet]!) ofTerm[snippet] = score;
        }
      }
      const kept: number[] = found ? touched.filter((each) => total[each]! > 0) : touched;
      for (const each of found ?? []) if (ofTerm[each] === 0) total[each] = 0;
      for (const each of kept) total[each]! += ofTerm[each]!;
      for (const each of touched) ofTerm[each] = 0;
      found = kept;
    }
    return found ?? [];
  };

  const beginningWith = (typed: string): number[] => {
    const found: number[] = [];
    if (!typed) return found;
    for (let at = lowerBound(byShortcut, typed); byShortcut[at]?.startsWith(typed); at++) {
      found.push(shortcuts.get(byShortcut[at]!)!);
    }
    return found;
  };

  /** How much of what the customer speaks of is in each snippet; rare words say more. */
  const sameTopic = (conversation: string | undefined): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(conversation ?? '').filter(({ length }) => length > 3))) {
      const list = holders[numbers.get(word) ?? -1] ?? new Uint32Array();
      // A word that one snippet in twenty holds tells nothing about any of them.
      if (list.length > Math.max(10, snippets.length / 20)) continue;
      for (const snippet of list) {
        scores.set(
          snippet,
          Math.min(1, (scores.get(snippet) ?? 0) + 1 / (1 + Math.log1p(list.length))),
        );
      }
    }
    return scores;
  };

  return {
    search(query, limit, { now, conversation }) {
      const { terms, tags, folders } = parseQuery(query);
      const typed = query.trim().toLowerCase();
      const topic = sameTopic(conversation);
      const matching = terms.length ? holdersOf(terms) : snippets.map((_, index) => index);
      const begins = beginningWith(typed);
      for (const index of begins) {
        if (terms.length && total[index] === 0) matching.push(index);
        total[index]! += snippets[index]!.shortcut === typed ? EXACT : BEGINS;
      }
      const score = (index: number): number =>
        total[index]! + habitOf(snippets[index]!, now) + CONVERSATION * (topic.get(index) ?? 0);
      const best = top(
        tags.length || folders.length
          ? matching.filter(
              (index) => hasTags(snippets[index]!, tags) && isIn(snippets[index]!, folders),
            )
          : matching,
        limit,
        score,
      );
      for (const index of matching) total[index] = 0;
      return best.map((index) => snippets[index]!);
    },
  };
}

function hasTags(snippet: Snippet, wanted: readonly string[]): boolean {
  return wanted.every((tag) => snippet.tags.some((each) => each.toLowerCase().startsWith(tag)));
}

/** `in:favourites` and `in:recent` are folders that every library has. */
function isIn(snippet: Snippet, wanted: readonly string[]): boolean {
  const { folder = '', favourite, usedAt } = snippet;
  const path = folder.toLowerCase();
  return wanted.every(
    (name) =>
      path.startsWith(name) ||
      path.split(/[\/\s]+/).some((word) => word.startsWith(name)) ||
      (favourite === true && 'favourites'.startsWith(name)) ||
      (usedAt !== undefined && 'recent'.startsWith(name)),
  );
}

/** The best so many, best first; equal ones in the order they came. */
function top(
  indices: readonly number[],
  limit: number,
  score: (index: number) => number,
): number[] {
  const best: { index: number; score: number }[] = [];
  if (indices.length <= limit) {
    for (const index of indices) best.push({ index, score: score(index) });
    return best.sort((a, b) => b.score - a.score).map(({ index }) => index);
  }
  for (const index of indices) {
    const each = score(index);
    if (best.length === limit && each <= best[limit - 1]!.score) continue;
    let place = best.length;
    while (place > 0 && best[place - 1]!.score < each) place--;
    best.splice(place, 0, { index, score: each });
    if (best.length > limit) best.pop();
  }
  return best.map(({ index }) => index);
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
