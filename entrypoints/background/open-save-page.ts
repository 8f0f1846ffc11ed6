import { browser } from 'wxt/browser';
import type { Selected } from '@/utils/platform/page-messages';
import type { Handlers } from '@/utils/platform/requests';

/** A page that has not asked by then was closed while it loaded. */
const KEPT_MS = 60_000;

/** What was selected, until the page that it is for takes it: in this memory and nowhere else. */
const held = new Map<string, Selected>();

/** Opens the page on which a selection can become a snippet. */
export async function openSavePage(selected: Selected, openerTabId: number): Promise<void> {
  const ticket = crypto.randomUUID();
  held.set(ticket, selected);
  setTimeout(() => held.delete(ticket), KEPT_MS);
  const url = browser.runtime.getURL(`/save.html#${ticket}`);
  await browser.tabs.create({ url, openerTabId });
}

/** Gives it away once, to a page of our own; false when it is gone. */
export const takeSelection: Handlers['selection/take'] = async ({ ticket }, { origin }) => {
  if (origin !== new URL(browser.runtime.getURL('/')).origin) return false;
  const selected = held.get(ticket);
  held.delete(ticket);
  return selected ?? false;
};

/** The page's own Chatside asks to keep a sentence that the person chose to keep. */
export const saveSelection: Handlers['selection/save'] = async (selected, { tabId }) => {
  await openSavePage(selected, tabId);
  return true;
};
