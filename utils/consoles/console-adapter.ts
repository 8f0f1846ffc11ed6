/** Who wrote a message; what a console does not show is `unknown`, never guessed. */
export type Author = 'customer' | 'operator' | 'bot' | 'note' | 'system' | 'unknown';

/**
 * How good a time is: `exact` stands at the message with its seconds, `minute` without them, `rough` is
 * "2 h ago" or a day, `burst` stands at a message before it that came together with it, `observed` is when
 * we first saw it.
 */
export type Precision = 'exact' | 'minute' | 'rough' | 'burst' | 'observed' | 'unknown';

/** What a line of the console says of the conversation itself. */
export type ConversationState =
  | 'resolved'
  | 'reopened'
  | 'assignedToMe'
  | 'assignedToOther'
  | 'handedOff'
  | 'botOwns'
  | 'deleted'
  | 'left'
  | 'snoozed';

/** What the page shows of a message. */
export type ShownMessage = {
  /** What the console itself calls it; undefined where the page does not show that. */
  readonly ownId?: string;
  readonly author: Author;
  readonly by: 'me' | 'other' | 'unknown';
  /** Epoch milliseconds; undefined when nobody can tell. */
  readonly at?: number;
  readonly precision: Precision;
  /** Of a line that tells of the conversation. */
  readonly state?: ConversationState;
};

/** A message as it is told of, once. */
export type ChatMessage = Omit<ShownMessage, 'ownId'> & {
  /** Names it within its conversation as long as that is followed. */
  readonly id: string;
  /** Of a message that came while we watched. */
  readonly text?: string;
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

/** A conversation in the console's list of those that are open. */
export type QueueRow = {
  readonly id: string;
  readonly customer?: string;
  /** Whether its last word is the customer's, where the list tells. */
  readonly waits: boolean | 'unknown';
};

/** What a feature may need of a console. */
export type Capability =
  'composer' | 'note' | 'transcript' | 'sides' | 'times' | 'name' | 'queue' | 'send';

export type Health = 'ok' | 'degraded' | 'off';

/** One console: how its page shows what the features need. Mostly data; silent when unsure. */
export type ConsoleAdapter = {
  readonly id: string;
  readonly label: string;
  /** Authors and times are known well enough for the reply clock. */
  readonly canTime: boolean;
  /** The page tells of resolving and the like: it has more than first and next replies. */
  readonly tellsStates: boolean;
  /** A note is marked as one among the messages. */
  readonly marksNotes: boolean;
  /** Nobody described the page: it is read by its structure, and its composer is not the only field. */
  readonly guessed: boolean;
  /** The page says which conversation it is; otherwise it goes by the page's address. */
  readonly isNamed: boolean;
  matches(url: URL, page: Document): boolean;
  /** The document, and the open shadow roots in which the console keeps a part of itself. */
  roots(page: Document): readonly (Document | ShadowRoot)[];
  conversations(page: Document): Conversation[];
  /** Whether the element is in the page, and still this conversation's. */
  isMounted(conversation: Conversation): boolean;
  /** The conversation in view. */
  active(page: Document): Conversation | undefined;
  transcript(conversation: Conversation): Element | undefined;
  /** In the order in which they came. */
  messageElements(transcript: Element): readonly Element[];
  /** Those that a part of it is, or holds, found as one of the others was. */
  messagesIn(part: Element, like: Element): readonly Element[];
  readMessage(element: Element): ShownMessage;
  /** What a message says, without names and times. */
  textOf(message: Element): string;
  composer(conversation: Conversation): HTMLElement | undefined;
  /** The button that sends what is in the composer. */
  send(conversation: Conversation): HTMLElement | undefined;
  /** It is known that Enter alone makes a new line; everywhere else it may send. */
  breaksLine(conversation: Conversation): boolean;
  isNote(conversation: Conversation): boolean | 'unknown';
  customerName(conversation: Conversation): string | undefined;
  operatorName(page: Document): string | undefined;
  /** The conversations that the page lists, in its order; empty where that is not known. */
  queue(page: Document): QueueRow[];
  /** The row of a conversation in that list: a click on it opens the conversation. */
  rowOf(page: Document, conversationId: string): Element | undefined;
  facts?(conversation: Conversation): ConversationFacts;
  /** What the page shows of it now. */
  health(conversation: Conversation): Readonly<Record<Capability, Health>>;
};
