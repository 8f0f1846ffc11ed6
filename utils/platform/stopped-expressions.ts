import { browser } from 'wxt/browser';

/**
 * Expressions that took too long and are off until the person switches them on again. They stand apart from
 * the settings, which are written while somebody types in them.
 */
const KEY = 'stoppedExpressions';

/** Those of now. */
export async function readStoppedExpressions(): Promise<readonly string[]> {
  return ((await browser.storage.local.get(KEY))[KEY] as readonly string[] | undefined) ?? [];
}

/** One after the other: each reads what the one before has written. */
let line: Promise<unknown> = Promise.resolve();

function change(step: (stopped: readonly string[]) => readonly string[]): Promise<void> {
  const changed = line.then(async () => {
    await browser.storage.local.set({ [KEY]: step(await readStoppedExpressions()) });
  });
  line = changed.catch(() => undefined);
  return changed;
}

export function stopExpressions(patterns: readonly string[]): Promise<void> {
  return change((stopped) => [...new Set([...stopped, ...patterns])]);
}

/** Also for a rule that is removed: whoever writes it anew may try it anew. */
export function startExpression(pattern: string): Promise<void> {
  return change((stopped) => stopped.filter((each) => each !== pattern));
}

/** Calls the listener with those of now and after each change, until the signal aborts. */
export function watchStoppedExpressions(
  listener: (stopped: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const tell = (stopped: readonly string[]): void => {
    if (!signal.aborted) listener(stopped);
  };
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void readStoppedExpressions().then(tell);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void readStoppedExpressions().then(tell);
}
