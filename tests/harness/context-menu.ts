import type { Page } from 'playwright-core';
import type { Chatside } from './extension.ts';
import { workerOf } from './worker.ts';

/**
 * What the browser tells the extension when its item in the menu of this page is chosen, and the page
 * that opens. The menu itself belongs to the browser: tests/xvfb clicks in it.
 */
export async function chooseInMenu(
  chatside: Chatside,
  page: Page,
  menuItemId: string,
  selectionText: string,
): Promise<Page> {
  const opened = chatside.context.waitForEvent('page');
  await workerOf(chatside).evaluate(
    async (info) => {
      const { tabs, contextMenus } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url === info.pageUrl);
      contextMenus.onClicked.dispatch({ ...info, frameId: 0, editable: false }, tab);
    },
    { menuItemId, selectionText, pageUrl: page.url() },
  );
  return opened;
}

type Chrome = {
  tabs: { query(what: object): Promise<{ url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
};
