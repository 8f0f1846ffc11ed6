import type { StoredWait } from './wait';

/** What is written and taken away for a wait that comes in. */
export type Keeping = {
  readonly put?: StoredWait;
  /** Ids. */
  readonly remove: readonly string[];
};

/** Two pages see the same reply within this. */
const SAME_REPLY_MS = 2000;

/**
 * A customer waits once at a time. Two pages that show one conversation tell of the same wait with times
 * that differ by a little, or once with a doubt. The one without a doubt is kept, then the one that saw the
 * customer first, then the one that saw the reply first; or else what is stored stays.
 * @param stored Waits of the same conversation.
 */
export function keepWait(stored: readonly StoredWait[], wait: StoredWait): Keeping {
  const others = stored.filter((each) => overlap(each, wait));
  if (!others.every((each) => isBetter(wait, each))) return { remove: [] };
  return { put: wait, remove: others.flatMap(({ id }) => (id === wait.id ? [] : [id])) };
}

function isBetter(wait: StoredWait, stored: StoredWait): boolean {
  if (Boolean(wait.doubt) !== Boolean(stored.doubt)) return !wait.doubt;
  if (wait.opened === stored.opened) return wait.closed <= stored.closed;
  return wait.opened < stored.opened && Math.abs(wait.closed - stored.closed) <= SAME_REPLY_MS;
}

/** A wait without length is in another one when it begins within it. */
function overlap(a: StoredWait, b: StoredWait): boolean {
  if (a.opened === b.opened) return true;
  return a.opened < b.closed && b.opened < a.closed;
}
