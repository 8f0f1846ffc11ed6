import { liveQuery } from 'dexie';
import { allFacts } from '@/utils/database/library';
import { allSnippets, countUse } from '@/utils/database/snippets';
import { answerThrough, type Ask } from '@/utils/platform/port';
import {
  MOST_MATCHES,
  SNIPPET_PORT,
  type SnippetAnswer,
  type SnippetAsk,
} from '@/utils/platform/snippet-port';
import { fillTemplate, previewOf, type Filling } from '@/utils/snippets/fill';
import { textOfMarkup } from '@/utils/snippets/markup';
import { indexSnippets, type SnippetIndex } from '@/utils/snippets/search';
import { dayOf, isStale, type Snippet, type SnippetMatch } from '@/utils/snippets/snippet';
import { parseTemplate } from '@/utils/snippets/template';
import { textFor } from '@/utils/snippets/variant';
import { compareTyped, speechesOf, type Speeches } from './compare-typed';
import { fillPrepared, prepareSnippet } from './fill-snippet';

type Library = {
  readonly index: SnippetIndex;
  readonly facts: ReadonlyMap<string, string>;
  speeches(): Speeches;
};

/**
 * Holds the index of the library and answers the pages' content scripts. Runs in the long-lived
 * context: the offscreen document in Chromium, the event page in Firefox. That context itself asks
 * the function that is returned.
 */
export function serveSnippets(): Ask<SnippetAsk, SnippetAnswer> {
  let library = Promise.withResolvers<Library>();
  let ready = false;
  const read = async (): Promise<[Snippet[], Library['facts']]> => [
    await allSnippets(),
    new Map((await allFacts()).map(({ name, value }) => [name, value])),
  ];
  liveQuery(read).subscribe(([snippets, facts]) => {
    const index = indexSnippets(snippets);
    if (ready) library = Promise.withResolvers<Library>();
    let speeches: Speeches | undefined;
    library.resolve({ index, facts, speeches: () => (speeches ??= speechesOf(snippets)) });
    ready = true;
  });
  const answerOf = async (ask: SnippetAsk): Promise<SnippetAnswer> =>
    answer(await library.promise, ask);
  answerThrough(SNIPPET_PORT, answerOf);
  return answerOf;
}

async function answer(
  { index, facts, speeches }: Library,
  ask: SnippetAsk,
): Promise<SnippetAnswer> {
  const now = Date.now();
  if (ask.kind === 'typed') return compareTyped(speeches(), ask.text, ask.inserted);
  if (ask.kind === 'search') {
    const { query, conversation, values, language } = ask;
    const filling = { values, now, locale: navigator.language, facts };
    return {
      kind: 'matches',
      matches: index
        .search(query, MOST_MATCHES, { now, conversation })
        .map((snippet) => matchOf(snippet, filling, language)),
    };
  }
  const prepared = await prepareSnippet(ask.id, ask, now);
  if (prepared.status === 'missing') return { kind: 'missing' };
  if (prepared.status === 'broken') return { kind: 'broken', problem: prepared.problem };
  if (ask.kind === 'fill') await countUse(ask.id, now);
  return { kind: 'filled', ...fillPrepared(prepared) };
}

function matchOf(snippet: Snippet, filling: Filling, language: string | undefined): SnippetMatch {
  const { id, shortcut, title, favourite, folder, usedAt } = snippet;
  const { body, rich } = textFor(snippet, language);
  const { text } = fillTemplate(parseTemplate(body, { rich }), filling);
  return {
    id,
    shortcut,
    title,
    ...(favourite && { favourite }),
    ...(isStale(snippet, dayOf(filling.now)) && { stale: true }),
    ...(folder && { folder }),
    ...(usedAt !== undefined && { usedAt }),
    preview: previewOf(rich ? textOfMarkup(text) : text),
  };
}
