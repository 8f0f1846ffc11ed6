import type { LibraryChange } from './change';
import type { Fact } from './fact';
import { sameDraft, type Snippet } from './snippet';

/** Rows of the library: all of it, or some. */
export type Rows = { readonly snippets: readonly Snippet[]; readonly facts: readonly Fact[] };

export type Undoable = {
  readonly change: LibraryChange;
  /** How many were changed by somebody else since, and stay as they are. */
  readonly spared: number;
};

/**
 * What of a step can be taken back without losing what was changed since, in another window for
 * example. `left` is what the step left behind, `now` is what is there; rows are found by id and name.
 */
export function undoable(undo: LibraryChange, left: Rows, now: Rows): Undoable {
  const snippets = untouched(left.snippets, now.snippets, ({ id }) => id, sameMark);
  const facts = untouched(
    left.facts,
    now.facts,
    ({ name }) => name,
    (a, b) => a.value === b.value,
  );
  const { put = [], remove = [], putFacts = [], removeFacts = [], versions = [] } = undo;
  const change = {
    put: put.filter(({ id }) => snippets(id)),
    remove: remove.filter(snippets),
    putFacts: putFacts.filter(({ name }) => facts(name)),
    removeFacts: removeFacts.filter(facts),
    versions: versions.filter(({ snippet }) => snippets(snippet)),
    undoing: true,
  };
  const all = [put, remove, putFacts, removeFacts];
  const kept = [change.put, change.remove, change.putFacts, change.removeFacts];
  return { change, spared: sizeOf(all) - sizeOf(kept) };
}

/** Tells by its key whether a row is as it was left; one that was left out is still out. */
function untouched<Row>(
  left: readonly Row[],
  now: readonly Row[],
  keyOf: (row: Row) => string,
  isSame: (a: Row, b: Row) => boolean,
): (key: string) => boolean {
  const before = new Map(left.map((row) => [keyOf(row), row]));
  const current = new Map(now.map((row) => [keyOf(row), row]));
  return (key) => {
    const was = before.get(key);
    const is = current.get(key);
    return was === undefined || is === undefined ? was === is : isSame(was, is);
  };
}

function sameMark(a: Snippet, b: Snippet): boolean {
  return sameDraft(a, b) && (a.favourite === true) === (b.favourite === true);
}

function sizeOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
