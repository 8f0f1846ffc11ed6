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
import { fillTemplate, previewOf } from '@/utils/snippets/fill';
import { parseTemplate } from '@/utils/snippets/template';

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
  const filling = { values: ask.values, now: Date.now(), locale: navigator.language };
  if (ask.kind === 'search') {
    const at = { now: Date.now(), conversation: ask.conversation };
    const matches = index
      .search(ask.query, MOST_MATCHES, at)
      .map(({ id, shortcut, title, body, favourite }) => ({
        id,
        shortcut,
        title,
        ...(favourite && { favourite }),
        preview: previewOf(body, filling),
      }));
    return { kind: 'matches', matches };
  }
  const snippet = await snippetById(ask.id);
  if (!snippet) return { kind: 'missing' };
  if (ask.kind === 'fill') await countUse(snippet.id, Date.now());
  return { kind: 'filled', ...fillTemplate(parseTemplate(snippet.body), filling) };
}
