import type { ConsoleAdapter } from './console-adapter';

/** A wait that is open in a conversation of this page. */
export type OpenHere = {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly opened: number;
  readonly messages: number;
};

/** Tells the background of a console's open waits, each time that it is called, until the signal aborts. */
export type TellWaits = (
  console: ConsoleAdapter,
  signal: AbortSignal,
) => (open: readonly OpenHere[], targetSeconds: number) => void;

/** The isolated world's own global: the page has no access to it. */
type Holder = { chatsideQueue?: TellWaits };

/** It comes into a page as a script of its own, the first time that somebody waits there. */
export function offerQueuePart(part: TellWaits): void {
  (globalThis as Holder).chatsideQueue = part;
}

export function offeredQueuePart(): TellWaits | undefined {
  return (globalThis as Holder).chatsideQueue;
}
