import v8 from 'node:v8';
import vm from 'node:vm';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { indexSnippets } from '@/utils/snippets/search';
import type { Snippet } from '@/utils/snippets/snippet';
import { goal, mb, ms, NO_GOAL, times, type Figures } from './figures.ts';
import { intentions, syntheticLibrary, typedQueries } from './library.ts';
import { median, percentile } from './numbers.ts';

/** Library sizes, the goal for ours in milliseconds, and how many keys the slow ones are asked for. */
const SIZES = [
  { size: 1_000, most: undefined, fuse: 60, mini: 120 },
  { size: 10_000, most: 16, fuse: 12, mini: 120 },
  { size: 100_000, most: 60, fuse: 3, mini: 24 },
] as const;
/** The picker asks for as many. */
const LIMIT = 20;
const NOW = 1_000_000;
const WANTED = 120;

type Search = (query: string) => string[];

/** Ours beside Fuse alone and MiniSearch, in this process, over the same keys and intentions. */
export async function measureSearch(): Promise<Figures> {
  const gc = collector();
  const rows: string[][] = [];
  const notes: string[] = [];
  for (const { size, most, fuse, mini } of SIZES) {
    const none = gc();
    const library = syntheticLibrary(size);
    const loaded = gc();
    const start = performance.now();
    const index = indexSnippets(library);
    const built = performance.now() - start;
    const indexed = gc();
    const ours: Search = (query) => index.search(query, LIMIT, { now: NOW }).map(({ id }) => id);
    const candidates: readonly (readonly [string, Search, number])[] = [
      ['Chatside', ours, Infinity],
      ['Fuse alone, bodies too', fuseAlone(library), fuse],
      ['MiniSearch, fuzzy and prefix', miniSearch(library), mini],
    ];
    const keys = typedQueries(library, 42);
    let best = NaN;
    for (const [name, search, times_] of candidates) {
      const every = Math.max(1, Math.ceil(keys.length / times_));
      const asked = keys.filter((_, key) => key % every === 0);
      asked.slice(0, 3).forEach(search);
      const taken = asked.map((key) => timed(() => search(key)));
      const p95 = percentile(taken, 95);
      if (search === ours) best = p95;
      rows.push([
        `${size.toLocaleString('en')}: ${name}`,
        ms(median(taken)),
        ms(p95),
        times(p95 / best),
        ...[0, 1, 2].map((errors) => recall(library, search, errors, times_)),
        ...(search === ours && most ? goal(p95, most, ' ms p95') : NO_GOAL),
      ]);
    }
    notes.push(
      `${size.toLocaleString('en')} snippets: the index takes ${ms(built)} to build and ` +
        `${mb(indexed - loaded)} beside ${mb(loaded - none)} for the snippets themselves.`,
    );
  }
  return {
    title: 'Search',
    head: ['per key', 'p50', 'p95', 'p95 beside ours', 'found', '1 error', '2 errors', 'goal', ''],
    rows,
    notes: [
      `“Found”: the intended snippet is among the first three for the words of its title, typed with 0, 1 and 2 errors (${WANTED} of each; fewer for what is slow).`,
      ...notes,
    ],
  };
}

/** The share of intended snippets among the first three. */
function recall(
  library: readonly Snippet[],
  search: Search,
  errors: number,
  affordable: number,
): string {
  if (affordable < 10) return '–';
  const meant = intentions(library, Math.min(WANTED, affordable), errors);
  const found = meant.filter(({ query, wanted }) => search(query).slice(0, 3).includes(wanted));
  return `${Math.round((100 * found.length) / meant.length)} %`;
}

function fuseAlone(library: readonly Snippet[]): Search {
  const fuse = new Fuse(library, {
    ignoreLocation: true,
    threshold: 0.38,
    keys: [
      { name: 'shortcut', weight: 4 },
      { name: 'title', weight: 3 },
      { name: 'tags', weight: 2 },
      { name: 'body', weight: 1 },
    ],
  });
  return (query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item.id);
}

function miniSearch(library: readonly Snippet[]): Search {
  const mini = new MiniSearch<Snippet>({
    fields: ['shortcut', 'title', 'tags', 'body'],
    extractField: (snippet, field) => {
      const value = snippet[field as keyof Snippet];
      return Array.isArray(value) ? value.join(' ') : String(value);
    },
    searchOptions: {
      boost: { shortcut: 4, title: 3, tags: 2 },
      prefix: true,
      fuzzy: 0.25,
      combineWith: 'AND',
    },
  });
  mini.addAll(library);
  return (query) =>
    mini
      .search(query)
      .slice(0, LIMIT)
      .map(({ id }) => String(id));
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
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
}
