import { browser } from 'wxt/browser';
import { openSidePanel } from '@/utils/platform/side-panel';

/** The browser's keyboard command shows the queue in the window that has the focus. */
export function openQueueByKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-queue' || tab?.windowId === undefined) return;
    openSidePanel(tab.windowId).catch(() =>
      browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }),
    );
  });
}
