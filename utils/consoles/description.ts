import type { ConversationState } from './console-adapter';
import type { Side } from './side';

/** CSS selectors in the order in which they are tried; the first that finds something is taken. */
export type Selectors = readonly string[];

/** What an element says: its text, or one of its attributes. */
export type Reading = { readonly select: Selectors; readonly attribute?: string };

/**
 * A console as data: where its page shows what the features need. What is not known of it is left out,
 * and what needs that stays off.
 */
export type ConsoleDescription = {
  readonly id: string;
  readonly label: string;
  /** Authors and times are known well enough for the reply clock. */
  readonly canTime: boolean;
  /** Host names; "*." in front stands for any number of labels, "*" alone for any host. */
  readonly hosts: Selectors;
  /** The page belongs to the console when its path begins with this. */
  readonly path: string;
  /** Where the address does not tell: one of these is in the page from its start. */
  readonly mark?: Selectors;
  /** Segments of the path, or of the hash: ":id" names the conversation in view, "*" is any. */
  readonly idInPath?: readonly string[];
  /** The parameter of the address that names it. */
  readonly idInQuery?: string;
  /** Where the address does not tell: what in the page names it, the open row of a list for instance. */
  readonly idInPage?: Reading;
  /** Nothing says which conversation it is: it is named by the page's address, and has no clock. */
  readonly unnamed?: boolean;
  /** Hosts of open shadow roots in which the console keeps a part of itself. */
  readonly shadowHosts?: Selectors;
  /** Around composer and transcript, once for each conversation that is mounted. */
  readonly conversation: Selectors;
  /** In or on the conversation; without it the conversation in view has the id of the path. */
  readonly conversationId?: Reading;
  /** Matches the conversation in view where several are mounted. */
  readonly active?: Selectors;
  readonly transcript: Selectors;
  readonly message: Selectors;
  /** The newest message stands at the top. */
  readonly newestFirst?: boolean;
  readonly messageId?: readonly Reading[];
  /** Matches a message, or something in it. Tried in this order; none of them is `unknown`. */
  readonly author: Partial<
    Readonly<Record<'system' | 'note' | 'bot' | 'customer' | 'operator', Selectors>>
  >;
  /** Whose a message of the operator's side is, where the page tells. */
  readonly by?: { readonly me: Selectors; readonly other: Selectors };
  /** Where no selector of `author` fits: the edge of the transcript at which one's own side stands. */
  readonly ownSide?: Side;
  /** Lines that tell of the conversation itself. */
  readonly states?: Partial<Readonly<Record<ConversationState, Selectors>>>;
  /** A message of the operator's side that nobody typed. */
  readonly automated?: Selectors;
  /** ISO 8601 in an attribute. A message without one came with the one before it. */
  readonly time?: Reading;
  /** A time as people read it: "10:03", "2 min ago". */
  readonly timeText?: Reading;
  readonly text: Selectors;
  /** Inside of the text, and not said by anybody. */
  readonly notText?: Selectors;
  readonly composer: Selectors;
  /** In the conversation; where neither is there, it is unknown whether a note is written. */
  readonly note?: { readonly on: Selectors; readonly off: Selectors };
  readonly send?: Selectors;
  /** In the conversation while Enter alone makes a new line there, and sends nothing. */
  readonly newLine?: Selectors;
  /** The list of open conversations. */
  readonly queue?: {
    readonly row: Selectors;
    /** What names the conversation; `idInPath` is looked for in an address. */
    readonly id: Reading;
    readonly customer?: Reading;
    /** In or on a row: the customer has the last word; the operator has it. */
    readonly waits?: Selectors;
    readonly answered?: Selectors;
  };
  readonly customerName?: Selectors;
  /** Outside of the conversation, "{id}" in the place of its id; asked when it is not inside. */
  readonly customerNameInPage?: Selectors;
  readonly operatorName?: Selectors;
  /** What a person calls the conversation, where that is not its id. */
  readonly ticket?: Selectors;
  readonly subject?: Reading;
};

/** Of a console whose messages nothing is known of. */
export const UNREAD = { transcript: [], message: [], author: {}, text: [] } as const;
