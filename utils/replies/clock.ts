import type { Doubt, Outcome, Wait } from './wait';

/**
 * How good the time of an event is: `console` stands at the message, with seconds; `minute` without them;
 * `observed` is our own clock's when the message came; `unseen` is a bound, as the page shows no time;
 * `doubtful` is an observation that our clock contradicts.
 */
export type TimeSource = 'console' | 'observed' | 'minute' | 'unseen' | 'doubtful';

/** What happens in a conversation, as far as the clock cares. Times are epoch milliseconds. */
export type ClockEvent = {
  readonly at: number;
  /** `console` when missing. */
  readonly source?: TimeSource;
  /** What is told again under the same name is one event. */
  readonly id?: string;
} & (
  | { readonly kind: 'customer' }
  /** Whose it was is not known when `by` is missing: it ends the wait, and is nobody's sample. */
  | { readonly kind: 'reply'; readonly by?: 'me' | 'other'; readonly holding?: boolean }
  | { readonly kind: 'bot'; readonly owns?: boolean }
  | { readonly kind: 'handoff' }
  | { readonly kind: 'assign'; readonly to: 'me' | 'other' }
  | { readonly kind: 'resolve' | 'noReplyNeeded'; readonly by: 'me' | 'other' }
  /** A message of the customer is gone; the newest one when `of` does not name it. */
  | { readonly kind: 'deleted'; readonly of?: string }
  /** The computer slept, or its clock was set. */
  | { readonly kind: 'jump' }
  | { readonly kind: 'left' | 'note' | 'snooze' | 'typing' | 'status' }
);

/** A message that waits for an answer. */
export type Asked = {
  readonly at: number;
  readonly source: TimeSource;
  readonly id?: string;
};

/** A customer who waits: since the first message that no human has answered. */
export type OpenWait = {
  readonly kind: 'first' | 'next';
  readonly opened: number;
  readonly messages: number;
  /** What waits, the oldest first. */
  readonly asked: readonly Asked[];
  readonly reopened: boolean;
  /** Our own clock jumped meanwhile. */
  readonly jumped: boolean;
};

/** The state of one conversation's clock. */
export type ReplyClock = {
  readonly open?: OpenWait;
  /** A human has answered in this session, so the next wait is a `next`. */
  readonly answered: boolean;
  /** The conversation was resolved, and nobody has written since. */
  readonly resolved: boolean;
  readonly botOwns: boolean;
  /** Since when the conversation is mine; undefined while another has it. */
  readonly mineSince: number | undefined;
  /** The wait that a holding reply ended, until a reply of substance comes. */
  readonly held?: Wait;
};

export const NEW_CLOCK: ReplyClock = {
  answered: false,
  resolved: false,
  botOwns: false,
  mineSince: -Infinity,
};

/** A step of the clock; `completed` is an earlier wait that is known better now, by the same `opened`. */
export type Step = {
  readonly clock: ReplyClock;
  readonly ended?: Wait;
  readonly completed?: Wait;
};

/** More messages than this are counted, and not told apart. */
const ASKED_APART = 50;

/**
 * One step of the clock (response-time definition 2.4): a wait opens at the first unanswered customer
 * message and closes at the first public human reply. Pure; events come in order of time.
 */
export function advance(clock: ReplyClock, event: ClockEvent): Step {
  switch (event.kind) {
    case 'customer':
      return { clock: clock.botOwns ? clock : waitOneMore(clock, event) };
    case 'handoff':
      return { clock: { ...waitOneMore(clock, event), botOwns: false } };
    case 'bot':
      return { clock: event.owns ? { ...clock, botOwns: true } : clock };
    case 'assign':
      return { clock: { ...clock, mineSince: event.to === 'me' ? event.at : undefined } };
    case 'reply':
      return reply(clock, event);
    case 'resolve': {
      const { clock: closed, ended } = end(clock, event, 'resolvedWithoutReply', event.by);
      const { held: _, ...rest } = closed;
      return { clock: { ...rest, answered: false, resolved: true }, ...(ended && { ended }) };
    }
    case 'noReplyNeeded':
      return end(clock, event, 'noReplyNeeded', event.by);
    case 'left':
      return end(clock, event, 'abandoned');
    case 'deleted':
      return { clock: waitOneLess(clock, event.of) };
    case 'jump':
      return { clock: clock.open ? { ...clock, open: { ...clock.open, jumped: true } } : clock };
    case 'note':
    case 'snooze':
    case 'typing':
    case 'status':
      return { clock };
  }
}

