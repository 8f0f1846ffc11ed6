import { launchChatside, type Chatside } from '@/tests/harness/extension.ts';
import { startPracticeConsole } from '@/tests/consoles/practice/server.ts';
import { step } from '../setup/progress.mjs';
import { explain, Told } from '../setup/told.mjs';
import type { StartOptions } from './options.mjs';
import { playScene } from './scene.ts';
import { verify } from './verify.ts';

/** Opens the practice console with Chatside beside it, and closes both at the signal. */
export async function open({ port, headless }: StartOptions, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const practice = await step('Starting the practice console', () =>
    explain('The practice console could not be started.', () =>
      startPracticeConsole({ port, scripted: !headless }),
    ),
  );
  try {
    const chatside = await step(`Opening the browser${headless ? ' without a window' : ''}`, () =>
      explain('The browser could not be started with Chatside in it.', () =>
        launchChatside({ headless, colorScheme: headless ? 'light' : null }),
      ),
    );
    const close = (): Promise<void> => chatside.close();
    signal.addEventListener('abort', () => void close(), { once: true });
    try {
      signal.throwIfAborted();
      await step('Checking that Chatside runs in it', () => verify(chatside));
      const what = headless ? 'The scene stopped.' : 'The browser does not show the console.';
      await explain(what, () =>
        headless
          ? playScene(chatside, practice, signal)
          : showConsole(chatside, practice.url, signal),
      );
    } finally {
      await close();
    }
  } finally {
    await practice.close();
  }
}

/** Opens the pages for a person, and stays until the window is closed or Ctrl+C comes. */
async function showConsole({ context }: Chatside, url: string, signal: AbortSignal): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  for (const address of [url, new URL('/customer', url).href]) {
    const page = await context.newPage();
    const response = await page.goto(address);
    if (!response?.ok()) throw new Told(`The practice console does not answer at ${address}.`);
  }
  console.log(`
Chatside runs beside the practice console.
  1. On the tab "Welcome", agree: Chatside does nothing before that.
  2. The console is at ${url} – open a conversation and type /ref.
  3. The customer's side is at ${new URL('/customer', url).href}
Close the browser or press Ctrl+C to end. The browser's profile is temporary.`);
  await closed;
  if (!signal.aborted) console.log('The browser was closed.');
}
