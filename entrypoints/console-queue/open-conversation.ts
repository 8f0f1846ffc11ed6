import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';

/** A console draws a conversation within this, or the person has to look for it. */
const PATIENCE_MS = 2500;
const LOOK_MS = 50;

/**
 * Brings a conversation into view as a click on the console's own list would, and puts the caret into
 * its reply. Resolves to whether it is in view.
 */
export async function openConversation(
  console: ConsoleAdapter,
  id: string,
  signal: AbortSignal,
): Promise<boolean> {
  const isInView = (): boolean => console.active(document)?.id === id;
  if (!isInView()) {
    const row = console.rowOf(document, id);
    if (!row) return false;
    // Where the row holds a link, the link is what opens it; a tab may hold a button that closes it.
    const link = row.closest('a[href], button') ?? row.querySelector('a[href]') ?? row;
    (link as HTMLElement).click();
  }
  const until = performance.now() + PATIENCE_MS;
  while (!isInView()) {
    if (signal.aborted || performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  const active = console.active(document);
  if (active) console.composer(active)?.focus();
  return true;
}
