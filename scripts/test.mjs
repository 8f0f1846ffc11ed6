import process from 'node:process';
import { requireNode } from './setup/node-version.mjs';
import { whenStopped } from './setup/stop.mjs';
import { tell } from './setup/told.mjs';

// As in start.mjs, each part is imported when what it needs has been seen to.

const stopped = whenStopped();

try {
  requireNode();
  const { chooseSteps } = await import('./test/choose.mjs');
  const chosen = chooseSteps(process.argv.slice(2));

  const { installDependencies } = await import('./setup/dependencies.mjs');
  const { installMissingPrograms } = await import('./test/programs.mjs');
  await installDependencies(stopped);
  await installMissingPrograms(chosen, stopped);

  const { runSteps } = await import('./test/run-steps.mjs');
  const { tableOf, summaryOf } = await import('./test/table.mjs');
  const results = await runSteps(chosen, stopped);
  console.log(`\n${tableOf(results)}\n\n${summaryOf(results)}`);
  if (results.some(({ status }) => status === 'failed')) process.exitCode = 1;
} catch (error) {
  if (stopped.aborted) process.exitCode = 130;
  else tell(error);
}
