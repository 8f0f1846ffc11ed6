import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = { '@': path.resolve('.') };
const inBrowser = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  fileParallelism: true,
  maxWorkers: 2,
  // The first hint waits for the engine, and a busy machine for everything.
  expect: { poll: { timeout: 15_000 } },
};

/** A file that takes minutes begins first: at the end it would keep one worker waiting for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /(?:editors|guard|half-hour)\.test/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/consoles/**/*.test.ts',
            'tests/house.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...inBrowser },
      },
      {
        extends: true,
        test: {
          name: 'xvfb',
          include: ['tests/xvfb/**/*.test.ts'],
          ...inBrowser,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Writes a policy file of the system: only as root in CI, and removes it.
        test: {
          name: 'policy',
          include: ['tests/policy/**/*.test.ts'],
          ...inBrowser,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          ...inBrowser,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // The libraries of a team, on a real server process that each test file starts.
        test: {
          name: 'pouchdb',
          include: ['tests/couchdb/**/*.test.ts'],
          testTimeout: 30_000,
          env: { CHATSIDE_COUCH: 'pouchdb-server' },
        },
      },
      {
        extends: true,
        // The same on the server that COUCHDB_URL names: `npm run test:couchdb`.
        test: { name: 'couchdb', include: ['tests/couchdb/**/*.test.ts'], testTimeout: 30_000 },
      },
    ],
  },
});
