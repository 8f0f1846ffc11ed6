import type { LibraryChange } from '@/utils/snippets/change';
import { undoable, type Rows } from '@/utils/snippets/undo';
import { database } from './database';
import { applyChange } from './library';
import { wholly } from './wholly';

/** A step that was taken, and can be taken back. */
export type Step = { readonly undo: LibraryChange; readonly left: Rows };

export type Taken =
  | {
      readonly ok: true;
      readonly step: Step;
      /** Snippets and facts that are other now. */
      readonly count: number;
      /** How many somebody else changed since, and which therefore stay as they are. */
      readonly spared: number;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Takes a step on what is stored now, not on what a page shows: what another window changed is not
 * lost. Without `ids`, `make` is given the whole library.
 */
export function takeStep(
  make: (rows: Rows) => LibraryChange,
  ids?: readonly string[],
): Promise<Taken> {
  return wholly(async () => {
    const { snippets, facts } = database;
    const rows = ids
      ? { snippets: present(await snippets.bulkGet([...ids])), facts: [] }
      : { snippets: await snippets.toArray(), facts: await facts.toArray() };
    return applied(make(rows));
  });
}

/** The step back, which can be taken back itself. */
export function takeBack({ undo, left }: Step): Promise<Taken> {
  return wholly(async () => {
    const { change, spared } = undoable(undo, left, await rowsOf(undo));
    return applied(change, spared);
  });
}

/** A step that `changeLibrary` has taken just now. */
export async function stepOf(undo: LibraryChange): Promise<Step> {
  return { undo, left: await rowsOf(undo) };
}

async function applied(change: LibraryChange, spared = 0): Promise<Taken> {
  const changed = await applyChange(change);
  if (!changed.ok) return changed;
  const { put = [], remove = [], putFacts = [], removeFacts = [] } = changed.undo;
  const count = put.length + remove.length + putFacts.length + removeFacts.length;
  return { ok: true, step: await stepOf(changed.undo), count, spared };
}

/** What is stored now of all that a change is about. */
async function rowsOf({
  put = [],
  remove = [],
  putFacts = [],
  removeFacts = [],
}: LibraryChange): Promise<Rows> {
  const ids = [...put.map(({ id }) => id), ...remove];
  const names = [...putFacts.map(({ name }) => name), ...removeFacts];
  return {
    snippets: present(await database.snippets.bulkGet(ids)),
    facts: present(await database.facts.bulkGet(names)),
  };
}

function present<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
