import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const WINDOWS = process.platform === 'win32';

async function isExecutable(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false; // not there, or not ours to run: the next candidate may be
  }
}

/** Whether the program starts at all; a launcher that only says "install the snap" does not. */
async function starts(file) {
  // Elsewhere `--version` opens a window, or is not known.
  if (process.platform !== 'linux') return true;
  return promisify(execFile)(file, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** The first of the files that can be run. */
export async function firstThatRuns(files) {
  for (const file of files) if ((await isExecutable(file)) && (await starts(file))) return file;
  return undefined;
}

/** Where each of these commands would be found on the PATH. */
export const onPath = (...names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(path.delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => path.join(folder, WINDOWS ? `${name}.exe` : name)),
  );

/** Whether a command is on the PATH. */
export const hasCommand = async (name) =>
  (await Promise.all(onPath(name).map(isExecutable))).includes(true);

/** The files that a path with `*` in its folders' names stands for, newest version first. */
export async function expand(pattern) {
  const [root = '', ...parts] = pattern.split(/[\\/]/);
  let found = [root === '' ? '/' : `${root}${path.sep}`];
  for (const part of parts) {
    if (!part.includes('*')) {
      found = found.map((folder) => path.join(folder, part));
      continue;
    }
    const name = new RegExp(`^${part.split('*').map(literally).join('.*')}$`);
    const entries = await Promise.all(
      found.map(async (folder) =>
        (await readdir(folder).catch(() => []))
          .filter((entry) => name.test(entry))
          .map((entry) => path.join(folder, entry)),
      ),
    );
    found = entries.flat();
  }
  return found.sort((a, b) => b.localeCompare(a, undefined, { numeric: true }));
}

const literally = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
