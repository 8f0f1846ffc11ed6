import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../harness/builds.ts';
import { goal, kb, NO_GOAL, type Figures } from './figures.ts';

const SCRIPTS = [
  { file: 'content-scripts/console.js', when: 'into each console page', most: 40 },
  { file: 'content-scripts/guard.js', when: 'into each console page, before it', most: 60 },
  { file: 'console-ui.js', when: 'into a page that has something to show' },
  { file: 'console-tone.js', when: 'where a composer first has the caret', most: 52 },
  { file: 'console-words.js', when: 'behind it' },
  { file: 'console-queue.js', when: 'where somebody waits' },
  { file: 'console-finder.js', when: 'into a page that nobody described' },
  { file: 'console-teach.js', when: 'when a site is taught' },
  { file: 'console-copy.js', when: 'when a conversation is copied' },
  { file: 'grammar-worker.js', when: 'once for all tabs, in a thread' },
  { file: 'harper-worker.js', when: 'once for all tabs, in a thread of its own' },
];

/** What a page has to load, from the production build. */
export async function measureSizes(): Promise<Figures> {
  const folder = await buildFolder('production');
  const rows = await Promise.all(
    SCRIPTS.map(async ({ file, when, most }) => {
      const script = await readFile(path.join(folder, file));
      const { length } = gzipSync(script, { level: 9 });
      const kept = most === undefined ? NO_GOAL : goal(length / 1000, most, ' kB gzip');
      return [`\`${file}\``, when, kb(script.length), kb(length), ...kept];
    }),
  );
  return {
    title: 'Sizes',
    head: ['script', 'loaded', 'bytes', 'gzip', 'goal', ''],
    rows,
    notes: [],
  };
}
