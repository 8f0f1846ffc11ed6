import { listen } from '@/utils/dom/frames';
import { takeKey } from '@/utils/dom/take-key';
import type { Judged } from '@/utils/pii/judge';
import type { Settings } from '@/utils/platform/settings';
import { seenNewLines } from './new-lines';
import type { ReplyField, replyFields } from './reply-fields';
import { maySend, PRESSES } from './sends';

/** What is allowed once is allowed for so long, and for exactly this text. */
const ALLOWED_MS = 30_000;

/** A reply that was held, and why. */
export type Held = { readonly field: ReplyField; readonly found: readonly Judged[] };

/** The text and what is known of it: an answer of the background or a worker may come later than the text. */
export const knownOf = ({ field, found }: Held): string =>
  JSON.stringify([field.text, found.map(({ rule, span, leak }) => [rule, span, leak])]);

export type Sending = {
  /** Lets exactly this text pass for half a minute, with what was said of it; the operator sends it. */
  allow(held: Held): void;
  /** What would be held now, of the same composer. */
  again(held: Held): Held | undefined;
};

/**
 * Stands before the page's own listeners: a key or a press that would send grave personal data is kept
 * from the console, when the policy is to hold. It decides at once and sends nothing itself. When it
 * fails, everything passes.
 */
export function holdSending(on: {
  readonly fields: ReturnType<typeof replyFields>;
  readonly find: (field: ReplyField) => readonly Judged[];
  /** Undefined while nothing is to be done here. */
  readonly settings: () => Settings | undefined;
  readonly held: (held: Held) => void;
  /** It may go out with this, and only a word is said. */
  readonly warned: (held: Held) => void;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}): Sending {
  const { fields, find, settings, signal } = on;
  const newLines = seenNewLines(fields, signal);
  let allowed: { known: string; conversation: string; until: number } | undefined;
  /** Enter was held; what follows of the same press is not the page's either. */
  let isDown = false;

  const isAllowed = (held: Held): boolean =>
    allowed?.known === knownOf(held) &&
    allowed.conversation === held.field.conversation &&
    Date.now() < allowed.until;

  const graveIn = (field: ReplyField): Held | undefined => {
    if (field.isNote === true && !settings()?.piiNotes) return undefined;
    const found = find(field).filter(({ grave }) => grave);
    return found.length ? { field, found } : undefined;
  };

  /** Whether the event was kept from the page. `enterIn`: it is Enter, nothing with it, pressed there. */
  const guard = (
    event: Event,
    read: () => ReplyField | undefined,
    isLast: boolean,
    enterIn?: EventTarget,
  ): boolean => {
    if (!event.isTrusted || !settings()) return false;
    try {
      const field = read();
      const isHeld = settings()?.piiPolicy === 'hold';
      const grave = field && graveIn(field);
      const isFine = !grave || isAllowed(grave);
      const typed = isHeld && enterIn && field?.element.contains(enterIn as Node) && field;
      const mayPass = isFine || !isHeld || (typed && newLines.has(typed));
      if (typed && mayPass) newLines.watch(typed);
      if (isFine) return false;
      if (mayPass) {
        if (isLast) on.warned(grave);
        return false;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isLast || event.type === 'pointerdown') on.held(grave);
      return true;
    } catch (error) {
      on.failed(error);
      return false;
    }
  };

  const sentByEnter = (isPlain: boolean, path: readonly EventTarget[]): ReplyField | undefined => {
    const field = fields.at(path[0]);
    if (!field) return fields.sentBy(path);
    return field.breaksLine && isPlain ? undefined : field;
  };

  const options = { capture: true, signal };
  listen(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const path = event.composedPath();
      if (isDown && event.repeat && event.key === 'Enter') return takeKey(event);
      if (event.key === ' ') {
        isDown = guard(event, () => fields.sentBy(path), true);
      } else if (maySend(event)) {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
        isDown = guard(
          event,
          () => sentByEnter(isPlain, path),
          true,
          isPlain ? path[0] : undefined,
        );
      }
    },
    options,
  );
  listen(
    'keyup',
    (event) => {
      if (!event.isTrusted || !isDown || (event.key !== 'Enter' && event.key !== ' ')) return;
      isDown = false;
      takeKey(event);
    },
    options,
  );
  for (const type of PRESSES) {
    listen(
      type,
      (event) => {
        if (event.button !== 0) return;
        guard(event, () => fields.sentBy(event.composedPath()), type === 'click');
      },
      options,
    );
  }
  // Any edit arms it again, even one that is taken back.
  for (const type of ['beforeinput', 'input'] as const) {
    listen(type, ({ isTrusted }) => isTrusted && (allowed = undefined), options);
  }

  return {
    allow: (held) => {
      const { conversation } = held.field;
      allowed = { known: knownOf(held), conversation, until: Date.now() + ALLOWED_MS };
    },
    again: ({ field }) => {
      const now = field.element.isConnected ? fields.at(field.element) : undefined;
      return now?.conversation === field.conversation ? graveIn(now) : undefined;
    },
  };
}
