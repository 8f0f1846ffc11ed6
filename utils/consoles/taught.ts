import { browser } from 'wxt/browser';
import type { ConsoleDescription } from './description';

const KEY = 'taughtConsoles';

/** By host, ports included. Only what `acceptDescription` let through is in it. */
export type Taught = Readonly<Record<string, ConsoleDescription>>;

async function readTaught(): Promise<Taught> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Taught | undefined) ?? {};
}

/** Keeps what was learnt of a site, in the place of what was known of it before. */
export async function keepTaught(host: string, description: ConsoleDescription): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readTaught()), [host]: description } });
}

export async function forgetTaught(host: string): Promise<void> {
  const { [host]: _, ...others } = await readTaught();
  await browser.storage.local.set({ [KEY]: others });
}

/** Tells what was taught of a site, now and at each change of it, until the signal aborts. */
export function watchTaught(
  { host }: { readonly host: string },
  listener: (description: ConsoleDescription | undefined) => void,
  signal: AbortSignal,
): void {
  let last: string | undefined;
  watchAllTaught((all) => {
    const description = Object.hasOwn(all, host) ? all[host] : undefined;
    const now = JSON.stringify(description) ?? '';
    if (now === last) return;
    last = now;
    listener(description);
  }, signal);
}

/** Tells of all of them, now and at each change, until the signal aborts. */
export function watchAllTaught(listener: (taught: Taught) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const taught = await readTaught();
    if (!signal.aborted) listener(taught);
  };
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void tell();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void tell();
}
