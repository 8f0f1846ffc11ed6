import type { Page } from 'playwright-core';

/** Makes a snippet on the library page, as a person does. */
export async function makeSnippet(
  library: Page,
  { title, shortcut, text }: { title: string; shortcut: string; text: string },
): Promise<void> {
  await library.getByRole('button', { name: /new/i }).first().click();
  await library.getByLabel(/title/i).fill(title);
  await library.getByLabel(/shortcut/i).fill(shortcut);
  await library.getByLabel(/^(text|body)/i).fill(text);
  await library.getByRole('button', { name: /save/i }).click();
}
