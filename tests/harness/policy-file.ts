import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import path from 'node:path';
import process from 'node:process';

/** Where Debian's Chromium looks for what an administrator has set. */
const FOLDER = '/etc/chromium/policies/managed';

/**
 * Sets policies for every Chromium of this system, by their names, until `signal` aborts or this process
 * ends. The file has a name of its own: nothing that is there is touched.
 */
export async function writePolicies(policies: object, signal: AbortSignal): Promise<void> {
  if (process.getuid?.() !== 0 || !process.env['CI']) {
    throw new Error('A policy of the system is only written as root in CI.');
  }
  await mkdir(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `chatside-test-${process.pid}.json`);
  removeAtEnd(file, signal);
  await writeFile(file, JSON.stringify(policies));
}

/** Removes it when `signal` aborts, and also when this process is killed: a shell waits for its end. */
function removeAtEnd(file: string, signal: AbortSignal): void {
  const shell = spawn('sh', ['-c', 'cat; rm -f "$0"', file], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  (shell.stdin as Socket).unref();
  signal.addEventListener(
    'abort',
    () => {
      rmSync(file, { force: true });
      shell.stdin.end();
    },
    { once: true },
  );
}

/** What an administrator set for the extension in this folder, as its managed storage. */
export function managedStorage(folder: string, values: object): object {
  return { '3rdparty': { extensions: { [idOf(folder)]: values } } };
}

/** Chromium calls an extension without a key by the hash of its folder, in letters from a to p. */
export function idOf(folder: string): string {
  const hash = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
