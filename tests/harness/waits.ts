import type { StoredWait } from '@/utils/replies/wait';
import { putRows } from './database.ts';
import { workerOf } from './worker.ts';
import type { Chatside } from './extension.ts';

/** Puts finished waits into the database behind the back of the extension. */
export function putWaits(chatside: Chatside, waits: readonly StoredWait[]): Promise<void> {
  return putRows(workerOf(chatside), { waits });
}
