/** Every store that the extension's origin has, as one text; runs in a page of the extension. */
export async function everythingStored(): Promise<string> {
  type Area = { get(): Promise<unknown> };
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } })
    .chrome;
  const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
  for (const area of ['local', 'session', 'sync']) all.push(await storage[area]?.get());
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opened = indexedDB.open(name);
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error ?? new Error('no database'));
    });
    for (const store of database.objectStoreNames) {
      all.push(
        await new Promise((resolve, reject) => {
          const rows = database.transaction(store).objectStore(store).getAll();
          rows.onsuccess = () => resolve(rows.result);
          rows.onerror = () => reject(rows.error ?? new Error('no rows'));
        }),
      );
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) all.push(url, await (await cache.match(url))?.text());
  }
  return JSON.stringify(all);
}
