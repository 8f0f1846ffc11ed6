import type { ChatMessage, ConversationState } from '@/utils/consoles/console-adapter';
import type { Batch } from '@/utils/consoles/follow-transcript';
import type { ClockEvent, TimeSource } from '@/utils/replies/clock';
import { isHolding } from '@/utils/replies/holding';
import type { Talk } from '@/utils/replies/talk';

/**
 * A console's messages as the clock's events. One without a time, or with a rough one, stands between its
 * neighbours: that somebody waits is known then, but not since when.
 */
export function eventsOf(
  messages: readonly ChatMessage[],
  talk: Talk,
  kind: Batch['kind'],
  now: number,
): ClockEvent[] {
  let before = kind === 'news' ? talk.events.at(-1)?.at : undefined;
  const after = kind === 'earlier' ? talk.events[0]?.at : undefined;
  return messages.flatMap((message, index) => {
    const source = sourceOf(message);
    const next = (): number | undefined =>
      messages.slice(index).find((each) => sourceOf(each) !== 'unseen')?.at;
    const at = source === 'unseen' ? (before ?? next() ?? after ?? now) : (message.at ?? now);
    before = at;
    const what = whatOf(message);
    return what ? [{ ...what, at, source, id: message.id }] : [];
  });
}

function sourceOf({ at, precision }: ChatMessage): TimeSource {
  if (at === undefined || precision === 'rough' || precision === 'unknown') return 'unseen';
  if (precision === 'minute' || precision === 'observed') return precision;
  return 'console';
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/** Whoever is unknown moves no clock. */
function whatOf({ author, by, state, text }: ChatMessage): WithoutTime<ClockEvent> | undefined {
  if (state) return STATES[state];
  if (author === 'customer' || author === 'bot' || author === 'note') return { kind: author };
  if (author !== 'operator') return undefined;
  const holding = text !== undefined && isHolding(text);
  return { kind: 'reply', ...(by !== 'unknown' && { by }), ...(holding && { holding }) };
}

const STATES: Readonly<Record<ConversationState, WithoutTime<ClockEvent>>> = {
  resolved: { kind: 'resolve', by: 'me' },
  reopened: { kind: 'status' },
  assignedToMe: { kind: 'assign', to: 'me' },
  assignedToOther: { kind: 'assign', to: 'other' },
  handedOff: { kind: 'handoff' },
  botOwns: { kind: 'bot', owns: true },
  deleted: { kind: 'deleted' },
  left: { kind: 'left' },
  snoozed: { kind: 'snooze' },
};
