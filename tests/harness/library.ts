import type { Page } from 'playwright-core';
import type { Version } from '@/utils/snippets/change';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Chatside } from './extension.ts';

/** Makes a snippet on the library page, as a person does. */
export async function makeSnippet(
  library: Page,
  { title, shortcut, text }: { title: string; shortcut: string; text: string },
): Promise<void> {
  await library.getByRole('button', { name: /new/i }).first().click();
  await library.getByLabel('Title', { exact: true }).fill(title);
  await library.getByLabel('Shortcut', { exact: true }).fill(shortcut);
  await library.getByLabel('Text', { exact: true }).fill(text);
  await library.getByRole('button', { name: /save/i }).click();
}

/** What is put in behind the back of the page, as an older or damaged library may hold it. */
export type Stored = {
  readonly snippets?: readonly Record<string, unknown>[];
  readonly facts?: readonly Record<string, unknown>[];
  readonly versions?: readonly Record<string, unknown>[];
};

/** Writes straight into the database of a library page that is open, and loads the page again. */
export async function fillLibrary(library: Page, stored: Stored): Promise<void> {
  await library.getByRole('option').first().waitFor();
  await library.evaluate(async (rows) => {
    const opening = indexedDB.open('chatside');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
    for (const [table, each] of Object.entries(rows)) {
      for (const row of each) writing.objectStore(table).put(row);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    opening.result.close();
  }, stored);
  await library.reload();
  await library.getByRole('option').first().waitFor();
}

declare const chrome: {
  offscreen: { hasDocument(): Promise<boolean>; closeDocument(): Promise<void> };
};

type Kept = Partial<Snippet> & Pick<Snippet, 'shortcut' | 'title' | 'body'>;

/**
 * Puts snippets, with their earlier texts, into the library behind the back of the extension: its host
 * is closed, and reads them when it is asked next.
 */
export async function putSnippets(
  { context, id }: Chatside,
  snippets: readonly Kept[],
  versions: readonly Version[] = [],
): Promise<void> {
  const ours = `chrome-extension://${id}/`;
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(ours));
  if (!worker) throw new Error('The service worker of the extension is not running.');
  await worker.evaluate(
    async ({ snippets, versions }) => {
      const opening = indexedDB.open('chatside');
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
        // Whoever opens it first would decide what is in it.
        opening.onupgradeneeded = () => opening.transaction?.abort();
      });
      const writing = opening.result.transaction(['snippets', 'versions'], 'readwrite');
      for (const each of snippets) writing.objectStore('snippets').put(each);
      for (const each of versions) writing.objectStore('versions').put(each);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      opening.result.close();
      if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
    },
    {
      snippets: snippets.map((each) => ({
        id: each.shortcut,
        tags: [],
        createdAt: 1,
        updatedAt: 1,
        uses: 0,
        ...each,
      })),
      versions,
    },
  );
}

/** What is stored, by shortcut; as the browser has it, and not as the page shows it. */
export async function storedSnippets(page: Page): Promise<Map<string, Snippet>> {
  const rows = await page.evaluate(
    () =>
      new Promise<Snippet[]>((resolve, reject) => {
        const opening = indexedDB.open('chatside');
        opening.onerror = () => reject(opening.error ?? new Error('It cannot be opened.'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('snippets').objectStore('snippets').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Snippet[]);
          };
        };
      }),
  );
  return new Map(rows.map((row) => [row.shortcut, row]));
}

/** Finds a snippet by its title and opens it: only the rows in view stand in the page. */
export async function openSnippet(library: Page, title: string): Promise<void> {
  await library.getByRole('combobox', { name: 'Search snippets' }).fill(title);
  await library.getByRole('option', { name: title }).first().click();
  await library.getByRole('heading', { name: title, exact: true }).waitFor();
}
