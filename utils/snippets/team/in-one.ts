import type { Snippet } from '../snippet';

/** A snippet of a shared library: its row says which one. */
export type TeamSnippet = Snippet & { readonly library: string };

/**
 * Own snippets and those of the shared libraries as the picker has them, by the order of `libraries`.
 * Whoever comes first has the shortcut; the others are found by their words, and say that theirs is
 * taken.
 */
export function inOne(
  own: readonly Snippet[],
  team: readonly TeamSnippet[],
  libraries: readonly string[],
): Snippet[] {
  const places = new Map(libraries.map((id, place) => [id, place]));
  const known = team.filter(({ library }) => places.has(library));
  known.sort((a, b) => places.get(a.library)! - places.get(b.library)!);
  const taken = new Set(own.map(({ shortcut }) => shortcut));
  const marked = known.map((snippet) => {
    if (taken.has(snippet.shortcut)) return { ...snippet, shadowed: true };
    taken.add(snippet.shortcut);
    return snippet;
  });
  return [...own, ...marked];
}
