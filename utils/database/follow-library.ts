import { Dexie, type IntervalTree } from 'dexie';
import { sameDraft, type Snippet } from '@/utils/snippets/snippet';
import { database } from './database';
import { allFacts } from './library';
import { allSnippets } from './snippets';

export type LibraryListener = {
  /** The whole library: at first, and when a text changed. */
  read(snippets: Snippet[], facts: ReadonlyMap<string, string>): void;
  /** Snippets of which only what the browser counts, or the star, changed. */
  counted(snippets: readonly Snippet[]): void;
};

/**
 * Tells of the library and of each change in it, whichever page made it. A use is told apart from a
 * change of text, because it comes a hundred times a day and to read 10,000 snippets takes a moment.
 */
export function followLibrary(on: LibraryListener): void {
  let known = new Map<string, Snippet>();

  const readAll = async (): Promise<void> => {
    const snippets = await allSnippets();
    const facts = new Map((await allFacts()).map(({ name, value }) => [name, value]));
    known = new Map(snippets.map((snippet) => [snippet.id, snippet]));
    on.read(snippets, facts);
  };
  const readSome = async (ids: readonly string[]): Promise<void> => {
    const now = await database.snippets.bulkGet([...ids]);
    const counted = now.filter((each) => {
      const before = each && known.get(each.id);
      return before !== undefined && sameDraft(before, each!);
    });
    if (counted.length < ids.length) return readAll();
    for (const each of counted) known.set(each!.id, each!);
    on.counted(counted as Snippet[]);
  };

  let line = readAll();
  Dexie.on('storagemutated', (parts) => {
    const of = (table: string): IntervalTree | undefined =>
      parts[`idb://${database.name}/${table}/`] ?? parts['all'];
    const ids = of('facts') ? undefined : keysIn(of('snippets'));
    if (ids?.length === 0) return;
    const next = (): Promise<void> => (ids ? readSome(ids) : readAll());
    // One after the other; what could not be read is read with the next change.
    line = line.then(next, next);
  });
}

/** The keys, when each is named; undefined for a stretch of them, as a large change has. */
function keysIn(tree: IntervalTree | null | undefined): string[] | undefined {
  if (!tree || !('from' in tree)) return [];
  const [before, behind] = [keysIn(tree.l), keysIn(tree.r)];
  if (!before || !behind || tree.from !== tree.to) return undefined;
  return [...before, String(tree.from), ...behind];
}
