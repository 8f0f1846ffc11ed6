import type { ChatMessage, ConsoleAdapter, Conversation } from './console-adapter';

/** Messages of one conversation that were not seen before, in the order of the page. */
export type Batch = {
  readonly conversation: Conversation;
  readonly messages: readonly ChatMessage[];
  /** These stood there when the conversation was first seen. */
  readonly history: boolean;
};

/** Tells of every message of every mounted conversation once, and of conversations that go. */
export function followMessages(
  page: Document,
  console: ConsoleAdapter,
  on: { messages(batch: Batch): void; gone(conversationId: string): void },
  signal: AbortSignal,
): void {
  const followed = new Map<
    string,
    { element: Element; stop: AbortController; seen: Set<string> }
  >();

  const look = (): void => {
    const mounted = console.conversations(page);
    const ids = new Set(mounted.map(({ id }) => id));
    for (const [id, { stop }] of followed) {
      if (ids.has(id)) continue;
      stop.abort();
      followed.delete(id);
      on.gone(id);
    }
    for (const conversation of mounted) {
      const known = followed.get(conversation.id);
      if (known?.element === conversation.element) continue;
      known?.stop.abort();
      const stop = new AbortController();
      const seen = known?.seen ?? new Set<string>();
      if (followTranscript(console, conversation, seen, on.messages, anyOf(signal, stop.signal))) {
        followed.set(conversation.id, { element: conversation.element, stop, seen });
      }
    }
  };

  const observer = new MutationObserver(look);
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}

/** False when the transcript is not there yet: the next look asks again. */
function followTranscript(
  console: ConsoleAdapter,
  conversation: Conversation,
  seen: Set<string>,
  tell: (batch: Batch) => void,
  signal: AbortSignal,
): boolean {
  const transcript = console.transcript(conversation);
  if (!transcript) return false;
  const read = (roots: Iterable<Element>, history: boolean): void => {
    const messages: ChatMessage[] = [];
    for (const root of roots) {
      for (const element of console.messageElements(root)) {
        const message = console.readMessage(element);
        if (!message || seen.has(message.id)) continue;
        seen.add(message.id);
        messages.push(message);
      }
    }
    if (messages.length || history) tell({ conversation, messages, history });
  };
  read([transcript], true);
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => Array.from(addedNodes));
    read(
      added.filter((node) => node instanceof Element),
      false,
    );
  });
  observer.observe(transcript, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return true;
}

function anyOf(...signals: AbortSignal[]): AbortSignal {
  return AbortSignal.any(signals);
}
