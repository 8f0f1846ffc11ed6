import process from 'node:process';
import { tool } from '../setup/run.mjs';

/**
 * One thing that `npm test` checks. `needs` are the steps without which it makes no sense, and
 * `programs` are what the system must have for it.
 * @typedef {{
 *   name: string,
 *   about: string,
 *   command: string[],
 *   minutes: number,
 *   needs?: string[],
 *   programs?: string[],
 *   hindered?: () => string | undefined,
 * }} Step
 */

const wxt = (...args) => [...tool('wxt', 'bin/wxt.mjs'), ...args];
const vitest = (project) => [...tool('vitest', 'vitest.mjs'), 'run', '--project', project];

/** Every step, in the order in which they run. */
export const STEPS = /** @type {Step[]} */ ([
  {
    name: 'format',
    about: 'prettier',
    command: [...tool('prettier', 'bin/prettier.cjs'), '--check', '.'],
    minutes: 3,
  },
  { name: 'prepare', about: 'generated types (wxt prepare)', command: wxt('prepare'), minutes: 3 },
  {
    name: 'lint',
    about: 'eslint',
    command: [...tool('eslint', 'bin/eslint.js'), '.'],
    minutes: 5,
    needs: ['prepare'],
  },
  {
    name: 'types',
    about: 'tsc',
    command: [...tool('typescript', 'bin/tsc'), '--noEmit'],
    minutes: 5,
    needs: ['prepare'],
  },
  {
    name: 'unused',
    about: 'unused code (knip)',
    command: tool('knip', 'bin/knip.js'),
    minutes: 3,
    needs: ['prepare'],
  },
  {
    name: 'unit',
    about: 'vitest',
    command: vitest('unit'),
    minutes: 10,
    needs: ['prepare'],
  },
  {
    name: 'pouchdb',
    about: 'libraries on a server (pouchdb-server)',
    command: vitest('pouchdb'),
    minutes: 5,
    needs: ['prepare'],
  },
  {
    name: 'build:production',
    about: 'the extension for Chrome',
    command: wxt('build'),
    minutes: 5,
    needs: ['prepare'],
  },
  {
    name: 'build:testing',
    about: 'the same with loopback hosts',
    command: wxt('build', '--mode', 'testing'),
    minutes: 5,
    needs: ['prepare'],
  },
  {
    name: 'build:firefox',
    about: 'the testing build for Firefox',
    command: wxt('build', '-b', 'firefox', '--mv3', '--mode', 'testing'),
    minutes: 5,
    needs: ['prepare'],
  },
  {
    name: 'build',
    about: 'what the builds contain',
    command: vitest('build'),
    minutes: 5,
    needs: ['build:production', 'build:testing', 'build:firefox'],
  },
  {
    name: 'browser',
    about: 'the extension in Chromium',
    command: vitest('browser'),
    minutes: 60,
    needs: ['build:production', 'build:testing'],
    programs: ['chromium', 'openssl'],
  },
  {
    name: 'xvfb',
    about: 'the permission prompt, with a window',
    command: vitest('xvfb'),
    minutes: 10,
    needs: ['build:production', 'build:testing'],
    programs: ['chromium', 'xvfb', 'xdotool'],
  },
  {
    name: 'policy',
    about: 'what an organisation sets, from a policy file of the system',
    command: vitest('policy'),
    minutes: 5,
    needs: ['build:testing'],
    programs: ['chromium', 'xvfb', 'xdotool'],
    hindered: () =>
      process.env['CI'] && process.getuid?.() === 0
        ? undefined
        : 'it writes a policy for every Chromium of the system, so only as root in CI',
  },
  {
    name: 'firefox',
    about: 'the extension in Firefox',
    command: vitest('firefox'),
    minutes: 25,
    needs: ['build:firefox'],
    programs: ['firefox-esr', 'xvfb', 'xdotool'],
  },
]);
