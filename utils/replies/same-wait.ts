import type { StoredWait } from './wait';

/** A conversation has one open wait at a time: two that overlap are one, seen twice. */
export function isSameWait(a: StoredWait, b: StoredWait): boolean {
  if (a.conversation !== b.conversation) return false;
  return a.opened === b.opened || (a.opened < b.closed && b.opened < a.closed);
}

/**
 * What is known of a wait that was seen again, by another tab or after a reload. The copy that knows
 * more stays, and of two that know as much the later one; when a reply of substance came is kept.
 */
export function mergeWaits(known: StoredWait, again: StoredWait): StoredWait {
  const better = knowledge(again) >= knowledge(known) ? again : known;
  const substantive = better.substantive ?? known.substantive ?? again.substantive;
  const fits = better.holding && substantive !== undefined && substantive >= better.closed;
  return { ...better, id: known.id, ...(fits && { substantive }) };
}

/** A reply of one's own is known only where it was typed; a time in doubt is better than no reply. */
function knowledge({ outcome, by, myWait, doubt }: StoredWait): number {
  const answered = outcome === 'replied' ? 8 : 0;
  const author = myWait !== undefined ? 4 : by === undefined ? 0 : 2;
  return answered + author + (doubt ? 0 : 1);
}
