import type { Page, Worker } from 'playwright-core';
import { vi } from 'vitest';

/** A page of the extension, or its service worker. */
export type Inside = Page | Worker;

/** Rows by the name of their table. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** Puts rows into the extension's database behind its back. */
export async function putRows(inside: Inside, rows: Rows): Promise<void> {
  await untilSeeded(inside);
  await (inside as Page).evaluate(async (tables) => {
    const opening = indexedDB.open('chatside');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
    for (const [table, each] of Object.entries(tables)) {
      for (const row of each) writing.objectStore(table).put(row);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    opening.result.close();
  }, rows);
}

/** Deletes rows of a table by their keys. */
export async function deleteRows(
  inside: Inside,
  table: string,
  keys: readonly string[],
): Promise<void> {
  await (inside as Page).evaluate(
    async ({ table, keys }) => {
      const opening = indexedDB.open('chatside');
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      const writing = opening.result.transaction(table, 'readwrite');
      for (const key of keys) writing.objectStore(table).delete(key);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      opening.result.close();
    },
    { table, keys },
  );
}

/** What a table holds; as the browser has it, and not as a page shows it. */
export async function rowsOf<Row>(inside: Inside, table: string): Promise<Row[]> {
  await untilSeeded(inside);
  return (inside as Page).evaluate(async (name) => {
    const opening = indexedDB.open('chatside');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve, reject) => {
      reading.onsuccess = resolve;
      reading.onerror = reject;
    });
    opening.result.close();
    return reading.result as Row[];
  }, table);
}

/**
 * The start of the extension makes the database and puts the first snippets into it. Whoever opens it
 * before would decide what is in it.
 */
async function untilSeeded(inside: Inside): Promise<void> {
  await vi.waitUntil(() => (inside as Page).evaluate(isSeeded), { timeout: 15_000 });
}

async function isSeeded(): Promise<boolean> {
  const opening = indexedDB.open('chatside');
  const isThere = await new Promise<boolean>((resolve) => {
    opening.onsuccess = () => resolve(true);
    opening.onerror = () => resolve(false);
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
  if (!isThere) return false;
  const reading = opening.result.transaction('meta').objectStore('meta').get('starter');
  await new Promise((resolve, reject) => {
    reading.onsuccess = resolve;
    reading.onerror = reject;
  });
  opening.result.close();
  return reading.result !== undefined;
}
