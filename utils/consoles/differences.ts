import type { ConsoleDescription } from './description';

type Part = keyof ConsoleDescription;

/** What a person calls the parts of a description; its name and its host are none. */
const CALLED: Readonly<Record<Exclude<Part, 'id' | 'label' | 'hosts'>, string>> = {
  composer: 'reply field',
  send: 'send button',
  newLine: 'when Enter sends',
  note: 'what is a note',
  path: 'which pages belong to it',
  mark: 'which pages belong to it',
  shadowHosts: 'where the conversation is',
  conversation: 'where the conversation is',
  active: 'where the conversation is',
  idInPath: 'which conversation it is',
  idInQuery: 'which conversation it is',
  idInPage: 'which conversation it is',
  unnamed: 'which conversation it is',
  conversationId: 'which conversation it is',
  queue: 'the list of conversations',
  transcript: 'the messages',
  message: 'the messages',
  messageId: 'the messages',
  newestFirst: 'the messages',
  text: 'the messages',
  notText: 'the messages',
  states: 'the messages',
  author: 'who wrote the messages',
  by: 'who wrote the messages',
  ownSide: 'who wrote the messages',
  automated: 'who wrote the messages',
  time: 'the times of messages',
  timeText: 'the times of messages',
  canTime: 'the times of messages',
  customerName: 'names and subject',
  customerNameInPage: 'names and subject',
  operatorName: 'names and subject',
  ticket: 'names and subject',
  subject: 'names and subject',
};

/** Parts in which two descriptions of a site lead elsewhere, in words; none when they work alike. */
export function differencesOf(one: ConsoleDescription, other: ConsoleDescription): string[] {
  const parts = Object.keys(CALLED) as (keyof typeof CALLED)[];
  const differing = parts.filter((part) => written(one[part]) !== written(other[part]));
  return [...new Set(differing.map((part) => CALLED[part]))];
}

/** With the keys in one order: the browser's storage gives them back in another one. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
