import {
  BOT_NAME,
  COLLEAGUE_NAME,
  OPERATOR_NAME,
  RESOLVED_TEXT,
  RefusedError,
  messageText,
} from './protocol.ts';
import type { Author, By, Conversation, Message } from './protocol.ts';

export type StoreChange =
  { type: 'message'; message: Message } | { type: 'conversation'; conversation: Conversation };

export interface NewMessage {
  author: Author;
  text: string;
  by?: By;
  /** Backdates the message; the store's clock otherwise. */
  at?: number;
  /** False for a goodbye, which leaves a resolved conversation resolved. */
  reopens?: boolean;
}

const FIRST_TICKET = 4812;

/** All conversations of one practice console, in memory, in order of arrival. */
export class Store {
  readonly #now: () => number;
  readonly #conversations = new Map<string, Conversation>();
  readonly #messages = new Map<string, Message[]>();
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #lastId = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  now(): number {
    return this.#now();
  }

  conversations(): Conversation[] {
    return [...this.#conversations.values()].map((conversation) => ({ ...conversation }));
  }

  conversation(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  messages(conversationId: string): Message[] {
    return (this.#messages.get(conversationId) ?? []).map((message) => ({ ...message }));
  }

  open(conversation: { id?: string; name: string; topic: string }): Conversation {
    const id = conversation.id ?? `chat-${++this.#lastId}`;
    const ticket = `#${FIRST_TICKET + this.#conversations.size}`;
    const { name, topic } = conversation;
    const opened = { id, ticket, name, topic, resolved: false };
    this.#conversations.set(id, opened);
    this.#messages.set(id, []);
    this.#emit({ type: 'conversation', conversation: opened });
    return opened;
  }

  post(conversationId: string, draft: NewMessage): Message {
    const conversation = this.#require(conversationId);
    const signed = draft.author === 'operator' || draft.author === 'note';
    const by = signed ? (draft.by ?? 'me') : undefined;
    const message: Message = {
      id: `m${++this.#lastId}`,
      conversationId,
      author: draft.author,
      ...(by && { by }),
      authorName: authorName(draft.author, by, conversation),
      text: messageText(draft.text),
      at: draft.at ?? this.#now(),
    };
    this.#messages.get(conversationId)?.push(message);
    if (draft.author === 'customer' && draft.reopens !== false)
      this.#setResolved(conversation, false);
    this.#emit({ type: 'message', message });
    return message;
  }

  resolve(conversationId: string): void {
    const conversation = this.#require(conversationId);
    if (conversation.resolved) return;
    this.post(conversationId, { author: 'system', text: RESOLVED_TEXT });
    this.#setResolved(conversation, true);
  }

  /** Forgets everything without telling anyone; ids keep counting so that none comes back. */
  clear(): void {
    this.#conversations.clear();
    this.#messages.clear();
  }

  onChange(listener: (change: StoreChange) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  #setResolved(conversation: Conversation, resolved: boolean): void {
    if (conversation.resolved === resolved) return;
    conversation.resolved = resolved;
    this.#emit({ type: 'conversation', conversation });
  }

  #require(id: string): Conversation {
    const conversation = this.#conversations.get(id);
    if (!conversation) throw new RefusedError(`There is no conversation "${id}".`);
    return conversation;
  }

  #emit(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

function authorName(author: Author, by: By | undefined, conversation: Conversation): string {
  if (author === 'customer') return conversation.name;
  if (author === 'bot') return BOT_NAME;
  if (author === 'system') return 'System';
  return by === 'other' ? COLLEAGUE_NAME : OPERATOR_NAME;
}
