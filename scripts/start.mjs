import process from 'node:process';
import { requireNode } from './setup/node-version.mjs';
import { whenStopped } from './setup/stop.mjs';
import { tell } from './setup/told.mjs';

// Nothing but Node.js may be needed before the packages are there, so each part is imported when
// what it needs has been seen to.

const stopped = whenStopped();

try {
  requireNode();
  const { readOptions, USAGE } = await import('./start/options.mjs');
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await start(options, stopped);
} catch (error) {
  if (stopped.aborted) process.exitCode = 130;
  else tell(error);
}

async function start(options, signal) {
  const { requireFreePort } = await import('./setup/port.mjs');
  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { requireChromium } = await import('./setup/browser.mjs');
  const { buildForTesting } = await import('./setup/build.mjs');
  const { step } = await import('./setup/progress.mjs');

  await requireFreePort(options.port);
  await installDependencies(signal);
  await step('Looking for a browser', () => requireChromium(signal));
  await step('Building the extension', () => buildForTesting(signal));

  const { register } = await import('tsx/esm/api');
  register();
  const { open } = await import('./start/main.ts');
  await open(options, signal);
}
