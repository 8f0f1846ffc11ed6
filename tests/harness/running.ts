import type { Page } from 'playwright-core';
import type { Chatside } from './extension.ts';

/** Whether Chatside's features run in the page: not only its script, which also waits for consent. */
export async function runsIn(chatside: Chatside, page: Page): Promise<boolean> {
  const worker = chatside.context
    .serviceWorkers()
    .find((each) => each.url().startsWith(`chrome-extension://${chatside.id}/`));
  if (!worker) throw new Error('The service worker is not running.');
  return worker.evaluate(async (url) => {
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
