import { access } from 'node:fs/promises';
import process from 'node:process';
import { step } from './progress.mjs';
import { run } from './run.mjs';
import { Told } from './told.mjs';

/** Whether this system's packages can be installed from here: Debian or a relative, and as root. */
export const canInstall = async () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  (await access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  ));

const APT = ['apt-get', '-qq', '-y', '-o', 'DPkg::Lock::Timeout=120'];

/** Installs packages of the system; throws a sentence when that fails. */
export async function installSystemPackages(names, signal) {
  await step(`Installing ${names.join(', ')} (apt-get)`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // A list that cannot be refreshed need not stop the installation: an older one may do.
    const update = await run([...APT, 'update'], { seconds: 300, signal, env });
    const command = [...APT, 'install', '--no-install-recommends', ...names];
    const install = await run(command, { seconds: 900, signal, env });
    if (install.code === 0) return;
    throw new Told(
      `${update.output}${install.output}\n` +
        `apt-get could not install ${names.join(', ')}: the reason stands above. ` +
        'Install them by hand and run the command again.',
    );
  });
}
