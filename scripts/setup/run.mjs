import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** The folder of the project; every command runs there, wherever it was called from. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** The script behind a command of node_modules/.bin, so that Node.js can run it on every system. */
export const tool = (name, script) => [
  process.execPath,
  path.join(PROJECT, 'node_modules', name, script),
];

const WINDOWS = process.platform === 'win32';

/** Ends a process and everything it started. */
function endTree(child, signal) {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // the group has ended by itself
  }
}

/**
 * Runs a command in a process group of its own and collects what it prints. At the time limit or
 * at the signal the whole group is ended, first politely, then for certain.
 * @param {string[]} command
 * @param {{ seconds: number, signal?: AbortSignal, env?: Record<string, string | undefined> }} options
 * @returns {Promise<{ code: number | undefined, output: string, tookTooLong: boolean }>}
 */
export function run([file, ...args], { seconds, signal, env = {} }) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(file, args, {
      cwd: PROJECT,
      detached: !WINDOWS,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd on Windows, which only a shell can start.
      shell: WINDOWS && file === 'npm',
    });
    let output = '';
    let tookTooLong = false;
    let forCertain;
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);

    const end = () => {
      endTree(child, 'SIGTERM');
      forCertain ??= setTimeout(() => endTree(child, 'SIGKILL'), 3000);
    };
    const limit = setTimeout(() => {
      tookTooLong = true;
      end();
    }, seconds * 1000);
    signal?.addEventListener('abort', end, { once: true });

    const settle = () => {
      clearTimeout(limit);
      clearTimeout(forCertain);
      signal?.removeEventListener('abort', end);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code) => {
      settle();
      endTree(child, 'SIGKILL'); // what it left behind in its group
      if (signal?.aborted) reject(signal.reason);
      else
        resolve({ code: code ?? undefined, output: stripVTControlCharacters(output), tookTooLong });
    });
  });
}
