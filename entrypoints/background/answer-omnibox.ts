import { browser } from 'wxt/browser';
import { askThrough, type Ask } from '@/utils/platform/port';
import { readSettings } from '@/utils/platform/settings';
import { SNIPPET_PORT, type SnippetAnswer, type SnippetAsk } from '@/utils/platform/snippet-port';
import type { SnippetMatch } from '@/utils/snippets/snippet';
import { described, queryOf, suggestionOf } from '@/utils/snippets/suggestion';
import { valuesOfNames } from '@/utils/snippets/variables';
import { wakeLibrary } from './wake-host';

/** Only Chromium reads descriptions as markup. */
const LOOK = { markup: !import.meta.env.FIREFOX };
const INVITATION = 'Find a snippet by its shortcut, its title or its words';

/**
 * Finds snippets from the browser's address bar, with the index of the picker: it is asked where it
 * lives, and `here` when that is this very page (Firefox). The port is open while someone types.
 */
export function answerOmnibox(here: Ask<SnippetAsk, SnippetAnswer> | undefined): void {
  let typing: { ask: Ask<SnippetAsk, SnippetAnswer>; life: AbortController } | undefined;
  let latest = '';

  const find = async (query: string): Promise<readonly SnippetMatch[]> => {
    if (!typing) {
      const life = new AbortController();
      typing = { life, ask: here ?? askThrough(SNIPPET_PORT, life.signal, wakeLibrary) };
    }
    const values = valuesOfNames(undefined, (await readSettings()).operatorName);
    const answer = await typing.ask({ kind: 'search', query, conversation: '', values });
    return answer.kind === 'matches' ? answer.matches : [];
  };
  const end = (): void => {
    typing?.life.abort();
    typing = undefined;
  };

  const say = (description: string): void =>
    void browser.omnibox.setDefaultSuggestion({ description });

  browser.omnibox.onInputStarted.addListener(() => say(described(INVITATION, LOOK)));
  browser.omnibox.onInputCancelled.addListener(end);

  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    latest = text;
    const show = ([first, ...others]: readonly SnippetMatch[]): void => {
      if (latest !== text) return;
      // The first line is what Enter takes at once; it belongs to what is typed.
      if (first) say(suggestionOf(first, LOOK).description);
      else say(described(`No snippet fits “${text}”. Enter opens the library.`, LOOK));
      suggest(others.map((match) => suggestionOf(match, LOOK)));
    };
    // Who left the bar waits for nothing; a library that is away is asked again with the next key.
    find(queryOf(text)).then(show, () => undefined);
  });

  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void find(queryOf(text)).then(async ([first]) => {
      end();
      const page = first ? `/snippet.html#${encodeURIComponent(first.id)}` : '/library.html';
      // Never in this tab: it may be the console, and Chromium would leave the focus in the bar.
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      await browser.tabs.create({
        url: `${location.origin}${page}`,
        active: disposition !== 'newBackgroundTab',
        ...(tab?.id !== undefined && { openerTabId: tab.id }),
      });
    });
  });
}
