import type { Page } from 'playwright-core';
import type { Version } from '@/utils/snippets/change';
import type { Snippet } from '@/utils/snippets/snippet';
import { putRows, rowsOf } from './database.ts';
import { workerOf } from './worker.ts';
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
  // Whoever goes elsewhere before is asked whether to leave it unsaved.
  await library.getByText('Saved', { exact: true }).waitFor();
}

/** What is put in behind the back of the page, as an older or damaged library may hold it. */
export type Stored = {
  readonly snippets?: readonly Record<string, unknown>[];
  readonly facts?: readonly Record<string, unknown>[];
  readonly versions?: readonly Record<string, unknown>[];
};

/** Writes straight into the database of a library page that is open, and loads the page again. */
export async function fillLibrary(library: Page, stored: Stored): Promise<void> {
  await putRows(library, stored);
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
  chatside: Chatside,
  snippets: readonly Kept[],
  versions: readonly Version[] = [],
): Promise<void> {
  const worker = workerOf(chatside);
  const whole = snippets.map((each) => ({
    id: each.shortcut,
    tags: [],
    createdAt: 1,
    updatedAt: 1,
    uses: 0,
    ...each,
  }));
  await putRows(worker, { snippets: whole, versions });
  await worker.evaluate(async () => {
    if (await chrome.offscreen.hasDocument()) await chrome.offscreen.closeDocument();
  });
}

/** What is stored, by shortcut. */
export async function storedSnippets(page: Page): Promise<Map<string, Snippet>> {
  const rows = await rowsOf<Snippet>(page, 'snippets');
  return new Map(rows.map((row) => [row.shortcut, row]));
}

/** Finds a snippet by its title and opens it: only the rows in view stand in the page. */
export async function openSnippet(library: Page, title: string): Promise<void> {
  await library.getByRole('combobox', { name: 'Search snippets' }).fill(title);
  await library.getByRole('option', { name: title }).first().click();
  await library.getByRole('heading', { name: title, exact: true }).waitFor();
}
