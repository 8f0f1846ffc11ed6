import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import type { Finding } from '@/utils/findings/finding';
import type { Judged } from '@/utils/pii/judge';
import type { TextEdit } from '@/utils/text/edit';

/** A draft, and what the console calls the conversation that it is for. */
export type GuardedDraft = { readonly text: string; readonly conversation: string };

/** What workers found in a text: ids by their tables, and places by the person's own expressions. */
export type Late = { readonly ids: readonly Finding[]; readonly own: readonly Finding[] };

/** What the guard gives the console's script, which comes later into the same isolated world. */
export type Guard = {
  /** Personal data in a draft, after what is known of it. */
  find(draft: GuardedDraft): Judged[];
  /** Personal data in any text, whatever is known beside it. */
  raw(text: string, late?: Late): readonly Finding[];
  /** What the worker's tables found in a text; it is carried along while the text is typed on. */
  learn(text: string, found: readonly Finding[]): void;
  /** The worker is late with its answer, or answers again. */
  late(isLate: boolean): void;
  /** Not in this draft again. */
  fineHere(finding: Finding, draft: GuardedDraft): void;
  /** Nothing of this shape again today. */
  notToday(finding: Finding, draft: GuardedDraft): void;
  /** What is known of this page; the guard knows no console by itself. */
  follow(console: ConsoleAdapter | undefined, signal: AbortSignal): void;
  /** Who can write into the composer: the guard cannot. */
  redactWith(write: (edit: TextEdit, text: string) => void, signal: AbortSignal): void;
  /** Something was learned that may change what `find` answers. */
  onNews(listener: () => void, signal: AbortSignal): void;
};

/** The isolated world's own global: the page has no access to it. */
type Holder = { chatsideGuard?: Guard };

export function offerGuard(guard: Guard): void {
  (globalThis as Holder).chatsideGuard = guard;
}

export function offeredGuard(): Guard | undefined {
  return (globalThis as Holder).chatsideGuard;
}
