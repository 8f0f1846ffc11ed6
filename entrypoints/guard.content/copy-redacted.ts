import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import type { Finding } from '@/utils/findings/finding';
import { pseudonymise } from '@/utils/pii/pseudonyms';

const AUTHORS = {
  customer: 'Customer',
  operator: 'Operator',
  bot: 'Bot',
  note: 'Note',
  system: 'System',
  unknown: 'Message',
} as const;

/** The conversation in view, a line per message, with pseudonyms in the place of personal data. */
export function redactedConversation(
  console: ConsoleAdapter | undefined,
  find: (text: string) => readonly Finding[],
): string {
  const active = console?.active(document);
  const transcript = active && console?.transcript(active);
  if (!console || !active || !transcript) return '';
  const lines = console.messageElements(transcript).map((message) => ({
    author: AUTHORS[console.readMessage(message).author],
    text: console.textOf(message),
  }));
  const nameOf = (name: string | undefined): string[] => (name ? [name] : []);
  return pseudonymise(lines, find, {
    customer: nameOf(console.customerName(active)),
    operator: nameOf(console.operatorName(document)),
  })
    .filter(({ text }) => text)
    .map(({ author, text }) => `${author}: ${text}`)
    .join('\n');
}
