import type {
  ChatMessage,
  ConsoleAdapter,
  Conversation,
  ConversationState,
} from '@/utils/consoles/console-adapter';
import { followMessages } from '@/utils/consoles/follow';
import type { Batch } from '@/utils/consoles/follow-transcript';
import { boxOf } from '@/utils/dom/box';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';
import type { Settings } from '@/utils/platform/settings';
import {
  advance,
  NEW_CLOCK,
  replay,
  type ClockEvent,
  type OpenWait,
  type ReplyClock,
} from '@/utils/replies/clock';
import { serviceLevel } from '@/utils/replies/service-level';
import type { Wait } from '@/utils/replies/wait';
import { knowOwnReplies } from './own-replies';
import type { Scene } from './scene';
import { tellQueue } from './tell-queue';

/** Events of a conversation that are kept, for when older ones are loaded. */
const REMEMBERED = 500;

/** What came is shown after this, at most; a person does not see it. */
const SOON_MS = 300;

/** What was heard of one conversation. */
type Talk = {
  /** None once a message came whose author the page does not show. */
  clock: ReplyClock | undefined;
  events: readonly ClockEvent[];
  /** Times without seconds: a wait that began at one of them is no sample. */
  readonly toTheMinute: Set<number>;
};

/** Runs one clock per mounted conversation, shows who waits, and keeps what has ended. */
export function timeReplies(on: {
  readonly console: ConsoleAdapter;
  readonly scene: Scene;
  readonly settings: () => Settings;
  /** A reply of the operator's own that was sent while we watched. */
  readonly sent: (conversation: Conversation, message: ChatMessage) => void;
  readonly signal: AbortSignal;
}): void {
  const { console, scene, settings, sent, signal } = on;
  const talks = new Map<string, Talk>();
  const withOwn = knowOwnReplies(console, signal);
  const tell = tellQueue(console, signal);

  const hear = ({ conversation, messages: heard, kind }: Batch): void => {
    const { id } = conversation;
    const talk = talks.get(id) ?? { clock: NEW_CLOCK, events: [], toTheMinute: new Set() };
    talks.set(id, talk);
    const messages = heard.map((message) => withOwn(conversation, message));
    // Whoever it was may have answered: no number is better than a wrong one.
    if (messages.some(({ author }) => author === 'unknown')) talk.clock = undefined;
    tickSoon();
    if (!talk.clock) return;
    for (const { at, precision } of messages) {
      if (at !== undefined && precision === 'minute') talk.toTheMinute.add(at);
    }
    const events = messages.flatMap(eventsOf).sort((a, b) => a.at - b.at);
    talk.events = [...talk.events, ...events].sort((a, b) => a.at - b.at).slice(-REMEMBERED);
    // What ended before we watched is history: we did not see it, so it is no sample of ours.
    if (kind !== 'news') {
      talk.clock = replay(talk.events).clock;
      return;
    }
    for (const event of events) {
      const { clock, ended } = advance(talk.clock, event);
      talk.clock = clock;
      if (ended && !talk.toTheMinute.has(ended.opened)) void record(ended, id);
    }
    for (const message of messages) {
      if (message.author === 'operator' && message.by === 'me') sent(conversation, message);
    }
  };

  const record = async (wait: Wait, conversationId: string): Promise<void> => {
    const place = { console: console.id, conversationId };
    for (let attempt = 0; attempt < 3; attempt++) {
      const kept = await request('wait/record', { wait, place }).catch(() => false);
      if (kept) return;
    }
    logFailure('keeping a reply time', new Error('the background did not answer'));
  };

  let ticking: ReturnType<typeof setInterval> | undefined;
  const tick = (): void => {
    const view = viewOf(console, talks, settings().targetSeconds, Date.now());
    scene.change({ clock: view });
    tell(openIn(talks), settings().targetSeconds);
    if (view && ticking === undefined) ticking = setInterval(tick, 1000);
    if (!view && ticking !== undefined) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };

  let soon: ReturnType<typeof setTimeout> | undefined;
  // Many messages at once are shown once.
  const tickSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined;
      tick();
    }, SOON_MS);
  };
  signal.addEventListener('abort', () => {
    clearInterval(ticking);
    clearTimeout(soon);
  });
  followMessages(
    document,
    console,
    {
      messages: hear,
      gone: (id) => {
        talks.delete(id);
        tickSoon();
      },
    },
    signal,
  );
}

/** A console's message as the clock's event; whoever is unknown moves no clock. */
function eventsOf({ author, by, at, precision, state }: ChatMessage): ClockEvent[] {
  // "2 h ago" is no time that a wait could be counted from.
  if (at === undefined || precision === 'rough') return [];
  if (state) return [{ ...STATES[state], at }];
  if (author === 'customer' || author === 'bot' || author === 'note') return [{ kind: author, at }];
  if (author === 'operator') return [{ kind: 'reply', at, ...(by !== 'unknown' && { by }) }];
  return [];
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

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

function openIn(talks: ReadonlyMap<string, Talk>): ({ readonly id: string } & OpenWait)[] {
  return [...talks].flatMap(([id, { clock }]) => (clock?.open ? [{ id, ...clock.open }] : []));
}

function viewOf(
  console: ConsoleAdapter,
  talks: ReadonlyMap<string, Talk>,
  targetSeconds: number,
  now: number,
): Parameters<Scene['change']>[0]['clock'] {
  const open = openIn(talks);
  const active = console.active(document);
  const here = open.find(({ id }) => id === active?.id);
  const shown = here ?? open.sort((a, b) => a.opened - b.opened)[0];
  const transcript = active && console.transcript(active);
  if (!shown || !transcript) return undefined;
  const waited = Math.max(0, now - shown.opened);
  return {
    waited,
    level: serviceLevel(waited, targetSeconds),
    here: here !== undefined,
    waiting: open.length,
    messages: shown.messages,
    targetSeconds,
    transcript: boxOf(transcript),
  };
}
