import { pruneWaits } from '@/utils/database/waits';
import { readSettings } from '@/utils/platform/settings';

/**
 * Deletes waits that are older than the person keeps them. Asked whenever the background starts and
 * whenever a wait is stored; the database knows when it was done last, so that it is done once a day
 * however often the background is ended and started, and without an alarm.
 */
export function pruneWaitsDaily(): void {
  readSettings()
    .then(({ waitsKept }) => pruneWaits(waitsKept, Date.now()))
    .catch(() => {
      console.warn('Chatside: old reply times could not be deleted; the next start tries again.');
    });
}
