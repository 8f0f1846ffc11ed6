/** Who wrote a message; what a console does not show is `unknown`, never guessed. */
export type Author = 'customer' | 'operator' | 'bot' | 'note' | 'system' | 'unknown';

export type ChatMessage = {
  readonly id: string;
  readonly author: Author;
  readonly by: 'me' | 'other' | 'unknown';
  /** Epoch milliseconds, as the console shows it. */
  readonly at: number;
  /** A line of the console that ends the session. */
  readonly resolves?: boolean;
};

/** A conversation that is mounted in the page; not necessarily the one in view. */
export type Conversation = {
  readonly id: string;
  readonly element: Element;
};

/** What a console calls the conversation, where the page shows it. */
export type ConversationFacts = {
  /** Its number or ticket id, as a person would name it. */
  readonly id?: string;
  readonly subject?: string;
};

/** One console: how its page shows what the features need. Mostly data; silent when unsure. */
export type ConsoleAdapter = {
  readonly id: string;
  readonly label: string;
  matches(url: URL, page: Document): boolean;
  conversations(page: Document): Conversation[];
  /** The conversation in view. */
  active(page: Document): Conversation | undefined;
  transcript(conversation: Conversation): Element | undefined;
  messageElements(root: Element): Iterable<Element>;
  readMessage(element: Element): ChatMessage | undefined;
  /** What a message says, without names and times. */
  textOf(message: Element): string;
  composer(conversation: Conversation): HTMLElement | undefined;
  isNote(conversation: Conversation): boolean | 'unknown';
  customerName(conversation: Conversation): string | undefined;
  operatorName(page: Document): string | undefined;
  facts?(conversation: Conversation): ConversationFacts;
};
