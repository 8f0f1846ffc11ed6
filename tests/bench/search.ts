import v8 from 'node:v8';
import vm from 'node:vm';
import Fuse from 'fuse.js';
import { indexSnippets } from '@/utils/snippets/search';
import type { Snippet } from '@/utils/snippets/snippet';
import { mb, ms, NO_GOAL, times, type Figures } from './figures.ts';
import { syntheticLibrary, typedQueries } from './library.ts';
import { median, percentile } from './numbers.ts';

const SIZE = 10_000;
/** The picker asks for as many. */
const LIMIT = 20;
/** The slow baseline is asked for one key in so many. */
const SPARSE = 5;

/** Our index beside two plain ones, in this process, over the same keys. */
export async function measureSearch(): Promise<Figures> {
  const gc = collector();
  const none = gc();
  const library = syntheticLibrary(SIZE);
  const loaded = gc();
  const index = indexSnippets(library);
  const indexed = gc();
  const builds = Array.from({ length: 5 }, () => timed(() => indexSnippets(library)));

  const keys = typedQueries(library, 42);
  const sparse = keys.filter((_, key) => key % SPARSE === 0);
  const whole = fuseOverEverything(library);
  keys.slice(0, 40).forEach((key) => [index.search(key, LIMIT), filterBy(library, key)]);
  // The same key goes to each in turn, so that a busy moment of the machine meets them alike.
  const ours: number[] = [];
  const filter: number[] = [];
  const everything: number[] = [];
  for (const [at, key] of keys.entries()) {
    ours.push(timed(() => index.search(key, LIMIT)));
    filter.push(timed(() => filterBy(library, key)));
    if (at % SPARSE === 0) everything.push(timed(() => whole.search(key, { limit: LIMIT })));
  }
  const row = (name: string, values: readonly number[]): string[] => [
    name,
    ms(median(values)),
    ms(percentile(values, 95)),
    times(median(values) / median(ours)),
    ...NO_GOAL,
  ];
  return {
    title: 'Search in 10,000 snippets',
    head: ['per key', 'p50', 'p95', 'p50 beside ours', 'goal', ''],
    rows: [
      row('Chatside (`indexSnippets`)', ours),
      row('plain: lower-case `includes` over all fields', filter),
      row('plain: Fuse over all fields with the body', everything),
    ],
    notes: [
      `${keys.length} keys; Fuse with the body is asked for ${sparse.length} of them.`,
      `Building the index: ${ms(median(builds))} (median of ${builds.length}).`,
      `Memory: ${mb(loaded - none)} for the snippets, ${mb(indexed - loaded)} more for the index.`,
    ],
  };
}

function fuseOverEverything(library: readonly Snippet[]): Fuse<Snippet> {
  return new Fuse(library, {
    ignoreLocation: true,
    threshold: 0.38,
    keys: ['shortcut', 'title', 'tags', 'body'],
  });
}

function filterBy(library: readonly Snippet[], key: string): Snippet[] {
  const wanted = key.toLowerCase();
  const has = (text: string): boolean => text.toLowerCase().includes(wanted);
  return library
    .filter(({ shortcut, title, tags, body }) => [shortcut, title, ...tags, body].some(has))
    .slice(0, LIMIT);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Collects garbage and tells what is left in use, bytes. */
function collector(): () => number {
  v8.setFlagsFromString('--expose-gc');
  const gc = vm.runInNewContext('gc') as () => void;
  return () => {
    gc();
    gc();
    return process.memoryUsage().heapUsed;
  };
}
