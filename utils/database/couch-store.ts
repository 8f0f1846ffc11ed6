import { sanitise } from '@/utils/rich/sanitise';
import { newSnippet, revised } from '@/utils/snippets/change';
import { sameDraft, type Snippet } from '@/utils/snippets/snippet';
import type { Store } from '@/utils/snippets/team/couch/exchange';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import type { Doc, Pending, Replica } from '@/utils/snippets/team/couch/replica';
import { factOf, snippetOf } from '@/utils/snippets/team/couch/snippet-doc';
import { isWordsId } from '@/utils/snippets/team/couch/words-doc';
import type { TeamSnippet } from '@/utils/snippets/team/in-one';
import { database, type CouchDoc, type CouchEdit } from './database';
import { keepVersions } from './library';
import { rowId } from './team-snippets';
import { showWords } from './team-words';
import { noteLibrary } from './teams';

/**
 * What this browser knows of a library on a server. A step is one transaction: documents, cursor, outbox,
 * and what picker and hints have of them (snippets, facts, words) change together or not at all. After
 * the person has left the library a step changes nothing.
 */
export function couchStore(library: string): Store {
  return {
    read: () => readReplica(library, []),
    change: (step, ids) =>
      database.transaction('rw', tables(), async () => {
        const replica = await readReplica(library, ids);
        if (!(await database.libraries.get(library))) return replica;
        const next = step(replica);
        await write(library, replica, next);
        return next;
      }),
  };
}

/** Shows all documents once more: an older version may not have understood each of them. */
export async function showAnew(library: string): Promise<void> {
  await database.transaction('rw', tables(), async () => {
    const keys = await database.couchDocs.where('library').equals(library).primaryKeys();
    const replica = await readReplica(library, []);
    const ids = new Set([...keys.map(([, id]) => id), ...replica.outbox.keys()]);
    await show(library, [...ids], replica);
    await noteLibrary(library, { anew: undefined });
  });
}

/** The documents that have losers beside them. */
export async function branchedDocs(library: string): Promise<Doc[]> {
  return (await database.couchDocs.where('branched').equals(library).toArray()).map(plain);
}

function tables() {
  const { couchDocs, couchEdits, couchStates, teamSnippets, teamFacts, versions, libraries } =
    database;
  return [couchDocs, couchEdits, couchStates, teamSnippets, teamFacts, versions, libraries];
}

async function readReplica(library: string, ids: readonly string[]): Promise<Replica> {
  const { couchDocs, couchEdits, couchStates } = database;
  const [docs, edits, state] = await Promise.all([
    couchDocs.bulkGet(ids.map((id): [string, string] => [library, id])),
    couchEdits.where('library').equals(library).toArray(),
    couchStates.get(library),
  ]);
  return {
    docs: new Map(docs.flatMap((doc) => (doc ? [keyed(doc)] : []))),
    outbox: new Map(edits.map((row) => [row.id, pendingOf(row)])),
    seq: state?.seq ?? '0',
    ...(state?.epoch !== undefined && { epoch: state.epoch }),
  };
}

async function write(library: string, before: Replica, after: Replica): Promise<void> {
  const { couchDocs, couchEdits, couchStates } = database;
  const isAnew = before.epoch !== undefined && before.epoch !== after.epoch;
  const anew = isAnew ? await couchDocs.where('library').equals(library).toArray() : [];
  if (isAnew) await couchDocs.where('library').equals(library).delete();
  const docs = changedIn(before.docs, after.docs);
  const edits = changedIn<Pending>(before.outbox, after.outbox);
  const sent = [...before.outbox.keys()].filter((id) => !after.outbox.has(id));

  await couchDocs.bulkPut(docs.map((doc) => stored(library, doc)));
  await couchEdits.bulkPut(edits.map((edit) => ({ ...edit, library })));
  await couchEdits.bulkDelete(sent.map((id): [string, string] => [library, id]));
  const { seq, epoch } = after;
  if (seq !== before.seq || epoch !== before.epoch) {
    await couchStates.put({ library, seq, ...(epoch !== undefined && { epoch }) });
  }
  const touched = new Set([...[...docs, ...edits, ...anew].map(({ id }) => id), ...sent]);
  await show(library, [...touched], after);
}

