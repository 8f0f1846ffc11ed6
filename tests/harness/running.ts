import type { Page } from 'playwright-core';
import type { Chatside } from './extension.ts';
import { workerOf } from './worker.ts';

/**
 * Whether Chatside's features run in the page: not only its scripts, which also wait for consent. Of pages with
 * the same address it is the one that was opened last.
 */
export async function runsIn(chatside: Chatside, page: Page): Promise<boolean> {
  return workerOf(chatside).evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const all = await tabs.query({});
    const named = all.filter((tab) => tab.url === url).sort((a, b) => b.id - a.id);
    // A tab whose address Chatside may not see is asked too: nobody must answer there.
    const unnamed = all.filter((tab) => tab.url === undefined);
    const asked = [...named.slice(0, 1), ...unnamed].map(({ id }) =>
      tabs.sendMessage(id, { type: 'site/describe' }).then(Boolean, () => false),
    );
    return (await Promise.all(asked)).includes(true);
  }, page.url());
}

type Chrome = {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
