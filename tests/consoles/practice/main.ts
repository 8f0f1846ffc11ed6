import { parseArgs } from 'node:util';
import { startPracticeConsole } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    unscripted: { type: 'boolean', default: false },
  },
});

try {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`"${values.port}" is not a port. Use a number from 0 to 65535.`);
  }
  const practice = await startPracticeConsole({ port, scripted: !values.unscripted });
  console.log(`Practice console   ${practice.url}`);
  console.log(`Play a customer    ${practice.url}customer`);
  console.log('Stop with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void practice.close());
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
