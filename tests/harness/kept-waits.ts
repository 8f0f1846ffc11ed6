import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { rowsOf } from './database.ts';
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
  const rows = await rowsOf<KeptWait>(page, 'waits');
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
  await expect.poll(now, { interval: 10 }).toBeGreaterThanOrEqual(wanted - 1000);
}
