import type { ChatMessage, ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import { followMessages, type Batch } from '@/utils/consoles/follow';
import { boxOf } from '@/utils/dom/box';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';
import type { Settings } from '@/utils/platform/settings';
import { advance, NEW_CLOCK, type ClockEvent, type ReplyClock } from '@/utils/replies/clock';
import { serviceLevel } from '@/utils/replies/service-level';
import type { Wait } from '@/utils/replies/wait';
import type { Scene } from './scene';

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
  const clocks = new Map<string, ReplyClock>();

  const hear = ({ conversation, messages, history }: Batch): void => {
    let clock = clocks.get(conversation.id) ?? NEW_CLOCK;
    for (const event of messages.flatMap(eventsOf).sort((a, b) => a.at - b.at)) {
      const step = advance(clock, event);
      clock = step.clock;
      // What ended before we watched is history: we did not see it, so it is no sample of ours.
      if (step.ended && !history) void record(step.ended, conversation.id);
    }
    clocks.set(conversation.id, clock);
    if (!history) {
      const mine = messages.filter(({ author, by }) => author === 'operator' && by === 'me');
      for (const message of mine) sent(conversation, message);
    }
    tick();
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
    const view = viewOf(console, clocks, settings().targetSeconds, Date.now());
    scene.change({ clock: view });
    if (view && ticking === undefined) ticking = setInterval(tick, 1000);
    if (!view && ticking !== undefined) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };

  signal.addEventListener('abort', () => clearInterval(ticking));
  followMessages(
    document,
    console,
    {
      messages: hear,
      gone: (id) => {
        clocks.delete(id);
        tick();
      },
    },
    signal,
  );
}

/** A console's message as the clock's event; whoever is unknown moves no clock. */
function eventsOf({ author, by, at, resolves }: ChatMessage): ClockEvent[] {
  if (resolves) return [{ kind: 'resolve', by: 'me', at }];
  if (author === 'customer' || author === 'bot' || author === 'note') return [{ kind: author, at }];
  if (author === 'operator' && by !== 'unknown') return [{ kind: 'reply', by, at }];
  return [];
}

function viewOf(
  console: ConsoleAdapter,
  clocks: ReadonlyMap<string, ReplyClock>,
  targetSeconds: number,
  now: number,
): Parameters<Scene['change']>[0]['clock'] {
  const open = [...clocks].flatMap(([id, clock]) => (clock.open ? [{ id, ...clock.open }] : []));
  const active = console.active(document);
  const here = open.find(({ id }) => id === active?.id);
  const shown = here ?? open.sort((a, b) => a.opened - b.opened)[0];
  const transcript = active && console.transcript(active)?.getBoundingClientRect();
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
