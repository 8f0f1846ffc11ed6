import type { Finder } from './finder';

/** The isolated world's own global: the page has no access to it. */
type FinderHolder = { chatsideFinder?: Finder };

/** The finder comes into a page as a script of its own, the first time that it is needed there. */
export function offerFinder(finder: Finder): void {
  (globalThis as FinderHolder).chatsideFinder = finder;
}

export function offeredFinder(): Finder | undefined {
  return (globalThis as FinderHolder).chatsideFinder;
}
