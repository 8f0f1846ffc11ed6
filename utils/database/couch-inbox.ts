import { sanitise } from '@/utils/rich/sanitise';
import type { CouchShelf, InboxEntry, Removed } from '@/utils/snippets/team/couch/inbox';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import { proposedFields, readProposal, type Proposal } from '@/utils/snippets/team/couch/proposal';
import { snippetOf, snippetProblem } from '@/utils/snippets/team/couch/snippet-doc';
import { isWordsId } from '@/utils/snippets/team/couch/words-doc';
import { database, type CouchDoc, type CouchEdit } from './database';

export async function couchShelf(library: string): Promise<CouchShelf> {
  const { couchDocs, couchEdits } = database;
  const [docs, edits] = await Promise.all([
    couchDocs.where('[library+id]').between([library, 'p:'], [library, 'p;']).toArray(),
    couchEdits.where('library').equals(library).toArray(),
  ]);
  const proposals = new Map<string, { proposal: Proposal; unsent: boolean }>();
  const note = ({ id, fields, ...row }: CouchDoc | CouchEdit, unsent: boolean): void => {
    const proposal = readProposal(id, fields, 'rev' in row ? row : {});
    if (proposal) proposals.set(id, { proposal, unsent });
  };
  for (const doc of docs) note(doc, false);
  for (const edit of edits) if (edit.id.startsWith('p:')) note(edit, true);
  const listed = [...proposals.values()];
  const fields = await shownFields(
    library,
    edits,
    listed.map(({ proposal }) => proposal.target),
  );
  const inbox = listed.map(({ proposal, unsent }) => entryOf(proposal, unsent, fields));
  const keeps = edits.filter(({ id }) => !isWordsId(id)).length;
  return { library, inbox: inbox.sort(byTurn), unsent: edits.length, keeps };
}

/** What was deleted, to be brought back. */
export async function removedSnippets(library: string): Promise<Removed[]> {
  const range = database.couchDocs.where('[library+id]').between([library, 's:'], [library, 's;']);
  const [docs, edits] = await Promise.all([
    range.toArray(),
    database.couchEdits.where('library').equals(library).toArray(),
  ]);
  const waiting = new Map(edits.map(({ id, fields }) => [id, fields]));
  return docs.flatMap(({ id, by, ...doc }): Removed[] => {
    const { deleted, ...fields } = waiting.get(id) ?? doc.fields;
    const draft = deleted === true ? snippetOf(fields, sanitise) : undefined;
    return draft ? [{ doc: id, draft, ...(by !== undefined && { by }) }] : [];
  });
}

async function shownFields(
  library: string,
  edits: readonly CouchEdit[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Fields>> {
  const keys = [...new Set(ids)].map((id): [string, string] => [library, id]);
  const rows = await database.couchDocs.bulkGet(keys);
  const fields = new Map(rows.flatMap((row) => (row ? [[row.id, row.fields] as const] : [])));
  for (const edit of edits) fields.set(edit.id, edit.fields);
  return fields;
}

function entryOf(
  proposal: Proposal,
  unsent: boolean,
  shown: ReadonlyMap<string, Fields>,
): InboxEntry {
  const now = shown.get(proposal.target);
  const live = now && snippetOf(now, sanitise);
  const fields = proposedFields(proposal, now);
  const wanted = snippetOf(fields, sanitise);
  const problem = snippetProblem(fields, sanitise);
  return {
    ...{ proposal, unsent },
    ...(live && { live }),
    ...(wanted && { wanted }),
    ...(problem !== undefined && { problem }),
  };
}

function byTurn(a: InboxEntry, b: InboxEntry): number {
  const turn = ({ proposal }: InboxEntry): number => (proposal.status === 'open' ? 0 : 1);
  return turn(a) - turn(b) || (b.proposal.at ?? Infinity) - (a.proposal.at ?? Infinity) || 0;
}
