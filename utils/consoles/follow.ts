import type { ConsoleAdapter } from './console-adapter';
import { followTranscript, type Batch } from './follow-transcript';
import { messageOrder, type MessageOrder } from './order';

/** The page is looked through for conversations at most this often. */
const LOOK_MS = 100;

/**
 * Tells of every message of every mounted conversation once, and of conversations that go. Rows that are
 * drawn anew, or come back in a virtualised list, are the messages that they were.
 */
export function followMessages(
  page: Document,
  console: ConsoleAdapter,
  on: { messages(batch: Batch): void; gone(conversationId: string): void },
  signal: AbortSignal,
): void {
  type Followed = { readonly transcript: Element; readonly order: MessageOrder; stop(): void };
  const followed = new Map<string, Followed>();
  const roots = new WeakSet<Node>();
  const used = new WeakSet<Element>();

  const look = (): void => {
    for (const root of console.roots(page)) {
      if (roots.has(root)) continue;
      roots.add(root);
      observer.observe(root, { childList: true, subtree: true });
    }
    const mounted = console.conversations(page);
    const ids = new Set(mounted.map(({ id }) => id));
    for (const [id, { stop }] of followed) {
      if (ids.has(id)) continue;
      stop();
      followed.delete(id);
      on.gone(id);
    }
    for (const conversation of mounted) {
      const transcript = console.transcript(conversation);
      const known = followed.get(conversation.id);
      if (!transcript || known?.transcript === transcript) continue;
      known?.stop();
      const stop = new AbortController();
      const order = known?.order ?? messageOrder();
      const life = AbortSignal.any([signal, stop.signal]);
      followed.set(conversation.id, { transcript, order, stop: () => stop.abort() });
      // The address changes before the page does: what stands there may still be of the one before.
      const isUsedAgain = used.has(transcript);
      used.add(transcript);
      const place = { conversation, transcript, order, isUsedAgain };
      followTranscript(console, place, { messages: on.messages, moved: lookLater }, life);
    }
  };

  let due: ReturnType<typeof setTimeout> | undefined;
  const lookLater = (): void => {
    due ??= setTimeout(() => {
      due = undefined;
      look();
    }, LOOK_MS);
  };
  const observer = new MutationObserver((records) => {
    // Each transcript has an observer of its own.
    const inside = (target: Node): boolean =>
      [...followed.values()].some(({ transcript }) => transcript.contains(target));
    if (!records.every(({ target }) => inside(target))) lookLater();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
  look();
}
