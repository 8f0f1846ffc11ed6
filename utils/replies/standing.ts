import type { StoredWait } from './wait';

/** What a finished wait counts as, for the operator: a sample, or why it is none. Each is exactly one. */
export const STANDINGS = [
  'sample',
  'resolvedWithoutReply',
  'noReplyNeeded',
  'abandoned',
  'byOther',
  'byUnknown',
  'clock',
  'minute',
  'unseen',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** Only one's own replies at times that are certain enter the distribution (definition 2.4, 5, 6, 10). */
export function standingOf({ outcome, by, myWait, doubt }: StoredWait): Standing {
  if (outcome !== 'replied') return outcome;
  if (by === 'other') return 'byOther';
  if (doubt) return doubt;
  return by === 'me' && myWait !== undefined ? 'sample' : 'byUnknown';
}

/**
 * The operator's own time until a reply that said more than "let me check". Missing while there is
 * none.
 */
export function substantiveWait(wait: StoredWait): number | undefined {
  const { myWait, holding, substantive, closed } = wait;
  if (myWait === undefined || !holding) return myWait;
  return substantive === undefined ? undefined : myWait + (substantive - closed);
}
