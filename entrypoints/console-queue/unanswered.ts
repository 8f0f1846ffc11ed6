import type { ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';

/** How far back it is read, at most. */
const MOST = 60;

/** What the customer wrote since a human replied or it was resolved, as far as the page shows it. */
export function unanswered(console: ConsoleAdapter, conversation: Conversation): string[] {
  const transcript = console.transcript(conversation);
  if (!transcript) return [];
  const said: string[] = [];
  for (const element of console.messageElements(transcript).slice(-MOST).reverse()) {
    const { author, state } = console.readMessage(element);
    if (author === 'operator' || state === 'resolved') break;
    if (author === 'customer') said.push(console.textOf(element));
  }
  return said;
}
