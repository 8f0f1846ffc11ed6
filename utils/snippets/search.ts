import Fuse from 'fuse.js';
import type { Snippet } from './snippet';

export type SnippetIndex = { search(query: string, limit: number): Snippet[] };

/** Builds the index once for a library; searching it neither changes nor keeps anything. */
export function indexSnippets(snippets: readonly Snippet[]): SnippetIndex {
  const fuse = new Fuse(snippets as Snippet[], {
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.38,
    minMatchCharLength: 1,
    keys: [
      { name: 'shortcut', weight: 4 },
      { name: 'title', weight: 3 },
      { name: 'tags', weight: 1 },
    ],
  });
  const byUse = [...snippets].sort(moreUsedFirst);
  return {
    search(query, limit) {
      const wanted = query.trim().toLowerCase();
      if (!wanted) return byUse.slice(0, limit);
      const exact = snippets.filter(({ shortcut }) => shortcut === wanted);
      const prefixed = byUse.filter(
        ({ shortcut }) => shortcut !== wanted && shortcut.startsWith(wanted),
      );
      const fuzzy = fuse.search(wanted, { limit: limit + exact.length + prefixed.length });
      const found = new Set([...exact, ...prefixed, ...fuzzy.map(({ item }) => item)]);
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
