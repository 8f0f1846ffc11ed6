import process from 'node:process';

/** A failure whose message is a sentence for the person at the terminal: shown without a stack. */
export class Told extends Error {
  name = 'Told';
}

/** Prints what went wrong; returns the exit code of a failed command. */
export function tell(error) {
  console.error(`\n${error instanceof Told ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 1;
  return 1;
}
