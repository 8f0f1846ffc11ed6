import type { ClockView } from '@/components/face/view';
import type { ChatMessage, ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import { followMessages } from '@/utils/consoles/follow';
import type { Batch } from '@/utils/consoles/follow-transcript';
import { boxOf } from '@/utils/dom/box';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';
import { targetOn, type Settings } from '@/utils/platform/settings';
import { asksNothing } from '@/utils/replies/asks-nothing';
import type { OpenWait } from '@/utils/replies/clock';
import { hear, newTalk, type Heard, type Talk } from '@/utils/replies/talk';
import { watchClockPlace } from './clock-place';
import { eventsOf } from './events-of';
import { knowOwnReplies } from './own-replies';
import type { Scene } from './scene';
import { tellQueue } from './tell-queue';

/** What came is shown after this, at most; a person does not see it. */
const SOON_MS = 300;

/** Our two clocks may part by this before one of them was set, or the computer slept (2.4, item 10). */
const JUMP_MS = 2000;

/** A wait that is open on this page. */
export type Waiting = OpenWait & { readonly id: string };

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
  /** None once a message came whose author the page does not show: no number is better than a wrong one. */
  const talks = new Map<string, Talk | undefined>();
  /** Conversations whose open wait asks for nothing so far. */
  const quiet = new Set<string>();
  const withOwn = knowOwnReplies(console, signal);
  const tell = tellQueue(console, signal);
  const place = watchClockPlace(() => show(), signal);
  let parted = Date.now() - performance.now();

  const take = (id: string, { talk, ended, voided }: Heard): void => {
    talks.set(id, talk);
    if (!talk.clock.open) quiet.delete(id);
    if (ended.length || voided.length) void record(id, ended, voided);
  };
  /** A clock that was set, or a computer that slept, makes our own times doubtful. */
  const noticeJump = (): void => {
    const now = Date.now() - performance.now();
    const isJump = Math.abs(now - parted) > JUMP_MS;
    parted = now;
    if (!isJump) return;
    for (const [id, talk] of talks) {
      const last = talk?.events.at(-1);
      if (talk && last) take(id, hear(talk, [{ kind: 'jump', at: last.at }], true));
    }
  };

  const listen = ({ conversation, messages: heard, kind }: Batch): void => {
    const { id } = conversation;
    noticeJump();
    const messages = heard.map((message) => withOwn(conversation, message));
    const talk = talks.has(id) ? talks.get(id) : newTalk(Date.now());
    const isKnown = !messages.some(({ author }) => author === 'unknown');
    talks.set(id, isKnown ? talk : undefined);
    showSoon();
    if (!talk || !isKnown) return;
    const isNews = kind === 'news';
    for (const { author, text } of messages) {
      if (author !== 'customer') continue;
      const isFirst = !talk.clock.open || quiet.has(id);
      if (isFirst && text !== undefined && asksNothing(text)) quiet.add(id);
      else quiet.delete(id);
    }
    take(id, hear(talk, eventsOf(messages, talk, kind, Date.now()), isNews));
    for (const message of isNews ? messages : []) {
      if (message.author === 'operator' && message.by === 'me') sent(conversation, message);
    }
  };

  const record = async (
    conversationId: string,
    waits: Heard['ended'],
    voided: Heard['voided'],
  ): Promise<void> => {
    const where = { console: console.id, conversationId, tellsStates: console.tellsStates };
    for (let attempt = 0; attempt < 3; attempt++) {
      const kept = await request('wait/record', { waits, voided, place: where }).catch(() => false);
      if (kept) return;
    }
    logFailure('keeping a reply time', new Error('the background did not answer'));
  };

  const waiting = (): Waiting[] =>
    [...talks].flatMap(([id, talk]) => (talk?.clock.open ? [{ id, ...talk.clock.open }] : []));

  const show = (): void => {
    const active = console.active(document);
    const transcript = active && console.transcript(active);
    const open = waiting();
    const { targetSeconds, schedule } = targetOn(console.id, settings());
    tell(open, targetSeconds);
    const here = open.find(({ id }) => id === active?.id);
    const shown = here ?? open.sort((a, b) => a.opened - b.opened)[0];
    if (!shown || !transcript) return scene.change({ clock: undefined });
    const clock: ClockView = {
      opened: shown.opened,
      isKnown: shown.asked[0]?.source !== 'unseen',
      here: here !== undefined,
      waiting: open.length,
      messages: shown.messages,
      asksNothing: quiet.has(shown.id),
      targetSeconds,
      ...(schedule && { schedule }),
      ...(place.now() && { place: place.now()! }),
      transcript: boxOf(transcript),
      avoid: [console.composer(active), console.send(active)].flatMap((each) =>
        each ? [boxOf(each)] : [],
      ),
    };
    scene.change({ clock });
  };

  let soon: ReturnType<typeof setTimeout> | undefined;
  // Many messages at once are shown once.
  const showSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined;
      show();
    }, SOON_MS);
  };
  // The page may have moved what the overlay stands beside.
  const moving = setInterval(() => {
    if (waiting().length) show();
  }, 1000);
  signal.addEventListener('abort', () => {
    clearInterval(moving);
    clearTimeout(soon);
  });
  scene.on({
    markNoReply: () => {
      const id = console.active(document)?.id;
      const talk = id === undefined ? undefined : talks.get(id);
      if (id === undefined || !talk?.clock.open) return;
      const at = Math.max(Date.now(), talk.clock.open.opened);
      take(id, hear(talk, [{ kind: 'noReplyNeeded', by: 'me', at }], true));
      show();
    },
    placeClock: place.keep,
  });
  followMessages(
    document,
    console,
    {
      messages: listen,
      gone: (id) => {
        talks.delete(id);
        quiet.delete(id);
        showSoon();
      },
    },
    signal,
  );
}
