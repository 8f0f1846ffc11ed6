import type { ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import type { Editor } from '@/utils/editors/editor';
import type { Settings } from '@/utils/platform/settings';
import { valuesOfNames, type TemplateValues } from '@/utils/snippets/variables';
import { writesIn } from '@/utils/consoles/writes-in';
import { isInPage } from '@/utils/dom/frames';

/** Where an offer was made; it is good only while this still holds. */
export type Place = {
  /** Names the conversation within this page; the page's address where no console is known. */
  readonly conversation: string;
  isSame(): boolean;
  /** Whether colleagues are written to, not the customer; false where the console does not say. */
  isNote(): boolean;
  /** What the page shows of customer and operator, for templates. */
  values(settings: Settings): TemplateValues;
  /** The customer's last so many messages; empty where no console is known. */
  customerSays(messages: number): string;
  /** What the customer wrote since the operator last did; empty where nothing waits. */
  customerWaits(): string;
};

export function whereWeAre(console: ConsoleAdapter | undefined, composer: HTMLElement): Place {
  const conversation = console?.active(document);
  const url = location.href;
  const isStillOpen = console && conversation && witnessOf(console, conversation);
  return {
    conversation: conversation?.id ?? url,
    isSame: () => {
      if (!isInPage(composer)) return false;
      if (!console || console.guessed) {
        if (location.href !== url) return false;
        if (!console) return true;
      }
      return console.active(document)?.id === conversation?.id && (isStillOpen?.() ?? true);
    },
    isNote: () => conversation !== undefined && console?.isNote(conversation) === true,
    customerSays: (messages) =>
      console && conversation ? lastWordsIn(console, conversation, messages) : '',
    customerWaits: () => (console && conversation ? waitingIn(console, conversation) : ''),
    values: ({ operatorName }) => {
      const { id, subject } = (conversation && console?.facts?.(conversation)) ?? {};
      return {
        ...valuesOfNames(
          conversation && console?.customerName(conversation),
          operatorName || console?.operatorName(document),
        ),
        ...(id && { 'conversation.id': id }),
        ...(subject && { 'conversation.subject': subject }),
      };
    },
  };
}

/**
 * Where nothing names the conversation, its last message stands for it: a page that shows another one has
 * drawn it anew, or with other words.
 */
function witnessOf(
  console: ConsoleAdapter,
  conversation: Conversation,
): (() => boolean) | undefined {
  const transcript = console.isNamed ? undefined : console.transcript(conversation);
  const message = transcript && console.messageElements(transcript).at(-1);
  if (!message) return undefined;
  const words = console.textOf(message);
  return () => message.isConnected && console.textOf(message) === words;
}

function lastWordsIn(
  console: ConsoleAdapter,
  conversation: Conversation,
  messages: number,
): string {
  const transcript = console.transcript(conversation);
  if (!transcript) return '';
  return console
    .messageElements(transcript)
    .filter((message) => console.readMessage(message)?.author === 'customer')
    .slice(-messages)
    .map((message) => console.textOf(message))
    .join('\n');
}

/** So many messages, and what stands between them, are looked at for an answer that waits. */
const LOOKED_BACK = 6;

function waitingIn(console: ConsoleAdapter, conversation: Conversation): string {
  const transcript = console.transcript(conversation);
  if (!transcript) return '';
  const waiting: string[] = [];
  for (const message of console.messageElements(transcript).slice(-LOOKED_BACK).reverse()) {
    const author = console.readMessage(message)?.author;
    if (author === 'customer') waiting.unshift(console.textOf(message));
    else if (author === 'operator') break;
  }
  return waiting.join('\n');
}

/** On a console that is described, only its composer; elsewhere any field that we can write in. */
export function belongs(console: ConsoleAdapter | undefined, editor: Editor): boolean {
  return writesIn(console, editor.element);
}
