import process from 'node:process';
import { findChromium, findFirefox } from '../setup/browser.mjs';
import { canInstall, installSystemPackages } from '../setup/debian.mjs';
import { hasCommand } from '../setup/executables.mjs';

/** Programs by the name of their Debian package: how each is found. */
const IS_THERE = {
  chromium: async () => (await findChromium()) !== undefined,
  'firefox-esr': async () => (await findFirefox()) !== undefined,
  xvfb: () => hasCommand('Xvfb'),
  xdotool: () => hasCommand('xdotool'),
  openssl: () => hasCommand('openssl'),
};

/** Which of these programs this system does not have. */
async function missingOf(programs = []) {
  const there = await Promise.all(programs.map((program) => IS_THERE[program]()));
  return programs.filter((_program, index) => !there[index]);
}

/** Installs what the steps need, where that can be done; what stays missing, the steps tell. */
export async function installMissingPrograms(steps, signal) {
  const missing = await missingOf([...new Set(steps.flatMap(({ programs = [] }) => programs))]);
  if (missing.length === 0 || !(await canInstall())) return;
  try {
    await installSystemPackages(missing, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    console.error(error.message);
  }
}

/** Why a step cannot run for lack of programs: "no xvfb on this system, install xvfb". */
export async function whyNot(programs) {
  const missing = await missingOf(programs);
  if (missing.length === 0) return undefined;
  const list = (type) => new Intl.ListFormat('en', { type }).format(missing);
  const needsLinux = process.platform !== 'linux' && missing.includes('xvfb');
  const remedy = needsLinux ? 'run it on Linux' : `install ${list('conjunction')}`;
  return `no ${list('disjunction')} on this system, ${remedy}`;
}
