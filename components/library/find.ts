import type { Snippet } from '@/utils/snippets/snippet';

/** Snippets that hold every word of the search anywhere: shortcut, title, tags or text. */
export function findSnippets(snippets: readonly Snippet[], search: string): readonly Snippet[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return snippets;
  return snippets.filter(({ shortcut, title, tags, body }) => {
    const text = [shortcut, title, ...tags, body].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
