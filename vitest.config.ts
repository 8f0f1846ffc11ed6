import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve('.') };
const inBrowser = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  fileParallelism: true,
  maxWorkers: 2,
  // The first hint waits for the engine, and a busy machine for everything.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  resolve: { alias },
  test: {
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
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          ...inBrowser,
          fileParallelism: false,
        },
      },
    ],
  },
});
