import type { Page } from 'playwright-core';
import type { Chatside } from './extension.ts';

/** A wait as the extension keeps it, times in seconds after a beginning. */
export type KeptWait = {
  opened: number;
  closed: number;
  kind: string;
  outcome: string;
  by?: string;
  doubt?: string;
};

/** What stands in the extension's own database, by when it began. */
export async function keptWaits(chatside: Chatside, from: number): Promise<KeptWait[]> {
  const page = await chatside.page('options.html');
  const rows = await page.evaluate(
    () =>
      new Promise<KeptWait[]>((resolve, reject) => {
        const opened = indexedDB.open('chatside');
        opened.onerror = () => reject(opened.error ?? new Error('no database'));
        opened.onsuccess = () => {
          const all = opened.result.transaction('waits').objectStore('waits').getAll();
          all.onsuccess = () => resolve(all.result as KeptWait[]);
          opened.result.close();
        };
      }),
  );
  await page.close();
  return rows
    .map(({ opened, closed, kind, outcome, by, doubt }) => ({
      opened: Math.round((opened - from) / 1000),
      closed: Math.round((closed - from) / 1000),
      ...{ kind, outcome },
      ...(by !== undefined && { by }),
      ...(doubt !== undefined && { doubt }),
    }))
    .sort((a, b) => a.opened - b.opened || a.closed - b.closed);
}

/** Moves the extension's clocks of the test build; done when the page's copy has heard of it. */
export async function moveClock(ours: Page, by: number, now: () => Promise<number>): Promise<void> {
  await ours.evaluate(`chrome.storage.local.set({ clockPort: ${by} })`);
  const wanted = Date.now() + by;
  while ((await now()) < wanted - 1000) await new Promise((done) => setTimeout(done, 10));
}
