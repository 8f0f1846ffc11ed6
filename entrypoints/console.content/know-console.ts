import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { consoleOf } from '@/utils/consoles/consoles';
import { describedConsole } from '@/utils/consoles/described';
import type { Guess } from '@/utils/consoles/finding/guess';
import { watchTaught } from '@/utils/consoles/taught';
import { deepActiveElement, listenToFocus } from '@/utils/dom/frames';
import { editorOf } from '@/utils/editors/editors';
import { logFailure } from '@/utils/platform/log';
import { lettersOf } from '@/utils/text/letters';
import { loadFinder } from './load-finder';
import { LOOK_MS, restAfter, SELDOM } from './look-again';
import { recentDrafts } from './recent-drafts';

/**
 * Starts the features with what is known of this page, and anew when more is: what the person taught comes
 * first, then the consoles that Chatside knows, then the page's own structure.
 */
export function knowConsole(
  start: (console: ConsoleAdapter | undefined, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let running: AbortController | undefined;
  let console: ConsoleAdapter | undefined;
  const run = (next: ConsoleAdapter | undefined): void => {
    running?.abort();
    running = new AbortController();
    console = next;
    start(next, AbortSignal.any([signal, running.signal]));
  };

  let looking: AbortController | undefined;
  watchTaught(
    location,
    (taught) => {
      looking?.abort();
      looking = undefined;
      const known = taught ? describedConsole(taught) : consoleOf(new URL(location.href), document);
      run(known);
      if (known) return;
      looking = new AbortController();
      keepLooking({ now: () => console, found: run }, AbortSignal.any([signal, looking.signal]));
    },
    signal,
  );
}

/** Looks at what the page's structure says, while the focus is in a field of it. */
function keepLooking(
  on: { now(): ConsoleAdapter | undefined; found(console: ConsoleAdapter): void },
  signal: AbortSignal,
): void {
  let best: Guess | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  let wait = LOOK_MS;
  const drafts = recentDrafts(() => {
    const text = editorOf(deepActiveElement())?.getText();
    return text === undefined ? undefined : { id: location.href, text };
  }, signal);

  const look = async (): Promise<void> => {
    const named = consoleOf(new URL(location.href), document);
    if (named) return named.id === on.now()?.id ? undefined : on.found(named);
    const composer = editorOf(deepActiveElement())?.element;
    if (!composer || best?.sure) return;
    const { guess } = await loadFinder();
    if (signal.aborted || !composer.isConnected) return;
    const began = performance.now();
    const isOwn = (text: string): boolean =>
      lettersOf(text) !== '' && drafts.has(location.href, text);
    const found = guess(composer, document, new URL(location.href), isOwn);
    wait = restAfter(performance.now() - began);
    if (!found || (best && !found.sure && isGood(on.now()))) return;
    if (JSON.stringify(found) === JSON.stringify(best)) return;
    best = found;
    on.found(describedConsole(found.description, true));
  };
  const later = (): void => {
    due ??= setTimeout(() => {
      due = undefined;
      look().catch((error: unknown) => {
        wait *= SELDOM;
        logFailure('reading this page', error);
      });
    }, wait);
  };
  const observer = new MutationObserver(later);
  observer.observe(document, { childList: true, subtree: true });
  listenToFocus(later, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}

/** Whether what was found before still finds its place in the page. */
function isGood(console: ConsoleAdapter | undefined): boolean {
  const active = console?.active(document);
  return active !== undefined && console?.composer(active) !== undefined;
}
