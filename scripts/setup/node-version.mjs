import process from 'node:process';
import { Told } from './told.mjs';

const OLDEST = [20, 19];

/** Throws a sentence when this Node.js cannot run the project. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Told(
    `Chatside needs Node.js ${OLDEST.join('.')} or newer, and this is ${version}. ` +
      'Install a newer one from https://nodejs.org and run the command again.',
  );
}
