import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { promisify } from 'node:util';

export type Xvfb = {
  /** ":99", for `launchChatside({ headless: false, display })`. */
  display: string;
  /** Presses keys as a person does, one after the other: `xdotool('Tab', 'Return')`. */
  xdotool(...keys: string[]): Promise<void>;
  /** Whether a window with this in its title is on the screen. */
  hasWindow(title: string): Promise<boolean>;
  close(): Promise<void>;
};

/** A screen without a monitor, on a display that the X server chooses; ends with the signal. */
export async function startXvfb(signal?: AbortSignal): Promise<Xvfb> {
  const args = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(server, 'close');
  process.once('exit', () => server.kill()); // a test that threw must not leave it behind
  const close = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  signal?.addEventListener('abort', () => void close(), { once: true });

  const firstOutput = once(server.stdout, 'data').then(([chunk]) => String(chunk));
  const number = await Promise.race([firstOutput, ended.then(() => undefined)]);
  if (number === undefined) throw new Error('Xvfb ended at once. Is another X server in its way?');

  const display = `:${number.trim()}`;
  const env = { ...process.env, DISPLAY: display };
  return {
    display,
    xdotool: async (...keys) => {
      await promisify(execFile)('xdotool', ['key', ...keys], { env });
    },
    hasWindow: (title) =>
      promisify(execFile)('xdotool', ['search', '--name', title], { env }).then(
        () => true,
        () => false, // xdotool's way of saying that it found none
      ),
    close,
  };
}
