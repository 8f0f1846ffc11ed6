import { browser } from 'wxt/browser';
import type { Jumped } from '@/utils/platform/queue-port';
import type { QueueRow } from '@/utils/replies/queue';
import type { Frame } from './hear-frames';

/** Brings the tab of a row to the front, and its conversation into view there. */
export async function jumpTo(
  row: QueueRow | undefined,
  frames: ReadonlyMap<number, Frame>,
): Promise<Jumped> {
  for (const { teller, tabId } of row?.places ?? []) {
    const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    if (!tab) continue; // Closed a moment ago; another tab may have the same chat.
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
    const shown = await frames.get(teller)?.open(row?.conversationId ?? '');
    return shown ? 'shown' : 'tabOnly';
  }
  return 'gone';
}
