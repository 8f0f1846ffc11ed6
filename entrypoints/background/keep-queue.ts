import { browser } from 'wxt/browser';
import { QUEUE_PORT, type FromQueuePage, type ToQueuePage } from '@/utils/platform/queue-port';
import { nextChange } from '@/utils/replies/badge';
import { mergeWaits, type QueueRow } from '@/utils/replies/queue';
import { alertLate } from './alert-late';
import { hearFrames } from './hear-frames';
import { jumpTo } from './jump-to';
import { showBadge } from './show-badge';

/** After a start, every frame in which somebody waits has told of it by then. */
const SETTLES_MS = 1500;

/**
 * Who waits, in all tabs: for the badge, the pages that show the queue, and the word when one is late.
 * It lives in this memory only, and a background that was ended has it told anew.
 */
export function keepQueue(): void {
  const pages = new Set<(message: ToQueuePage) => void>();
  let settled = false;
  let due: ReturnType<typeof setTimeout> | undefined;

  const rowsNow = (): QueueRow[] => mergeWaits([...frames.values()]);
  const update = (): void => {
    const rows = rowsNow();
    for (const send of pages) send({ kind: 'rows', rows, settled });
    if (!settled) return;
    const now = Date.now();
    showBadge(rows, now);
    late(rows, now);
    // One timer, for the moment at which something that is shown changes: nothing, when nobody waits.
    clearTimeout(due);
    const next = nextChange(rows, now);
    if (next !== undefined) due = setTimeout(update, Math.min(next - now + 1, 60_000));
  };
  const frames = hearFrames(update);
  const jump = async (key: string) =>
    jumpTo(
      rowsNow().find((row) => row.key === key),
      frames,
    );
  const late = alertLate(frames, (key) => void jump(key));
  setTimeout(() => {
    settled = true;
    update();
  }, SETTLES_MS);

  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== QUEUE_PORT || sender?.id !== browser.runtime.id) return;
    // Names of customers are for our own pages only.
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    const send = (message: ToQueuePage): void => port.postMessage(message);
    pages.add(send);
    send({ kind: 'rows', rows: rowsNow(), settled });
    port.onMessage.addListener((message: unknown) => {
      const { n, key } = message as FromQueuePage;
      void jump(key).then((jumped) => {
        if (pages.has(send)) send({ kind: 'jumped', n, jumped });
      });
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      pages.delete(send);
    });
  });
}
