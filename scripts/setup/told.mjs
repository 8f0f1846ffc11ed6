import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** A failure whose message is a sentence for the person at the terminal: shown without a stack. */
export class Told extends Error {
  name = 'Told';
}

/**
 * Does the work; a failure in it becomes a sentence for the person, with the reason after it.
 * @template T
 * @param {string} sentence
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function explain(sentence, work) {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Told) throw cause;
    const reason = stripVTControlCharacters(String(cause?.message ?? cause));
    throw new Told(`${sentence}\n${reason}`, { cause });
  }
}

/** Prints what went wrong, and lets the command end as a failed one. */
export function tell(error) {
  console.error(`\n${error instanceof Told ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 1;
}
