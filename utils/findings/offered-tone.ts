import type { FindingSource } from './finding';

/** The isolated world's own global: the page has no access to it. */
type Holder = { chatsideTone?: FindingSource };

/** The rules of tone come into a page as a script of their own, when a composer first has the caret. */
export function offerTone(tone: FindingSource): void {
  (globalThis as Holder).chatsideTone = tone;
}

export function offeredTone(): FindingSource | undefined {
  return (globalThis as Holder).chatsideTone;
}
