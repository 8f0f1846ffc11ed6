import { browser } from 'wxt/browser';
import { allLibraries, dueLibraries } from '@/utils/database/teams';
import { LIBRARY_ALARM, setLibraryAlarm } from '@/utils/platform/library-alarm';
import { askThrough, type Ask } from '@/utils/platform/port';
import { SNIPPET_PORT, type SnippetAnswer, type SnippetAsk } from '@/utils/platform/snippet-port';
import { wakeLibrary } from './wake-host';

/**
 * Has the shared libraries looked at when their time has come. Rich texts can only be cleaned where
 * there is a document, so the host of the index does it: `here` when that is this very page (Firefox).
 * What this worker does not live to see, the next alarm does.
 */
export function pollLibraries(here: Ask<SnippetAsk, SnippetAnswer> | undefined): void {
  const poll = async (): Promise<void> => {
    if ((await dueLibraries(Date.now())).length === 0) return;
    const life = new AbortController();
    const ask =
      here ?? askThrough<SnippetAsk, SnippetAnswer>(SNIPPET_PORT, life.signal, wakeLibrary);
    await ask({ kind: 'sync' }).finally(() => life.abort());
  };
  const arrange = async (): Promise<void> => setLibraryAlarm((await allLibraries()).length > 0);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LIBRARY_ALARM) void poll();
  });
  // A browser may forget its alarms when it ends.
  browser.runtime.onStartup.addListener(() => void arrange());
  browser.runtime.onInstalled.addListener(() => void arrange());
}
