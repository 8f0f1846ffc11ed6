import { browser } from 'wxt/browser';
import { allLibraries, dueLibraries, noteLibrary } from '@/utils/database/teams';
import { mayReach } from '@/utils/platform/library-access';
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
    if ((await allLibraries()).length === 0) return setLibraryAlarm(false);
    const due = await dueLibraries(Date.now());
    for (const { id, url, trouble } of due) {
      const isShut = !(await mayReach(url));
      if (isShut) await noteLibrary(id, { trouble: { kind: 'access' } });
      else if (trouble?.kind === 'access') await noteLibrary(id, { trouble: undefined });
    }
    if (due.length === 0) return;
    const life = new AbortController();
    const ask =
      here ?? askThrough<SnippetAsk, SnippetAnswer>(SNIPPET_PORT, life.signal, wakeLibrary);
    await ask({ kind: 'sync' }).finally(() => life.abort());
  };
  // Only ever sets it: a page may add the first library while this looks.
  const arrange = async (): Promise<void> => {
    if ((await allLibraries()).length > 0) await setLibraryAlarm(true);
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LIBRARY_ALARM) void poll();
  });
  // A browser may forget its alarms when it ends, or when the add-on is switched off and on: of the
  // latter nothing tells, but this worker starts. The listener has it started with the browser.
  browser.runtime.onStartup.addListener(() => {});
  void arrange();
}
