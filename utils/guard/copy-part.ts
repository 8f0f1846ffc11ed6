import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import type { Guard } from '@/utils/guard/link';
import type { RedactedCopy } from '@/utils/platform/page-messages';

/** Reads the conversation in view and puts pseudonyms in the place of personal data. */
export type CopyPart = (
  console: ConsoleAdapter | undefined,
  guard: Guard,
  signal: AbortSignal,
) => Promise<RedactedCopy>;

/** The isolated world's own global: the page has no access to it. */
type Holder = { chatsideCopy?: CopyPart };

/** It comes into a page as a script of its own, the first time that a conversation is copied there. */
export function offerCopyPart(part: CopyPart): void {
  (globalThis as Holder).chatsideCopy = part;
}

export function offeredCopyPart(): CopyPart | undefined {
  return (globalThis as Holder).chatsideCopy;
}
