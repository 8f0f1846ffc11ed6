import type { Fact } from './fact';
import type { Snippet } from './snippet';
import { parseTemplate } from './template';
import { textsOf } from './variant';

/** The facts that these snippets need, also by the snippets that they include. */
export function factsUsedBy(
  snippets: readonly Snippet[],
  library: readonly Snippet[],
  facts: readonly Fact[],
): Fact[] {
  const byShortcut = new Map(library.map((snippet) => [snippet.shortcut, snippet]));
  const seen = new Set<Snippet>(snippets);
  const names = new Set<string>();
  // A set that grows while it is gone through gives what was added, too.
  for (const snippet of seen) {
    for (const { body, rich } of textsOf(snippet)) {
      for (const { kind, name } of parseTemplate(body, { rich }).references) {
        if (kind === 'fact') names.add(name);
        else {
          const included = byShortcut.get(name);
          if (included) seen.add(included);
        }
      }
    }
  }
  return facts.filter(({ name }) => names.has(name));
}
