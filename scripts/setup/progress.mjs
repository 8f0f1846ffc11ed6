import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** "0.4 s", "12 s", "2 min 05 s" */
export function inWords(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}

/**
 * Does one piece of work and says what it is and how long it took. What the work returns as text
 * is said as its outcome.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = performance.now();
  process.stdout.write(`• ${title} … `);
  try {
    const outcome = await work();
    const said = typeof outcome === 'string' ? `${outcome}, ` : '';
    console.log(`${said}${inWords(performance.now() - start)}`);
    return outcome;
  } catch (error) {
    console.log(`failed after ${inWords(performance.now() - start)}`);
    throw error;
  }
}
