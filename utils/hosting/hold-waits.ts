import { Dexie } from 'dexie';
import { countWaits, readWaits } from '@/utils/database/waits';
import { columnsOf, type WaitColumns } from '@/utils/replies/columns';
import { startOf } from '@/utils/replies/period';

/** What is new or changes is nearly always this young; when something is stored only this is read again. */
const FRESH_MS = 7 * 24 * 60 * 60 * 1000;
/** Many waits end within a minute when a console shows a long history; they are read once. */
const CALM_MS = 250;

/** All finished waits in memory, in portions by the time of their end. */
export type HeldWaits = {
  /** In the order of time. */
  portions(): readonly WaitColumns[];
  /** Whether everything is read that ended at this instant or later. */
  covers(from: number | undefined): boolean;
  /** How many there are, read or not. */
  total(): number;
};

/**
 * Reads the stored waits, the newest first, and tells after each stretch of time; then again whenever
 * something is stored or deleted, by whichever page.
 */
export function holdWaits(on: {
  readonly now: number;
  readonly told: (held: HeldWaits) => void;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}): void {
  const { now, told, failed, signal } = on;
  const fresh = now - FRESH_MS;
  let stretches = new Map<number, WaitColumns[]>();
  let covered = Infinity;
  let total = 0;

  const held: HeldWaits = {
    total: () => total,
    portions: () => [...stretches].sort(([a], [b]) => a - b).flatMap(([, portions]) => portions),
    covers: (from) => covered <= (from ?? -Infinity),
  };

  const read = async (from: number, until: number): Promise<WaitColumns[]> => {
    const portions: WaitColumns[] = [];
    for await (const waits of readWaits(from, until)) portions.push(columnsOf(waits));
    return portions;
  };

  const readAll = async (): Promise<void> => {
    const starts = [fresh, startOf('30', now), startOf('90', now), undefined];
    const isFirst = covered === Infinity;
    const next = new Map<number, WaitColumns[]>();
    total = await countWaits();
    let until = Infinity;
    for (const start of starts) {
      const from = start ?? -Infinity;
      next.set(from, await read(from, until));
      until = from;
      // What was told once is not taken back piece by piece.
      if (!isFirst) continue;
      stretches = next;
      covered = from;
      told(held);
    }
    stretches = next;
    covered = -Infinity;
  };

  const readFresh = async (): Promise<void> => {
    stretches.set(fresh, await read(fresh, Infinity));
    const size = held.portions().reduce((sum, portion) => sum + portion.size, 0);
    total = await countWaits();
    // Something older was deleted, or came.
    if (total !== size) await readAll();
  };

  let line = Promise.resolve();
  let due: ReturnType<typeof setTimeout> | undefined;
  const then = (step: () => Promise<void>): void => {
    line = line.then(step).then(() => {
      if (!signal.aborted) told(held);
    }, failed);
  };
  const changed = (parts: object): void => {
    if (!Object.keys(parts).some((part) => part.startsWith('idb://chatside/waits/'))) return;
    due ??= setTimeout(() => {
      due = undefined;
      if (!signal.aborted) then(readFresh);
    }, CALM_MS);
  };
  Dexie.on('storagemutated', changed);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed));
  then(readAll);
}
