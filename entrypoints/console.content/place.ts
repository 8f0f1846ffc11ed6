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
  /** What the customer wrote last, for the order of snippets; empty where no console is known. */
  customerSays(): string;
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
    customerSays: () => (console && conversation ? lastWordsIn(console, conversation) : ''),
    values: ({ operatorName }) =>
      valuesOfNames(
        conversation && console?.customerName(conversation),
        operatorName || console?.operatorName(document),
      ),
  };
}

/** So many of the customer's messages tell what it is about now. */
const LAST = 3;

function lastWordsIn(console: ConsoleAdapter, conversation: Conversation): string {
  const transcript = console.transcript(conversation);
  if (!transcript) return '';
  return Array.from(console.messageElements(transcript))
    .filter((message) => console.readMessage(message)?.author === 'customer')
    .slice(-LAST)
    .map((message) => console.textOf(message))
    .join('\n');
}

/** On a console that we know, only its composer; elsewhere any field that we can write in. */
export function belongs(console: ConsoleAdapter | undefined, editor: Editor): boolean {
  if (!console) return true;
  const active = console.active(document);
  return active !== undefined && console.composer(active) === editor.element;
}
