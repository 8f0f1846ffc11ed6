import { Told } from '../setup/told.mjs';
import { STEPS } from './steps.mjs';

/**
 * The steps that these names ask for, with those that they need; all of them without a name.
 * @param {string[]} names
 */
export function chooseSteps(names) {
  if (names.length === 0) return STEPS;
  const wanted = new Set();
  const want = (name) => {
    const step = STEPS.find((candidate) => candidate.name === name);
    if (!step) {
      const known = STEPS.map((candidate) => candidate.name).join(', ');
      throw new Told(`There is no step "${name}". The steps are: ${known}.`);
    }
    wanted.add(step);
    step.needs?.forEach(want);
  };
  names.forEach(want);
  return STEPS.filter((step) => wanted.has(step));
}
