import type { StoredWait } from '@/utils/replies/wait';
import type { Chatside } from './extension.ts';

/** Puts finished waits into the database behind the back of the extension, with what `meta` is to hold. */
export async function putWaits(
  { context, id }: Chatside,
  waits: readonly StoredWait[],
  meta: Readonly<Record<string, string>> = {},
): Promise<void> {
  const ours = `chrome-extension://${id}/`;
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(ours));
  if (!worker) throw new Error('The service worker of the extension is not running.');
  await worker.evaluate(
    async ({ waits, meta }) => {
      const opening = indexedDB.open('chatside');
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
        // Whoever opens it first would decide what is in it.
        opening.onupgradeneeded = () => opening.transaction?.abort();
      });
      const writing = opening.result.transaction(['waits', 'meta'], 'readwrite');
      for (const wait of waits) writing.objectStore('waits').put(wait);
      for (const row of meta) writing.objectStore('meta').put(row);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      opening.result.close();
    },
    { waits, meta: Object.entries(meta).map(([key, value]) => ({ key, value })) },
  );
}
