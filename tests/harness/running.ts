import type { Page } from 'playwright-core';
import type { Chatside } from './extension.ts';
import { workerOf } from './worker.ts';

/** Whether Chatside's features run in the page: not only its script, which also waits for consent. */
export async function runsIn(chatside: Chatside, page: Page): Promise<boolean> {
  return workerOf(chatside).evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const asked = (await tabs.query({})).map(async (tab) => {
      // A tab whose address Chatside may not see is asked too: nobody must answer there.
      if (tab.url !== undefined && tab.url !== url) return false;
      return tabs.sendMessage(tab.id, { type: 'site/describe' }).then(Boolean, () => false);
    });
    return (await Promise.all(asked)).includes(true);
  }, page.url());
}

type Chrome = {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
