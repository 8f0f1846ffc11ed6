import { serviceLevel, type ServiceLevel } from './service-level';
import { urgencyOf } from './urgency';
import type { CueId, UrgencyLabel } from './urgency/cue';

/** An open wait as one frame of one tab tells of it. */
export type ToldWait = {
  readonly conversationId: string;
  /** The console's name, as a person reads it. */
  readonly console: string;
  /** Where the page shows it. */
  readonly customer?: string;
  /** Epoch milliseconds. */
  readonly opened: number;
  readonly messages: number;
  readonly targetSeconds: number;
  readonly cues: readonly CueId[];
  /** The conversation is the one in view there. */
  readonly inView: boolean;
};

/** A frame that tells of waits; a higher number began to tell later. */
export type Teller = { readonly id: number; readonly tabId: number; readonly origin: string };

/** A customer who waits: one row, in however many tabs and frames the chat is open. */
export type QueueRow = Omit<ToldWait, 'inView'> & {
  readonly key: string;
  readonly origin: string;
  /** Where it is open, the best place first. */
  readonly places: readonly { readonly teller: number; readonly tabId: number }[];
};

/** A cue weighs as much as so many whole targets of waiting. */
const WEIGHTS: Readonly<Record<UrgencyLabel, number>> = { deadline: 1, repeat: 0.5, anger: 0.5 };

/** The same chat is one row, told of by whoever: it has waited since the earliest time. */
export function mergeWaits(
  told: readonly { readonly teller: Teller; readonly waits: readonly ToldWait[] }[],
): QueueRow[] {
  const newestFirst = [...told].sort((a, b) => b.teller.id - a.teller.id);
  const rows = new Map<string, QueueRow>();
  const inView = new Set<string>();
  for (const { teller, waits } of newestFirst) {
    for (const { inView: isInView, ...wait } of waits) {
      const key = JSON.stringify([teller.origin, wait.conversationId]);
      const known = rows.get(key);
      const place = { teller: teller.id, tabId: teller.tabId };
      const goesFirst = isInView && !inView.has(key);
      if (isInView) inView.add(key);
      rows.set(key, {
        ...wait,
        ...known,
        key,
        origin: teller.origin,
        ...((known?.customer ?? wait.customer) && { customer: known?.customer ?? wait.customer }),
        opened: Math.min(wait.opened, known?.opened ?? Infinity),
        messages: Math.max(wait.messages, known?.messages ?? 0),
        cues: [...new Set([...(known?.cues ?? []), ...wait.cues])].sort(),
        places: goesFirst ? [place, ...(known?.places ?? [])] : [...(known?.places ?? []), place],
      });
    }
  }
  return [...rows.values()];
}

/** Milliseconds; a clock that was set back makes nobody wait less than nothing. */
export function waitedOf({ opened }: Pick<QueueRow, 'opened'>, now: number): number {
  return Math.max(0, now - opened);
}

export function levelOf(
  row: Pick<QueueRow, 'opened' | 'targetSeconds'>,
  now: number,
): ServiceLevel {
  return serviceLevel(waitedOf(row, now), row.targetSeconds);
}

/** How much it presses: the share of the target that is used up, and what the customer's words add. */
export function pressureOf(row: QueueRow, now: number): number {
  const labels = new Set(urgencyOf(row.cues).map(({ label }) => label));
  const words = [...labels].reduce((sum, label) => sum + WEIGHTS[label], 0);
  return waitedOf(row, now) / (row.targetSeconds * 1000) + words;
}

/** What presses most comes first; of equals, who has waited longest. */
export function inOrder(rows: readonly QueueRow[], now: number): QueueRow[] {
  return [...rows].sort(
    (a, b) =>
      pressureOf(b, now) - pressureOf(a, now) ||
      a.opened - b.opened ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}