/** Runs a whole history, sorted by time first; what arrives late is put in its place. */
export function replay(
  events: readonly ClockEvent[],
  from: ReplyClock = NEW_CLOCK,
): { clock: ReplyClock; ended: Wait[] } {
  let clock = from;
  const ended = new Map<number, Wait>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    const step = advance(clock, event);
    clock = step.clock;
    for (const wait of [step.completed, step.ended]) if (wait) ended.set(wait.opened, wait);
  }
  return { clock, ended: [...ended.values()] };
}

function waitOneMore(clock: ReplyClock, { at, source = 'console', id }: ClockEvent): ReplyClock {
  const asked: Asked = { at, source, ...(id !== undefined && { id }) };
  const { open, answered, resolved } = clock;
  if (!open) {
    const kind = answered ? 'next' : 'first';
    const wait = { kind, opened: at, messages: 1, asked: [asked], jumped: false } as const;
    return { ...clock, resolved: false, open: { ...wait, reopened: resolved } };
  }
  const apart = open.asked.length < ASKED_APART ? [...open.asked, asked] : open.asked;
  return { ...clock, open: { ...open, messages: open.messages + 1, asked: apart } };
}

function waitOneLess(clock: ReplyClock, id: string | undefined): ReplyClock {
  const { open } = clock;
  if (!open) return clock;
  const isNamed = id !== undefined;
  const index = isNamed ? open.asked.findIndex((each) => each.id === id) : open.asked.length - 1;
  if (index < 0) return clock;
  const asked = open.asked.filter((_, each) => each !== index);
  const [oldest] = asked;
  if (!oldest) return without(clock);
  return { ...clock, open: { ...open, asked, opened: oldest.at, messages: open.messages - 1 } };
}

function reply(clock: ReplyClock, event: ClockEvent & { kind: 'reply' }): Step {
  const { holding = false, by, at } = event;
  const { clock: closed, ended } = end(clock, event, 'replied', by, holding);
  const completed = clock.held && !holding ? { ...clock.held, substantive: at } : undefined;
  const held = holding ? (ended ?? clock.held) : undefined;
  const { held: _, ...rest } = closed;
  return {
    // An operator who writes first has not answered anybody: the customer's first wait is still to come.
    clock: { ...rest, answered: clock.answered || ended !== undefined, ...(held && { held }) },
    ...(ended && { ended }),
    ...(completed && { completed }),
  };
}

function end(
  clock: ReplyClock,
  { at, source = 'console' }: ClockEvent,
  outcome: Outcome,
  by?: 'me' | 'other',
  holding = false,
): { readonly clock: ReplyClock; readonly ended?: Wait } {
  if (!clock.open) return { clock };
  const { kind, opened, messages, reopened } = clock.open;
  const closed = Math.max(at, opened);
  const myWait =
    outcome === 'replied' && by === 'me'
      ? Math.max(0, closed - Math.max(opened, clock.mineSince ?? closed))
      : undefined;
  const doubt = doubtOf(clock.open, at, source);
  return {
    clock: without(clock),
    ended: {
      kind,
      opened,
      closed,
      outcome,
      messages,
      holding,
      ...(by && { by }),
      ...(myWait !== undefined && { myWait }),
      ...(reopened && { reopened }),
      ...(doubt && { doubt }),
    },
  };
}

/** Item 10 of the definition: what rests on a clock that jumped, or on no clock, is no sample. */
function doubtOf(
  { opened, asked, jumped }: OpenWait,
  at: number,
  source: TimeSource,
): Doubt | undefined {
  const ends = [asked[0]?.source ?? 'unseen', source];
  if (ends.includes('unseen')) return 'unseen';
  if (ends.includes('doubtful') || at < opened) return 'clock';
  if (ends.includes('minute')) return 'minute';
  return jumped && ends.includes('observed') ? 'clock' : undefined;
}

function without(clock: ReplyClock): ReplyClock {
  const { open: _, ...rest } = clock;
  return rest;
}
