/** @typedef {import('./run-steps.mjs').Result} Result */

const WORDS = { passed: 'passed', failed: 'FAILED', skipped: 'NOT RUN' };

/**
 * A line per step: what it is called, how it went, how long it took, and why.
 * @param {Result[]} results
 */
export function tableOf(results) {
  const width = Math.max(...results.map(({ name }) => name.length), 4);
  const line = (name, status, seconds, why) =>
    `${name.padEnd(width)}  ${status.padEnd(7)}  ${seconds.padStart(7)}  ${why}`.trimEnd();
  return [
    line('step', 'result', 'seconds', ''),
    ...results.map(({ name, status, took, why }) =>
      line(name, WORDS[status], (took / 1000).toFixed(1), why),
    ),
  ].join('\n');
}

/**
 * "11 passed, 0 failed, 1 skipped"
 * @param {Result[]} results
 */
export function summaryOf(results) {
  const count = (status) => results.filter((result) => result.status === status).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}
