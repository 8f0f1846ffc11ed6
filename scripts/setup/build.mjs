import { run, tool } from './run.mjs';
import { Told } from './told.mjs';

/** Builds the extension as it ships, with the loopback hosts of the practice console added. */
export async function buildForTesting(signal) {
  const command = [...tool('wxt', 'bin/wxt.mjs'), 'build', '--mode', 'testing'];
  const { code, output, tookTooLong } = await run(command, { seconds: 300, signal });
  if (tookTooLong) throw new Told('The build took longer than five minutes and was ended.');
  if (code === 0) return;
  throw new Told(`${output}\nThe extension could not be built: the reason stands above.`);
}
