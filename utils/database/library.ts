import {
  MOST_VERSIONS,
  newSnippet,
  revised,
  versionOf,
  type LibraryChange,
  type Version,
} from '@/utils/snippets/change';
import { followRename } from '@/utils/snippets/rename';
import { problemsOfFact, type Fact } from '@/utils/snippets/fact';
import { problemsOf, sameDraft, type Snippet, type SnippetDraft } from '@/utils/snippets/snippet';
import { sanitise } from '@/utils/rich/sanitise';
import { database } from './database';
import { wholly } from './wholly';

/** A sentence for each reason, when nothing was changed. */
export type Changed =
  | { readonly ok: true; readonly undo: LibraryChange }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Applies a step whole or not at all. What a snippet said before is kept as a version. The step back
 * is part of the answer.
 */
export function changeLibrary(change: LibraryChange): Promise<Changed> {
  return wholly(() => applyChange(change));
}

/** The same within a transaction that is there already, which a failure of the browser ends. */
export async function applyChange(change: LibraryChange): Promise<Changed> {
  const { put = [], remove = [], putFacts = [], removeFacts = [], versions = [] } = change;
  const { snippets, facts } = database;
  const taken = await takenShortcuts(put, remove);
  if (taken.length) return { ok: false, problems: taken };

  const before = (await snippets.bulkGet([...put.map(({ id }) => id), ...remove])).filter(
    (each) => each !== undefined,
  );
  const factsBefore = (
    await facts.bulkGet([...putFacts.map(({ name }) => name), ...removeFacts])
  ).filter((each) => each !== undefined);
  const versionsBefore = (await Promise.all(remove.map(versionsOf))).flat();
  const known = new Map(before.map((each) => [each.id, each]));

  await snippets.bulkDelete([...remove]);
  await database.versions.bulkDelete(versionsBefore.map(({ snippet, at }) => [snippet, at]));
  // A shortcut that goes from one snippet to another is free before it is taken.
  const renamed = put.filter(
    ({ id, shortcut }) => known.has(id) && known.get(id)!.shortcut !== shortcut,
  );
  await snippets.bulkDelete(renamed.map(({ id }) => id));
  await snippets.bulkPut(put.map((each) => keepCounts(cleaned(each), known.get(each.id))));
  await facts.bulkDelete([...removeFacts]);
  await facts.bulkPut([...putFacts]);
  await database.versions.bulkPut([...versions]);
  if (!change.undoing) {
    const changed = put.flatMap((each) => {
      const old = known.get(each.id);
      return old && !sameDraft(old, each) ? [old] : [];
    });
    await keepVersions(changed);
  }
  const undo: LibraryChange = {
    put: before,
    remove: put.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    putFacts: factsBefore,
    removeFacts: putFacts
      .filter(({ name }) => !factsBefore.some((fact) => fact.name === name))
      .map(({ name }) => name),
    versions: versionsBefore,
    undoing: true,
  };
  return { ok: true, undo };
}

/** Rich texts are stored only as the policy lets them through. */
function cleaned(snippet: Snippet): Snippet {
  const { body, rich, variants } = snippet;
  return {
    ...snippet,
    ...(rich && { body: sanitise(body) }),
    ...(variants && {
      variants: variants.map((each) => (each.rich ? { ...each, body: sanitise(each.body) } : each)),
    }),
  };
}

/** A snippet may have been used while its change was made ready. */
function keepCounts(snippet: Snippet, old: Snippet | undefined): Snippet {
  if (!old || old.uses <= snippet.uses) return snippet;
  return { ...snippet, uses: old.uses, ...(old.usedAt !== undefined && { usedAt: old.usedAt }) };
}

async function takenShortcuts(
  put: readonly Snippet[],
  remove: readonly string[],
): Promise<string[]> {
  const moving = new Set([...put.map(({ id }) => id), ...remove]);
  const wanted = new Set<string>();
  const problems: string[] = [];
  const holders = await database.snippets
    .where('shortcut')
    .anyOf(put.map(({ shortcut }) => shortcut))
    .toArray();
  const owners = new Map(holders.map((each) => [each.shortcut, each]));
  for (const { shortcut, title } of put) {
    const owner = owners.get(shortcut);
    const other = owner && !moving.has(owner.id) ? owner.title : wanted.has(shortcut) && title;
    if (other) {
      problems.push(`“${shortcut}” already belongs to “${other}”. Choose another shortcut.`);
    }
    wanted.add(shortcut);
  }
  return problems;
}

/** Keeps what these snippets said, within a transaction; the oldest of too many go. */
export async function keepVersions(changed: readonly Snippet[]): Promise<void> {
  await database.versions.bulkPut(changed.map(versionOf));
  const keys = await keysOfVersions(changed.map(({ id }) => id));
  const surplus = keys.flatMap((each) => each.slice(0, Math.max(0, each.length - MOST_VERSIONS)));
  if (surplus.length) await database.versions.bulkDelete(surplus);
}

/** For each snippet the keys of its versions, oldest first. */
async function keysOfVersions(ids: readonly string[]): Promise<[string, number][][]> {
  // A step may be about thousands, and asking once for all is quicker then than asking for each.
  if (ids.length < 100) return Promise.all(ids.map((id) => versionsIn(id).primaryKeys()));
  const keys = new Map(ids.map((id): [string, [string, number][]] => [id, []]));
  for (const key of await database.versions.toCollection().primaryKeys())
    keys.get(key[0])?.push(key);
  return [...keys.values()];
}

/** What a snippet said before, oldest first. */
export function versionsOf(id: string): Promise<Version[]> {
  return versionsIn(id).toArray();
}

function versionsIn(id: string) {
  return database.versions.where('[snippet+at]').between([id, -Infinity], [id, Infinity]);
}

export type Saved =
  | {
      readonly ok: true;
      readonly id: string;
      readonly undo: LibraryChange;
      /** So many other snippets include this one, and follow its new shortcut. */
      readonly followed: number;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Saves a new snippet, or the changed one with this id; what includes it follows a new shortcut in the
 * same step. A taken shortcut is a problem, not an error.
 */
export async function saveSnippet(draft: SnippetDraft, now: number, id?: string): Promise<Saved> {
  const clean = {
    ...draft,
    shortcut: draft.shortcut.trim().toLowerCase(),
    title: draft.title.trim(),
  };
  const problems = problemsOf(clean);
  if (problems.length) return { ok: false, problems };
  const before = id === undefined ? undefined : await database.snippets.get(id);
  if (id !== undefined && !before) {
    return { ok: false, problems: ['This snippet was deleted meanwhile. Save it as a new one.'] };
  }
  const snippet = before
    ? revised(before, clean, now)
    : newSnippet(clean, crypto.randomUUID(), now);
  const followers =
    before && before.shortcut !== clean.shortcut
      ? followRename(await otherSnippets(before.id), before.shortcut, clean.shortcut, now)
      : [];
  const changed = await changeLibrary({ put: [snippet, ...followers] });
  return changed.ok ? { ...changed, id: snippet.id, followed: followers.length } : changed;
}

function otherSnippets(id: string): Promise<Snippet[]> {
  return database.snippets.where('id').notEqual(id).toArray();
}

export function allFacts(): Promise<Fact[]> {
  return database.facts.orderBy('name').toArray();
}

export async function saveFact(fact: Omit<Fact, 'updatedAt'>, now: number): Promise<Changed> {
  const clean = { name: fact.name.trim(), value: fact.value.trim(), updatedAt: now };
  const problems = problemsOfFact(clean);
  if (problems.length) return { ok: false, problems };
  return changeLibrary({ putFacts: [clean] });
}
