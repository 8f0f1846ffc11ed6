import type { ReplyField, replyFields } from './reply-fields';

/** A console empties its composer within this, if the reply went out. */
const PATIENCE_MS = 3000;
const LOOK_MS = 150;

/**
 * Calls back when the composer was emptied: Enter is a new line in some of them, and nothing was sent.
 * `stood` is told of what is in it afterwards, if it never was; `gone` when nobody can say, because it went
 * out of the page or stands in another conversation, as it does where sending opens the next one.
 */
export function whenSent(
  field: ReplyField,
  fields: ReturnType<typeof replyFields>,
  sent: () => void,
  signal: AbortSignal,
  on: { readonly stood?: (now: ReplyField) => void; readonly gone?: () => void },
): void {
  const until = performance.now() + PATIENCE_MS;
  const look = (): void => {
    const now = fields.at(field.element);
    if (signal.aborted) return;
    if (now?.conversation !== field.conversation) return on.gone?.();
    if (!now.text.trim()) return sent();
    if (performance.now() < until) setTimeout(look, LOOK_MS);
    else on.stood?.(now);
  };
  setTimeout(look, LOOK_MS);
}
