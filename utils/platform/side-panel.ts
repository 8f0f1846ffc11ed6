import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chromium has a side panel. */
type Firefox = { sidebarAction: { open(): Promise<void> } };

/** Shows the queue beside the page. Must be called straight in a click or a key: the browser insists. */
export function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as Firefox).sidebarAction.open();
  return browser.sidePanel.open({ windowId });
}
