import type { LibraryChange } from './change';
import { followRename } from './rename';
import type { Snippet } from './snippet';

/** One of several that say the same stays; what includes the others includes it instead. */
export function keepOne(
  snippets: readonly Snippet[],
  kept: Snippet,
  others: readonly Snippet[],
  now: number,
): LibraryChange {
  const gone = new Set(others.map(({ id }) => id));
  const changed = new Map<string, Snippet>();
  let left = snippets.filter(({ id }) => !gone.has(id));
  for (const { shortcut } of others) {
    for (const each of followRename(left, shortcut, kept.shortcut, now)) changed.set(each.id, each);
    left = left.map((each) => changed.get(each.id) ?? each);
  }
  return { remove: [...gone], put: [...changed.values()] };
}
