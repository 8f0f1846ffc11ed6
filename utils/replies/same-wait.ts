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
 * A customer waits once at a time: waits of one conversation that overlap are one, seen twice. The copy
 * that knows more is kept, then the one that saw the customer first, then the one that saw the reply first;
 * or else what is stored stays. When a reply of substance came is not forgotten.
 * @param stored Waits of the same conversation.
 */
export function keepWait(stored: readonly StoredWait[], wait: StoredWait): Keeping {
  const others = stored.filter((each) => overlap(each, wait));
  if (!others.every((each) => isBetter(wait, each))) return { remove: [] };
  const remove = others.flatMap(({ id }) => (id === wait.id ? [] : [id]));
  const known = others.find(({ closed }) => isNear(closed, wait.closed))?.substantive;
  const keeps = wait.holding && wait.substantive === undefined && known !== undefined;
  return { put: keeps && known >= wait.closed ? { ...wait, substantive: known } : wait, remove };
}

function isBetter(wait: StoredWait, stored: StoredWait): boolean {
  // Whose a reply is may be known only where it was typed.
  const isOneReply = isNear(wait.closed, stored.closed);
  const isAnswered = wait.outcome === 'replied' && stored.outcome === 'replied';
  const more =
    isOneReply && isAnswered ? Number(wait.by !== undefined) - Number(stored.by !== undefined) : 0;
  if (more !== 0) return more > 0;
  if (Boolean(wait.doubt) !== Boolean(stored.doubt)) return !wait.doubt;
  if (wait.opened === stored.opened) return wait.closed <= stored.closed;
  return wait.opened < stored.opened && isOneReply;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_REPLY_MS;
}

/** A wait without length is in another one when it begins within it. */
function overlap(a: StoredWait, b: StoredWait): boolean {
  if (a.opened === b.opened) return true;
  return a.opened < b.closed && b.opened < a.closed;
}
