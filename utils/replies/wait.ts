/** How a wait ended. Only `replied` is a sample; the others are counted, never averaged. */
export type Outcome = 'replied' | 'resolvedWithoutReply' | 'noReplyNeeded' | 'abandoned';

/**
 * Why a wait is no sample though it was answered: the computer slept or its clock was set (`clock`), the
 * console shows times to the minute (`minute`), or when the customer wrote was not seen (`unseen`).
 */
export type Doubt = 'clock' | 'minute' | 'unseen';

/** A customer's finished wait, as the clock sees it. Times are epoch milliseconds. */
export type Wait = {
  readonly kind: 'first' | 'next';
  readonly opened: number;
  readonly closed: number;
  readonly outcome: Outcome;
  readonly by?: 'me' | 'other';
  readonly messages: number;
  /** closed - max(opened, assigned to me), milliseconds; only for replies of my own. */
  readonly myWait?: number;
  /** The reply asked for patience ("let me check") and said nothing else. */
  readonly holding: boolean;
  /** Of a holding reply: when the first reply came that said more. */
  readonly substantive?: number;
  /** The first wait after the conversation had been resolved. */
  readonly reopened?: boolean;
  /** Left out of every percentile, and counted. */
  readonly doubt?: Doubt;
};

/** A wait as it is stored: no text, no names. */
export type StoredWait = Wait & {
  /** Salted hash of console, conversation and opening time: the same wait is stored once. */
  readonly id: string;
  /** Salted hash of console and conversation. */
  readonly conversation: string;
  /** Console adapter's id, e.g. `zendesk`. */
  readonly console: string;
  /** The console tells of resolving and reopening; without it there are first and next replies only. */
  readonly tellsStates?: boolean;
};

/** Where a wait happened, in the clear; only salted hashes of it are stored. */
export type WaitPlace = {
  readonly console: string;
  readonly origin: string;
  readonly conversationId: string;
  readonly tellsStates?: boolean;
};

/** Whether an object from a message is a finished wait that makes sense. */
export function isWait(value: unknown): value is Wait {
  const wait = (value ?? {}) as Wait;
  const { kind, opened, closed, outcome, by, messages, myWait, holding, substantive } = wait;
  return (
    (kind === 'first' || kind === 'next') &&
    Number.isFinite(opened) &&
    Number.isFinite(closed) &&
    closed >= opened &&
    OUTCOMES.includes(outcome) &&
    (by === undefined || by === 'me' || by === 'other') &&
    Number.isInteger(messages) &&
    (myWait === undefined || (Number.isFinite(myWait) && myWait >= 0)) &&
    typeof holding === 'boolean' &&
    (substantive === undefined || (Number.isFinite(substantive) && substantive >= closed)) &&
    (wait.reopened === undefined || typeof wait.reopened === 'boolean') &&
    (wait.doubt === undefined || DOUBTS.includes(wait.doubt))
  );
}

const OUTCOMES: readonly unknown[] = [
  'replied',
  'resolvedWithoutReply',
  'noReplyNeeded',
  'abandoned',
] satisfies readonly Outcome[];

const DOUBTS: readonly unknown[] = ['clock', 'minute', 'unseen'] satisfies readonly Doubt[];
