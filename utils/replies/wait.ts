/** How a wait ended. Only `replied` is a sample; the others are counted, never averaged. */
export type Outcome = 'replied' | 'resolvedWithoutReply' | 'noReplyNeeded' | 'abandoned';

/** A customer's finished wait, as the clock sees it. Times are epoch milliseconds. */
export type Wait = {
  readonly kind: 'first' | 'next';
  readonly opened: number;
  readonly closed: number;
  readonly outcome: Outcome;
  readonly by?: 'me' | 'other';
  readonly messages: number;
  /** closed - max(opened, assigned to me); only for replies of my own. */
  readonly myWait?: number;
  readonly holding: boolean;
};

/** A wait as it is stored: no text, no names. */
export type StoredWait = Wait & {
  /** Salted hash of console, conversation and opening time: the same wait is stored once. */
  readonly id: string;
  /** Salted hash of console and conversation. */
  readonly conversation: string;
  /** Console adapter's id, e.g. `zendesk`. */
  readonly console: string;
};

/** Where a wait happened, in the clear; only salted hashes of it are stored. */
export type WaitPlace = {
  readonly console: string;
  readonly origin: string;
  readonly conversationId: string;
};

/** Whether an object from a message is a finished wait that makes sense. */
export function isWait(value: unknown): value is Wait {
  const { kind, opened, closed, outcome, by, messages, myWait, holding } = (value ?? {}) as Wait;
  return (
    (kind === 'first' || kind === 'next') &&
    Number.isFinite(opened) &&
    Number.isFinite(closed) &&
    closed >= opened &&
    OUTCOMES.includes(outcome) &&
    (by === undefined || by === 'me' || by === 'other') &&
    Number.isInteger(messages) &&
    (myWait === undefined || (Number.isFinite(myWait) && myWait >= 0)) &&
    typeof holding === 'boolean'
  );
}

const OUTCOMES: readonly unknown[] = [
  'replied',
  'resolvedWithoutReply',
  'noReplyNeeded',
  'abandoned',
] satisfies readonly Outcome[];
