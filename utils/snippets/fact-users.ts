import type { Snippet } from './snippet';
import { parseTemplate } from './template';
import { textsOf } from './variant';

/** The snippets that use each fact, by its name; facts that nobody defined are among them. */
export function factUsers(snippets: readonly Snippet[]): Map<string, Snippet[]> {
  const users = new Map<string, Snippet[]>();
  for (const snippet of snippets) {
    for (const name of factsIn(snippet)) {
      const list = users.get(name);
      if (list) list.push(snippet);
      else users.set(name, [snippet]);
    }
  }
  return users;
}

function factsIn(snippet: Snippet): Set<string> {
  const names = new Set<string>();
  for (const { body, rich } of textsOf(snippet)) {
    // Most texts use none: they are not read at all.
    if (!/\{\{\s*fact/.test(body)) continue;
    for (const { kind, name } of parseTemplate(body, { rich }).references) {
      if (kind === 'fact') names.add(name);
    }
  }
  return names;
}
