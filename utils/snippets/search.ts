import Fuse from 'fuse.js';
import type { Snippet } from './snippet';

export type SnippetIndex = { search(query: string, limit: number): Snippet[] };

const KEYS = [
  { name: 'shortcut', weight: 4 },
  { name: 'title', weight: 3 },
  { name: 'tags', weight: 1 },
];

/** Up to so many letters a typing error leaves too little to go by, so less is forgiven. */
const SHORT_QUERY = 4;

/** Builds the index once for a library; searching it neither changes nor keeps anything. */
export function indexSnippets(snippets: readonly Snippet[]): SnippetIndex {
  const index = Fuse.createIndex(KEYS, snippets);
  const forgiving = (threshold: number): Fuse<Snippet> =>
    new Fuse(snippets, { keys: KEYS, ignoreLocation: true, threshold }, index);
  const strict = forgiving(0.3);
  const lenient = forgiving(0.38);
  const byUse = [...snippets].sort(moreUsedFirst);
  return {
    search(query, limit) {
      const wanted = query.trim().toLowerCase();
      if (!wanted) return byUse.slice(0, limit);
      const exact = snippets.filter(({ shortcut }) => shortcut === wanted);
      const prefixed = byUse.filter(
        ({ shortcut }) => shortcut !== wanted && shortcut.startsWith(wanted),
      );
      const known = [...exact, ...prefixed];
      if (known.length >= limit) return known.slice(0, limit);
      const fuse = wanted.length > SHORT_QUERY ? lenient : strict;
      const fuzzy = fuse.search(wanted, { limit: limit + known.length });
      const found = new Set([...known, ...fuzzy.map(({ item }) => item)]);
      return [...found].slice(0, limit);
    },
  };
}

/** What was used last comes first, then what was used most, then by shortcut. */
function moreUsedFirst(a: Snippet, b: Snippet): number {
  return (
    (b.usedAt ?? 0) - (a.usedAt ?? 0) || b.uses - a.uses || a.shortcut.localeCompare(b.shortcut)
  );
}
