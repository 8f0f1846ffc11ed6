import { browser } from 'wxt/browser';
import { readFromFrame, TELL_PORT, type ToFrame } from '@/utils/platform/queue-port';
import type { Teller, ToldWait } from '@/utils/replies/queue';

/** A frame in which somebody waits, for as long as its port is open. */
export type Frame = {
  readonly teller: Teller;
  waits: readonly ToldWait[];
  alerted: readonly string[];
  send(message: ToFrame): void;
  /** Brings a conversation into view there; false when that cannot be done, or is not answered. */
  open(conversationId: string): Promise<boolean>;
};

/** A frame that does not answer by then does not answer. */
const PATIENCE_MS = 4000;

/**
 * The frames in which somebody waits now. All of it is in this memory only: a frame tells anew when the
 * browser has ended this background and started it again.
 */
export function hearFrames(changed: () => void): ReadonlyMap<number, Frame> {
  const frames = new Map<number, Frame>();
  let last = 0;

  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    const tabId = sender?.tab?.id;
    const url = URL.parse(sender?.url ?? '');
    if (port.name !== TELL_PORT || sender?.id !== browser.runtime.id) return;
    if (tabId === undefined || !url) return;
    // The tab and the origin are the browser's word, not the page's.
    const teller = { id: ++last, tabId, origin: url.origin };
    const asked = new Map<number, (shown: boolean) => void>();
    let n = 0;
    const frame: Frame = {
      teller,
      waits: [],
      alerted: [],
      send: (message) => port.postMessage(message),
      open: (conversationId) =>
        new Promise((resolve) => {
          asked.set(++n, resolve);
          port.postMessage({ kind: 'open', n, conversationId } satisfies ToFrame);
          setTimeout(() => resolve(false), PATIENCE_MS);
        }),
    };
    frames.set(teller.id, frame);
    port.onMessage.addListener((message: unknown) => {
      const told = readFromFrame(message);
      if (told?.kind === 'opened') asked.get(told.n)?.(told.shown);
      if (told?.kind !== 'waits') return;
      frame.waits = told.waits;
      frame.alerted = told.alerted;
      changed();
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      for (const answer of asked.values()) answer(false);
      frames.delete(teller.id);
      changed();
    });
  });
  // A tab that closes while this background is not there ends no port of it, but starts it.
  browser.tabs.onRemoved.addListener(changed);
  return frames;
}
