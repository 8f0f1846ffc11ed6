import type { ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import type { Editor } from '@/utils/editors/editor';
import type { Settings } from '@/utils/platform/settings';
import { valuesOfNames, type TemplateValues } from '@/utils/snippets/variables';

/** Where an offer was made; it is good only while this still holds. */
export type Place = {
  /** Names the conversation within this page; the page's address where no console is known. */
  readonly conversation: string;
  isSame(): boolean;
  /** What the page shows of customer and operator, for templates. */
  values(settings: Settings): TemplateValues;
  /** The customer's last so many messages; empty where no console is known. */
  customerSays(messages: number): string;
};

export function whereWeAre(console: ConsoleAdapter | undefined, composer: HTMLElement): Place {
  const conversation = console?.active(document);
  const url = location.href;
  return {
    conversation: conversation?.id ?? url,
    isSame: () => {
      if (!composer.isConnected) return false;
      if (!console) return location.href === url;
      return console.active(document)?.id === conversation?.id;
    },
    customerSays: (messages) =>
      console && conversation ? lastWordsIn(console, conversation, messages) : '',
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

function lastWordsIn(
  console: ConsoleAdapter,
  conversation: Conversation,
  messages: number,
): string {
  const transcript = console.transcript(conversation);
  if (!transcript) return '';
  return Array.from(console.messageElements(transcript))
    .filter((message) => console.readMessage(message)?.author === 'customer')
    .slice(-messages)
    .map((message) => console.textOf(message))
    .join('\n');
}

/** On a console that we know, only its composer; elsewhere any field that we can write in. */
export function belongs(console: ConsoleAdapter | undefined, editor: Editor): boolean {
  if (!console) return true;
  const active = console.active(document);
  return active !== undefined && console.composer(active) === editor.element;
}
