import { Dexie, type IntervalTree } from 'dexie';
import { sameDraft, type Snippet } from '@/utils/snippets/snippet';
import type { LibraryMark } from '@/utils/snippets/team/library';
import { database } from './database';
import { readFactsOf, type FactsOf } from './facts-for';
import { everySnippet } from './team-snippets';
import { libraryMarks } from './teams';

/** What stands around the snippets. */
export type Surroundings = {
  readonly factsOf: FactsOf;
  /** The shared libraries by their ids. */
  readonly marks: ReadonlyMap<string, LibraryMark>;
};

export type LibraryListener = {
  /** The whole library, shared ones with it: at first, and when a text changed. */
  read(snippets: Snippet[], around: Surroundings): void;
  /** Snippets of which only what the browser counts, or the star, changed. */
  counted(snippets: readonly Snippet[]): void;
};

/**
 * Tells of the library and of each change in it, whichever page made it. A use is told apart from a
 * change of text, because it comes a hundred times a day and to read 10,000 snippets takes a moment.
 */
export function followLibrary(on: LibraryListener): void {
  let known = new Map<string, Snippet>();
  /** Libraries as they were told: their rows change with each look at the server. */
  let shown = '';

  const readAll = async (): Promise<void> => {
    const snippets = await everySnippet();
    const around = { factsOf: await readFactsOf(), marks: await libraryMarks() };
    known = new Map(snippets.map((snippet) => [snippet.id, snippet]));
    shown = JSON.stringify([...around.marks]);
    on.read(snippets, around);
  };
  const readMarks = async (): Promise<void> => {
    if (JSON.stringify([...(await libraryMarks())]) !== shown) await readAll();
  };
  const readSome = async (ids: readonly string[]): Promise<void> => {
    const own = await database.snippets.bulkGet([...ids]);
    const team = await database.teamSnippets.bulkGet([...ids]);
    const now = ids.map((_, at) => {
      const row = own[at] ?? team[at];
      const before = row && known.get(row.id);
      return before?.shadowed ? { ...row!, shadowed: true } : row;
    });
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
    const [own, team] = [keysIn(of('snippets')), keysIn(of('teamSnippets'))];
    const ids = of('facts') || of('teamFacts') || !own || !team ? undefined : [...own, ...team];
    if (ids?.length === 0 && !of('libraries')) return;
    const next = (): Promise<void> =>
      ids?.length === 0 ? readMarks() : ids ? readSome(ids) : readAll();
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
