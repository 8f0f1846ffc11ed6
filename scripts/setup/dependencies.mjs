import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { step } from './progress.mjs';
import { PROJECT, run } from './run.mjs';
import { Told } from './told.mjs';

const packagesIn = async (file) =>
  JSON.parse(await readFile(path.join(PROJECT, file), 'utf8')).packages;

/** Whether node_modules holds every package, in the version that package-lock.json names. */
async function areInstalled() {
  const wanted = await packagesIn('package-lock.json');
  // npm writes this file as the last thing of an installation; without it there is none, or half.
  const installed = await packagesIn('node_modules/.package-lock.json').catch(() => ({}));
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === '' || optional || installed[folder]?.version === version,
  );
}

/** `npm ci`, unless what it would install is there already. */
export async function installDependencies(signal) {
  if (await areInstalled()) return;
  await step('Installing the packages (npm ci)', async () => {
    const command = ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output, tookTooLong } = await run(command, { seconds: 600, signal });
    if (tookTooLong) {
      throw new Told('npm ci took longer than 10 minutes. Check the network and try again.');
    }
    if (code !== 0) {
      throw new Told(
        `${output}\nThe packages could not be installed: npm ci failed with what stands above. ` +
          'Check the network and the npm registry settings and try again.',
      );
    }
  });
}
