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
