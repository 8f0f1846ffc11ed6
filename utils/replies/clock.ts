import type { Outcome, Wait } from './wait';

/** What happens in a conversation, as far as the clock cares. Times are epoch milliseconds. */
export type ClockEvent = { readonly at: number } & (
  | { readonly kind: 'customer' }
  /** Whose it was is not known when `by` is missing: it ends the wait, and is nobody's sample. */
  | { readonly kind: 'reply'; readonly by?: 'me' | 'other'; readonly holding?: boolean }
  | { readonly kind: 'bot'; readonly owns?: boolean }
  | { readonly kind: 'handoff' }
  | { readonly kind: 'assign'; readonly to: 'me' | 'other' }
  | { readonly kind: 'resolve' | 'noReplyNeeded'; readonly by: 'me' | 'other' }
  | { readonly kind: 'left' | 'deleted' | 'note' | 'snooze' | 'typing' | 'status' }
);

/** A customer who waits: since the first message that no human has answered. */
export type OpenWait = {
  readonly kind: 'first' | 'next';
  readonly opened: number;
  readonly messages: number;
};

/** The state of one conversation's clock. */
export type ReplyClock = {
  readonly open?: OpenWait;
  /** A human has answered in this session, so the next wait is a `next`. */
  readonly answered: boolean;
  readonly botOwns: boolean;
  /** Since when the conversation is mine; undefined while another has it. */
  readonly mineSince: number | undefined;
};

export const NEW_CLOCK: ReplyClock = { answered: false, botOwns: false, mineSince: -Infinity };

/**
 * One step of the clock (response-time definition 2.4): a wait opens at the first unanswered customer
 * message and closes at the first public human reply. Pure; events come in order of time.
 */
export function advance(
  clock: ReplyClock,
  event: ClockEvent,
): { readonly clock: ReplyClock; readonly ended?: Wait } {
  switch (event.kind) {
    case 'customer':
      return { clock: clock.botOwns ? clock : waitOneMore(clock, event.at) };
    case 'handoff':
      return { clock: { ...waitOneMore(clock, event.at), botOwns: false } };
    case 'bot':
      return { clock: event.owns ? { ...clock, botOwns: true } : clock };
    case 'assign':
      return { clock: { ...clock, mineSince: event.to === 'me' ? event.at : undefined } };
    case 'reply':
      return reply(clock, event);
    case 'resolve': {
      const { clock: closed, ended } = end(clock, event.at, 'resolvedWithoutReply', event.by);
      return { clock: { ...closed, answered: false }, ...(ended && { ended }) };
    }
    case 'noReplyNeeded':
      return end(clock, event.at, 'noReplyNeeded', event.by);
    case 'left':
      return end(clock, event.at, 'abandoned');
    case 'deleted':
      return { clock: waitOneLess(clock) };
    case 'note':
    case 'snooze':
    case 'typing':
    case 'status':
      return { clock };
  }
}

/** Runs a whole history, sorted by time first; what arrives late is put in its place. */
export function replay(events: readonly ClockEvent[]): { clock: ReplyClock; ended: Wait[] } {
  let clock = NEW_CLOCK;
  const ended: Wait[] = [];
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const step = advance(clock, event);
    clock = step.clock;
    if (step.ended) ended.push(step.ended);
  }
  return { clock, ended };
}

function waitOneMore(clock: ReplyClock, at: number): ReplyClock {
  const open = clock.open
    ? { ...clock.open, messages: clock.open.messages + 1 }
    : { kind: clock.answered ? ('next' as const) : ('first' as const), opened: at, messages: 1 };
  return { ...clock, open };
}

function waitOneLess(clock: ReplyClock): ReplyClock {
  if (!clock.open) return clock;
  if (clock.open.messages === 1) return without(clock);
  return { ...clock, open: { ...clock.open, messages: clock.open.messages - 1 } };
}

function reply(
  clock: ReplyClock,
  event: ClockEvent & { kind: 'reply' },
): ReturnType<typeof advance> {
  const step = end(clock, event.at, 'replied', event.by, event.holding ?? false);
  // An operator who writes first has not answered anybody: the customer's first wait is still to come.
  return step.ended ? { ...step, clock: { ...step.clock, answered: true } } : step;
}

function end(
  clock: ReplyClock,
  at: number,
  outcome: Outcome,
  by?: 'me' | 'other',
  holding = false,
): { readonly clock: ReplyClock; readonly ended?: Wait } {
  if (!clock.open) return { clock };
  const { kind, opened, messages } = clock.open;
  const myWait =
    outcome === 'replied' && by === 'me'
      ? Math.max(0, at - Math.max(opened, clock.mineSince ?? at))
      : undefined;
  return {
    clock: without(clock),
    ended: {
      kind,
      opened,
      closed: Math.max(at, opened),
      outcome,
      messages,
      holding,
      ...(by && { by }),
      ...(myWait !== undefined && { myWait }),
    },
  };
}

function without({ answered, botOwns, mineSince }: ReplyClock): ReplyClock {
  return { answered, botOwns, mineSince };
}
