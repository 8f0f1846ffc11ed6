import { liveQuery } from 'dexie';
import { allSnippets, countUse, snippetById } from '@/utils/database/snippets';
import { answerThrough } from '@/utils/platform/port';
import {
  MOST_MATCHES,
  SNIPPET_PORT,
  type SnippetAnswer,
  type SnippetAsk,
} from '@/utils/platform/snippet-port';
import { indexSnippets, type SnippetIndex } from '@/utils/snippets/search';
import { fillTemplate, parseTemplate, previewOf } from '@/utils/snippets/template';

/**
 * Holds the index of the library and answers the pages' content scripts. Runs in the long-lived
 * context: the offscreen document in Chromium, the event page in Firefox.
 */
export function serveSnippets(): void {
  let index = Promise.withResolvers<SnippetIndex>();
  let ready = false;
  liveQuery(allSnippets).subscribe((snippets) => {
    const built = indexSnippets(snippets);
    if (ready) index = Promise.withResolvers<SnippetIndex>();
    index.resolve(built);
    ready = true;
  });
  answerThrough<SnippetAsk, SnippetAnswer>(SNIPPET_PORT, async (ask) =>
    answer(await index.promise, ask),
  );
}

async function answer(index: SnippetIndex, ask: SnippetAsk): Promise<SnippetAnswer> {
  if (ask.kind === 'search') {
    const matches = index.search(ask.query, MOST_MATCHES).map(({ id, shortcut, title, body }) => ({
      id,
      shortcut,
      title,
      preview: previewOf(body, ask.values),
    }));
    return { kind: 'matches', matches };
  }
  const snippet = await snippetById(ask.id);
  if (!snippet) return { kind: 'missing' };
  await countUse(snippet.id, Date.now());
  return { kind: 'filled', text: fillTemplate(parseTemplate(snippet.body), ask.values) };
}
