import { browser } from 'wxt/browser';
import { mayNotify } from '@/utils/platform/late-alerts';
import { lateKey } from '@/utils/platform/queue-port';
import { readSettings, type Settings } from '@/utils/platform/settings';
import { levelOf, type QueueRow, type ToldWait } from '@/utils/replies/queue';
import type { Frame } from './hear-frames';

/** Who was late before we looked, by more than this, is no news. */
const NEWS_MS = 90_000;
/** Waits that were told of: one may be gone for the moment in which its page is reloaded. */
const REMEMBERED = 500;

/**
 * Tells the person, as they chose, when a wait becomes late: once for each wait. The frames remember it as
 * well, since this background may be ended at any time.
 */
export function alertLate(
  frames: ReadonlyMap<number, Frame>,
  open: (key: string) => void,
): (rows: readonly QueueRow[], now: number) => void {
  const told = new Set<string>();
  const notified = new Map<string, string>();
  let listening = false;
  const listen = (): void => {
    if (listening || !browser.notifications) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      const key = notified.get(id);
      void browser.notifications.clear(id);
      if (key !== undefined) open(key);
    });
  };
  listen();

  return (rows, now) => {
    for (const { alerted, teller } of frames.values()) {
      for (const key of alerted) told.add(`${teller.origin} ${key}`);
    }
    const late = rows.filter((row) => levelOf(row, now) === 'late' && !told.has(nameOf(row)));
    if (late.length === 0) return;
    const news = late.filter((row) => now - dueOf(row) < NEWS_MS);
    void tell(late, news, readSettings());
  };

  async function tell(
    late: readonly QueueRow[],
    news: readonly QueueRow[],
    settings: Promise<Settings>,
  ): Promise<void> {
    const found = [...frames.values()].map((frame) => ({
      frame,
      waits: frame.waits.filter((wait) => late.some((row) => isIn(row, frame, wait))),
    }));
    // At once, before anything is waited for: nothing is told twice.
    for (const { frame, waits } of found) {
      for (const wait of waits) told.add(nameOf({ ...wait, origin: frame.teller.origin }));
    }
    for (const name of [...told].slice(0, -REMEMBERED)) told.delete(name);
    const { lateSound, lateNotification } = await settings;
    const ringing = lateSound ? news[0]?.places[0]?.teller : undefined;
    for (const { frame, waits } of found) {
      const sound = frame.teller.id === ringing;
      if (waits.length && frames.has(frame.teller.id)) {
        frame.send({ kind: 'alerted', keys: waits.map(lateKey), sound });
      }
    }
    if (lateNotification && news.length && (await mayNotify())) await notify(news);
  }

  async function notify(news: readonly QueueRow[]): Promise<void> {
    listen();
    for (const row of news) {
      const id = `late-${crypto.randomUUID()}`;
      notified.set(id, row.key);
      // The desktop may keep what it is told: no name, no text.
      await browser.notifications.create(id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: 'A reply is over your target',
        message: `A customer on ${row.console} waits for you.`,
      });
    }
  }
}

function isIn({ origin, conversationId }: QueueRow, { teller }: Frame, wait: ToldWait): boolean {
  return origin === teller.origin && conversationId === wait.conversationId;
}

/** Of one wait of one conversation: the next wait there is another one. */
function nameOf(wait: Pick<QueueRow, 'origin' | 'conversationId' | 'opened'>): string {
  return `${wait.origin} ${lateKey(wait)}`;
}

function dueOf({ opened, targetSeconds }: QueueRow): number {
  return opened + targetSeconds * 1000;
}
