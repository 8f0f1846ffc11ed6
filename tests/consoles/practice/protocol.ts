/** What the practice console's server and its two pages say to each other over /live. */

export const OPERATOR_NAME = 'Sam Rivera';
export const COLLEAGUE_NAME = 'Alex Morgan';
export const BOT_NAME = 'Larkfield Assistant';
export const RESOLVED_TEXT = 'Conversation resolved';

/** The longest message anyone may send, in UTF-16 units. */
export const MAX_TEXT = 4000;
/** The longest name a new customer may give. */
const MAX_NAME = 60;
/** The largest WebSocket frame accepted, in bytes; above it the connection is closed. */
export const MAX_FRAME = 32 * 1024;

export type Author = 'customer' | 'operator' | 'bot' | 'note' | 'system';
export type By = 'me' | 'other';
export type SendKind = 'reply' | 'note';

export interface Message {
  id: string;
  conversationId: string;
  author: Author;
  /** Which operator wrote it; only on operator messages and notes. */
  by?: By;
  authorName: string;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Conversation {
  id: string;
  /** What people call it: "#4812". */
  ticket: string;
  name: string;
  topic: string;
  resolved: boolean;
}

export type ClientFrame =
  | { type: 'send'; conversationId: string; kind: SendKind; text: string }
  | { type: 'resolve'; conversationId: string }
  | { type: 'start'; name: string }
  | { type: 'say'; text: string }
  | { type: 'typing'; on: boolean };

export type ServerFrame =
  | { type: 'snapshot'; conversations: Conversation[]; messages: Message[] }
  | { type: 'conversation'; conversation: Conversation }
  | { type: 'message'; message: Message }
  | { type: 'typing'; conversationId: string; on: boolean }
  | { type: 'refused'; reason: string };

/** A frame the server will not act on; its message is shown to whoever sent it. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** Reads one raw client frame; throws a RefusedError naming what is wrong with it. */
export function parseClientFrame(raw: string): ClientFrame {
  const frame = parseObject(raw);
  switch (frame.type) {
    case 'send': {
      if (frame.kind !== 'reply' && frame.kind !== 'note') {
        throw new RefusedError('A message is either a reply or a note.');
      }
      const conversationId = identifier(frame.conversationId);
      return { type: 'send', conversationId, kind: frame.kind, text: messageText(frame.text) };
    }
    case 'resolve':
      return { type: 'resolve', conversationId: identifier(frame.conversationId) };
    case 'start':
      return { type: 'start', name: personName(frame.name) };
    case 'say':
      return { type: 'say', text: messageText(frame.text) };
    case 'typing':
      return { type: 'typing', on: frame.on === true };
    default:
      throw new RefusedError('This kind of message is unknown.');
  }
}

/** Checks the text of one message; used for frames and for the test API alike. */
export function messageText(value: unknown): string {
  if (typeof value !== 'string') throw new RefusedError('The message has no text.');
  if (value.trim() === '') throw new RefusedError('The message is empty.');
  if (value.length > MAX_TEXT) {
    throw new RefusedError(`The message is too long: at most ${MAX_TEXT} characters.`);
  }
  return value;
}

function parseObject(raw: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new RefusedError('The message is not valid JSON.', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RefusedError('The message is not an object.');
  }
  return value as Record<string, unknown>;
}

function identifier(value: unknown): string {
  if (typeof value === 'string' && /^[\w-]{1,64}$/.test(value)) return value;
  throw new RefusedError('The conversation id is not valid.');
}

function personName(value: unknown): string {
  const name = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
  if (name === '') throw new RefusedError('Please enter a name.');
  if (name.length > MAX_NAME) {
    throw new RefusedError(`The name is too long: at most ${MAX_NAME} characters.`);
  }
  return name;
}
