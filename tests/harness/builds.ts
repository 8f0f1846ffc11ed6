import { access } from 'node:fs/promises';
import path from 'node:path';

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');

const BUILDS = {
  testing: { folder: 'chrome-mv3-testing', command: 'npm run build:testing' },
  production: { folder: 'chrome-mv3', command: 'npm run build' },
  'firefox-testing': {
    folder: 'firefox-mv3-testing',
    command: 'npm run build:firefox:testing',
  },
  'firefox-production': { folder: 'firefox-mv3', command: 'npm run build:firefox' },
};

export type Build = keyof typeof BUILDS;

/** The folder of a finished build; throws a sentence when it has not been built. */
export async function buildFolder(build: Build): Promise<string> {
  const { folder, command } = BUILDS[build];
  const built = path.join(OUTPUT, folder);
  await access(path.join(built, 'manifest.json')).catch(() => {
    throw new Error(`The ${build} build is not there (.output/${folder}). Run \`${command}\`.`);
  });
  return built;
}
