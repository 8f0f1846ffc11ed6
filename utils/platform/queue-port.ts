import type { QueueRow, ToldWait } from '@/utils/replies/queue';
import { isCue } from '@/utils/replies/urgency';

/** Name of the port by which a frame tells the background who waits in it. */
export const TELL_PORT = 'queue-tell';

/** Name of the port by which a page of ours is told of every open wait. */
export const QUEUE_PORT = 'queue';

/** From a frame. Labels, times, ids and the customer's name: no text of a message. */
export type FromFrame =
  /** All that are open there. */
  | {
      readonly kind: 'waits';
      readonly waits: readonly ToldWait[];
      /** Of which of them the person was told that they are late, as `lateKey`. */
      readonly alerted: readonly string[];
    }
  /** Whether the conversation that was asked for is in view now. */
  | { readonly kind: 'opened'; readonly n: number; readonly shown: boolean };

/** To a frame. */
export type ToFrame =
  | { readonly kind: 'open'; readonly n: number; readonly conversationId: string }
  /** The person is told that these are late; the frame remembers it, as the background may not. */
  | { readonly kind: 'alerted'; readonly keys: readonly string[]; readonly sound: boolean };

/** From a page of ours. */
export type FromQueuePage = { readonly kind: 'jump'; readonly n: number; readonly key: string };

/** `tabOnly`: the console's page does not show how to open a conversation. */
export type Jumped = 'shown' | 'tabOnly' | 'gone';

/** To a page of ours. */
export type ToQueuePage =
  | {
      readonly kind: 'rows';
      readonly rows: readonly QueueRow[];
      /** Every frame that waits may stand in has had the time to tell. */
      readonly settled: boolean;
    }
  | { readonly kind: 'jumped'; readonly n: number; readonly jumped: Jumped };

/** Names one wait of one conversation of a frame. */
export function lateKey({
  conversationId,
  opened,
}: Pick<ToldWait, 'conversationId' | 'opened'>): string {
  return `${opened} ${conversationId}`;
}

/** Frames hold what a page shows: nothing of it is believed to be well formed. */
const MOST_WAITS = 500;

export function readFromFrame(message: unknown): FromFrame | undefined {
  const { kind, waits, alerted, n, shown } = (message ?? {}) as Record<string, unknown>;
  if (kind === 'opened' && typeof n === 'number') return { kind, n, shown: shown === true };
  if (kind !== 'waits' || !Array.isArray(waits)) return undefined;
  return {
    kind,
    waits: waits.slice(0, MOST_WAITS).flatMap(readWait),
    alerted: (Array.isArray(alerted) ? alerted : []).filter((key) => typeof key === 'string'),
  };
}

function readWait(told: unknown): ToldWait[] {
  const wait = (told ?? {}) as Record<keyof ToldWait, unknown>;
  const { conversationId, customer, opened, messages, targetSeconds, cues } = wait;
  const isNumber = (value: unknown): value is number => Number.isFinite(value);
  if (typeof conversationId !== 'string' || !isNumber(opened) || !isNumber(targetSeconds))
    return [];
  if (targetSeconds <= 0) return [];
  return [
    {
      conversationId: conversationId.slice(0, 500),
      console: typeof wait.console === 'string' ? wait.console.slice(0, 60) : '',
      ...(typeof customer === 'string' && customer && { customer: customer.slice(0, 80) }),
      opened,
      messages: isNumber(messages) ? Math.max(1, Math.floor(messages)) : 1,
      targetSeconds,
      cues: Array.isArray(cues) ? cues.filter(isCue) : [],
      inView: wait.inView === true,
    },
  ];
}
