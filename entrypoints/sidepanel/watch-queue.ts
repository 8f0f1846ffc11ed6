import { holdPort } from '@/utils/platform/hold-port';
import {
  QUEUE_PORT,
  type FromQueuePage,
  type Jumped,
  type ToQueuePage,
} from '@/utils/platform/queue-port';
import type { QueueRow } from '@/utils/replies/queue';

type Queue = {
  /** Tells of every open wait, now and after each change, until the signal aborts. */
  watch(listener: (rows: readonly QueueRow[]) => void, signal: AbortSignal): void;
  /** Brings a row's tab and conversation into view. */
  jump(key: string): Promise<Jumped>;
};

/** The queue as the background knows it. */
export function openQueue(): Queue {
  let send: ((message: FromQueuePage) => void) | undefined;
  const asked = new Map<number, (jumped: Jumped) => void>();
  let last = 0;
  return {
    watch(listener, signal) {
      let hasRows = false;
      const heard = (message: unknown): void => {
        const told = message as ToQueuePage;
        if (told.kind === 'jumped') {
          asked.get(told.n)?.(told.jumped);
          asked.delete(told.n);
          return;
        }
        // A background that has just started has not heard everyone: what was shown stays.
        if (!told.settled && hasRows) return;
        hasRows = told.rows.length > 0 || told.settled;
        if (hasRows) listener(told.rows);
      };
      const opened = (sendNow: (message: FromQueuePage) => void): void => {
        send = sendNow;
        for (const answer of asked.values()) answer('gone');
        asked.clear();
      };
      holdPort(QUEUE_PORT, { opened, heard }, signal);
    },
    jump: (key) =>
      new Promise((resolve) => {
        if (!send) return resolve('gone');
        asked.set(++last, resolve);
        send({ kind: 'jump', n: last, key });
      }),
  };
}
