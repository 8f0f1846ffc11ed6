import { useEffect, useMemo, useState } from 'react';
import { indexSnippets, type SnippetIndex } from '@/utils/snippets/search';
import type { Snippet } from '@/utils/snippets/snippet';

/**
 * Finds among these snippets. The index is made while nobody types, which takes a fifth of a second for
 * 10,000; until then the one of before serves. Undefined before the first.
 */
export function useFound(
  snippets: readonly Snippet[],
  query: string,
): readonly Snippet[] | undefined {
  const [index, setIndex] = useState<SnippetIndex>();
  useEffect(() => {
    const soon = requestIdleCallback(() => setIndex(indexSnippets(snippets)), { timeout: 1000 });
    return () => cancelIdleCallback(soon);
  }, [snippets]);
  return useMemo(() => {
    if (!query.trim()) return snippets;
    if (!index) return undefined;
    const current = new Map(snippets.map((snippet) => [snippet.id, snippet]));
    return index
      .search(query, snippets.length, { now: 0 })
      .map(({ id }) => current.get(id))
      .filter((snippet) => snippet !== undefined);
  }, [index, snippets, query]);
}