/** Puts what the documents say now, with the person's own edits over them, where the picker finds it. */
async function show(library: string, ids: readonly string[], replica: Replica): Promise<void> {
  const known = await documentsOf(library, ids, replica);
  const fieldsOf = (id: string): Fields | undefined =>
    replica.outbox.get(id)?.fields ?? known.get(id)?.fields;
  const snippetIds = ids.filter((id) => id.startsWith('s:'));
  const rows = await database.teamSnippets.bulkGet(snippetIds.map((id) => rowId(library, id)));
  const now = Date.now();
  const put: TeamSnippet[] = [];
  const changed: Snippet[] = [];
  const gone: string[] = [];
  snippetIds.forEach((id, at) => {
    const row = rows[at];
    const fields = fieldsOf(id);
    if (!fields || fields['deleted'] === true) {
      if (row) gone.push(row.id);
      return;
    }
    const draft = snippetOf(fields, sanitise);
    // What is damaged, perhaps only for this version, leaves its last good text in use.
    if (!draft) return;
    const isOwn = replica.outbox.has(id);
    const by = isOwn ? undefined : known.get(id)?.by;
    if (row && sameDraft(row, draft) && row.by === by) return;
    const isOther = row && !sameDraft(row, draft);
    if (isOther) changed.push(row);
    const next = row
      ? revised(row, draft, isOther ? Math.max(now, row.updatedAt + 1) : row.updatedAt)
      : newSnippet(draft, rowId(library, id), now);
    put.push({ ...next, library, ...(by !== undefined && { by }) });
  });
  await database.teamSnippets.bulkDelete(gone);
  await database.teamSnippets.bulkPut(put);
  await keepVersions(changed);
  if (ids.some((id) => id.startsWith('v:'))) await showFacts(library, replica, now);
  if (ids.some(isWordsId)) await showWords(library, replica.outbox);
}

/** Facts are few: all of them are put anew. */
async function showFacts(library: string, { outbox }: Replica, now: number): Promise<void> {
  const { couchDocs, teamFacts } = database;
  const range = couchDocs.where('[library+id]').between([library, 'v:'], [library, 'v;']);
  const said = new Map((await range.toArray()).map(({ id, fields }) => [id, fields]));
  for (const { id, fields } of outbox.values()) if (id.startsWith('v:')) said.set(id, fields);
  const facts = [...said.values()].flatMap((fields) => factOf(fields) ?? []);
  await teamFacts.where('library').equals(library).delete();
  await teamFacts.bulkPut(facts.map((fact) => ({ ...fact, library, updatedAt: now })));
}

async function documentsOf(
  library: string,
  ids: readonly string[],
  { docs }: Replica,
): Promise<Map<string, Doc>> {
  const missing = ids.filter((id) => !docs.has(id)).map((id): [string, string] => [library, id]);
  const found = missing.length ? await database.couchDocs.bulkGet(missing) : [];
  return new Map([...docs, ...found.flatMap((doc) => (doc ? [keyed(doc)] : []))]);
}

function changedIn<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Value[] {
  return [...after].flatMap(([id, value]) => (before.get(id) === value ? [] : [value]));
}

function stored(library: string, doc: Doc): CouchDoc {
  return { ...doc, library, ...(doc.losers && { branched: library }) };
}

function keyed(row: CouchDoc): [string, Doc] {
  return [row.id, plain(row)];
}

function plain(row: CouchDoc): Doc {
  const { library: _, ...doc } = row;
  Reflect.deleteProperty(doc, 'branched');
  return doc;
}

function pendingOf(row: CouchEdit): Pending {
  const { library: _, ...edit } = row;
  return edit;
}
