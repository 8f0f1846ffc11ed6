import type { Finding, FindingSource } from './finding';

/** A way to wave a finding away. */
export type Dismissal = {
  readonly words: string;
  /** Said to a screen reader. */
  readonly told: string;
  readonly act: () => void;
};

/** The dictionaries and phrases of this browser: a part of its own, which comes with the rules. */
type HouseWords = {
  /** Tells of each change in them. */
  watch(news: () => void, signal: AbortSignal): void;
  /** Words of a text that are right as they stand in the dictionaries. */
  knownIn(text: string): readonly string[];
  /** What can be done about a word that no dictionary has. */
  dismissalsOf(finding: Finding, text: string): readonly Dismissal[];
};

type OfferedTone = FindingSource & { readonly house?: HouseWords };

/** The isolated world's own global: the page has no access to it. */
type Holder = { chatsideTone?: OfferedTone };

/** The rules of tone come into a page as a script of their own, when a composer first has the caret. */
export function offerTone(tone: OfferedTone): void {
  (globalThis as Holder).chatsideTone = tone;
}

export function offeredTone(): OfferedTone | undefined {
  return (globalThis as Holder).chatsideTone;
}
