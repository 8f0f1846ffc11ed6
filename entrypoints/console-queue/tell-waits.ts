import type { ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import type { OpenHere, TellWaits } from '@/utils/consoles/queue-part';
import { logFailure } from '@/utils/platform/log';
import { holdPort } from '@/utils/platform/hold-port';
import { lateKey, TELL_PORT, type FromFrame, type ToFrame } from '@/utils/platform/queue-port';
import type { ToldWait } from '@/utils/replies/queue';
import { cuesIn } from '@/utils/replies/urgency';
import type { CueId } from '@/utils/replies/urgency/cue';
import { openConversation } from './open-conversation';
import { ring } from './ring';
import { unanswered } from './unanswered';

/** While somebody waits here a port is open; its end takes the rows away. */
export const tellWaits: TellWaits = (console, signal) => {
  const cuesOf = rememberCues(console);
  let waits: readonly ToldWait[] = [];
  let alerted: readonly string[] = [];
  let telling: AbortController | undefined;
  let send: ((message: FromFrame) => void) | undefined;
  const tell = (): void => send?.({ kind: 'waits', waits, alerted });

  const heard = (message: unknown): void => {
    const told = message as ToFrame;
    if (told.kind === 'alerted') {
      alerted = [...alerted, ...told.keys];
      if (told.sound) ring().catch((error: unknown) => logFailure('the sound', error));
      return;
    }
    const { n, conversationId } = told;
    void openConversation(console, conversationId, signal).then((shown) =>
      send?.({ kind: 'opened', n, shown }),
    );
  };
  const begin = (): void => {
    telling = new AbortController();
    const opened = (sendNow: (message: FromFrame) => void): void => {
      send = sendNow;
      tell();
    };
    holdPort(TELL_PORT, { opened, heard }, AbortSignal.any([signal, telling.signal]));
  };
  const end = (): void => {
    telling?.abort();
    telling = send = undefined;
  };

  return (open, targetSeconds) => {
    const now = waitsOf(console, open, targetSeconds, cuesOf);
    if (JSON.stringify(now) === JSON.stringify(waits)) return;
    waits = now;
    alerted = alerted.filter((key) => waits.some((wait) => lateKey(wait) === key));
    if (waits.length === 0) end();
    else if (telling) tell();
    else begin();
  };
};

function waitsOf(
  console: ConsoleAdapter,
  open: readonly OpenHere[],
  targetSeconds: number,
  cuesOf: (conversation: Conversation, open: OpenHere) => readonly CueId[],
): ToldWait[] {
  if (open.length === 0) return [];
  const mounted = new Map(console.conversations(document).map((each) => [each.id, each]));
  const active = console.active(document)?.id;
  return open.map((wait) => {
    const conversation = mounted.get(wait.id);
    const customer = conversation && console.customerName(conversation);
    return {
      conversationId: wait.id,
      console: console.label,
      ...(customer && { customer }),
      opened: wait.opened,
      messages: wait.messages,
      targetSeconds,
      cues: conversation ? cuesOf(conversation, wait) : [],
      inView: wait.id === active,
    };
  });
}

/** The words are read again only when more were said; what was read is forgotten at once. */
function rememberCues(console: ConsoleAdapter) {
  const known = new Map<string, { readonly of: string; readonly cues: readonly CueId[] }>();
  return (conversation: Conversation, { opened, messages }: OpenHere): readonly CueId[] => {
    const of = `${opened} ${messages}`;
    const before = known.get(conversation.id);
    if (before?.of === of) return before.cues;
    const cues = cuesIn(unanswered(console, conversation));
    known.set(conversation.id, { of, cues });
    return cues;
  };
}
