import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { inWords } from '../setup/progress.mjs';
import { run } from '../setup/run.mjs';
import { whyNot } from './programs.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {{ name: string, status: 'passed' | 'failed' | 'skipped', why: string, took: number }}
 *   Result
 */

/**
 * Runs one step after the other; a failure stops only those that need it.
 * @param {Step[]} steps
 * @param {AbortSignal} signal
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps, signal) {
  const results = [];
  for (const step of steps) {
    process.stdout.write(`• ${step.name} – ${step.about} … `);
    const start = performance.now();
    const outcome = await runStep(step, results, signal);
    const took = performance.now() - start;
    results.push({ name: step.name, took, ...outcome });
    console.log(`${inWords(took)}, ${outcome.said}`);
    if (outcome.output) console.log(`\n${outcome.output.trimEnd()}\n`);
  }
  return results;
}

async function runStep({ command, minutes, needs = [], programs, hindered }, results, signal) {
  const lacking = results.find(({ name, status }) => needs.includes(name) && status !== 'passed');
  const why = hindered?.() ?? (await whyNot(programs)) ?? (lacking && `it needs ${lacking.name}`);
  if (why) return { status: 'skipped', why, said: `NOT RUN: ${why}` };

  const { code, output, tookTooLong } = await run(command, { seconds: minutes * 60, signal });
  if (tookTooLong) return failed(`it took longer than ${minutes} minutes`, output);
  if (code !== 0) return failed(code === undefined ? 'it was ended' : `exit code ${code}`, output);
  return { status: 'passed', why: countOf(output), said: `passed ${countOf(output)}`.trimEnd() };
}

const failed = (why, output) => ({ status: 'failed', why, said: `FAILED: ${why}`, output });

/** What vitest says about its tests: "42 passed | 1 skipped (43)"; empty for everything else. */
const countOf = (output) => /^\s*Tests\s+(.+)$/m.exec(output)?.[1]?.trim() ?? '';
