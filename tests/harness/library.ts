import type { Page } from 'playwright-core';

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
