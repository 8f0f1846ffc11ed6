import { followLibrary, type Surroundings } from '@/utils/database/follow-library';
import { answerThrough, type Ask, type Asker } from '@/utils/platform/port';
import {
  MOST_MATCHES,
  SNIPPET_PORT,
  type SnippetAnswer,
  type SnippetAsk,
} from '@/utils/platform/snippet-port';
import { indexSnippets, type SnippetIndex } from '@/utils/snippets/search';
import type { Snippet } from '@/utils/snippets/snippet';
import { checkDueLibraries } from './check-library';
import { compareTyped, speechesOf, type Speeches } from './compare-typed';
import { prepareSnippet, previewPrepared } from './fill-snippet';
import { finishSnippet } from './finish-snippet';
import { matchMaker, type MatchMaker } from './match-maker';
import { mayReadClipboard } from './read-clipboard';
import { reviewSnippet } from './review-snippet';
import { serveForms, type Forms } from './serve-forms';

type Library = Surroundings & {
  readonly index: SnippetIndex;
  readonly matchOf: MatchMaker;
  speeches(): Speeches;
  /** Counted up with each reading. */
  readonly edition: number;
  /** Resolves when the next one is there. */
  readonly outdated: Promise<void>;
  byId(id: string): Snippet | undefined;
};

/**
 * Holds the index of the library and answers the pages' content scripts. Runs in the long-lived
 * context: the offscreen document in Chromium, the event page in Firefox. That context itself asks
 * the function that is returned.
 */
export function serveSnippets(): Ask<SnippetAsk, SnippetAnswer> {
  let library = Promise.withResolvers<Library>();
  let snippets: Snippet[] = [];
  let places = new Map<string, number>();
  let edition = 0;
  let outdated = Promise.withResolvers<void>();
  followLibrary({
    read(all, around) {
      snippets = all;
      places = new Map(all.map(({ id }, place) => [id, place]));
      let speeches: Speeches | undefined;
      const last = outdated;
      outdated = Promise.withResolvers<void>();
      const next = {
        ...around,
        index: indexSnippets(snippets),
        matchOf: matchMaker(around.marks),
        speeches: () => (speeches ??= speechesOf(all)),
        edition: ++edition,
        outdated: outdated.promise,
        byId: (id: string) => snippets[places.get(id) ?? -1],
      };
      library.resolve(next);
      library = Promise.withResolvers<Library>();
      library.resolve(next);
      last.resolve();
    },
    // The index reads counts from the list it was made of: no need to make it anew.
    counted(some) {
      for (const each of some) snippets[places.get(each.id)!] = each;
    },
  });
  const forms = serveForms();
  const answerOf = async (ask: SnippetAsk, asker: Asker): Promise<SnippetAnswer> =>
    answer(await library.promise, forms, ask, asker);
  answerThrough<SnippetAsk, SnippetAnswer>(SNIPPET_PORT, answerOf);
  return (ask) => answerOf(ask, OURSELVES);
}

/** This very context: it has no tab, and no form is opened for it. */
const OURSELVES: Asker = { tabId: -1, frameId: -1, url: '', signal: new AbortController().signal };

async function answer(
  { index, factsOf, matchOf, speeches, edition, outdated, byId }: Library,
  forms: Forms,
  ask: SnippetAsk,
  asker: Asker,
): Promise<SnippetAnswer> {
  const now = Date.now();
  switch (ask.kind) {
    case 'ready':
      return { kind: 'ready' };
    case 'sync':
      // Not for a page, which could make the servers of libraries busy.
      if (asker.tabId === OURSELVES.tabId) await checkDueLibraries();
      return { kind: 'ready' };
    case 'search': {
      const { query, conversation, values, language } = ask;
      const filling = { values, now, locale: navigator.language };
      const found = index.search(query, MOST_MATCHES, { now, conversation });
      const kept = (ask.shown ?? []).flatMap((id) => byId(id) ?? []);
      const each = new Map([...kept, ...found].map((one) => [one.id, one]));
      const matches = [...each.values()]
        .slice(0, MOST_MATCHES)
        .map((each) => matchOf(each, { ...filling, facts: factsOf(each.library) }, language));
      return { kind: 'matches', matches, edition };
    }
    case 'changed':
      if (ask.edition === edition) await outdated;
      return { kind: 'changed' };
    case 'typed':
      return compareTyped(speeches(), ask.text, ask.inserted);
    case 'review':
      return reviewSnippet(ask.id, ask.language, now);
    case 'answers':
      return forms.answers(ask.form, asker);
    case 'drop':
      forms.drop(ask.form, asker);
      return { kind: 'cancelled' };
  }
  const { id, values, language } = ask;
  const circumstance = { values, ...(language && { language }) };
  const prepared = await prepareSnippet(id, circumstance, now);
  if (prepared.status === 'missing') return { kind: 'missing' };
  if (prepared.status === 'broken') return { kind: 'broken', problem: prepared.problem };
  if (ask.kind === 'preview') {
    const { langs, lang, sure } = prepared;
    const text = previewPrepared(prepared).reduce((all, part) => all + part.text, '');
    return { kind: 'preview', text, langs, ...(lang && sure && { lang }) };
  }
  if (prepared.needsClipboard && !(await mayReadClipboard())) return { kind: 'noClipboard' };
  if (prepared.gaps.length || !prepared.sure) {
    return { kind: 'asks', form: forms.open(prepared, circumstance, asker) };
  }
  return finishSnippet(prepared, now);
}
