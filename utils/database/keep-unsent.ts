import { newSnippet } from '@/utils/snippets/change';
import { freeShortcut } from '@/utils/snippets/file/free-shortcut';
import { sanitise } from '@/utils/rich/sanitise';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import { proposedFields, readProposal } from '@/utils/snippets/team/couch/proposal';
import { snippetOf } from '@/utils/snippets/team/couch/snippet-doc';
import { database } from './database';

/**
 * Makes snippets of one's own from what never reached the server of a library, within the transaction
 * in which it is left. A shortcut that is taken gets a number.
 */
export async function keepUnsent(library: string, now: number): Promise<number> {
  const { couchEdits, couchDocs, snippets } = database;
  const edits = await couchEdits.where('library').equals(library).toArray();
  const texts = await Promise.all(
    edits.map(async ({ id, fields }): Promise<Fields | undefined> => {
      if (id.startsWith('s:')) return fields;
      const proposal = readProposal(id, fields);
      if (proposal?.status !== 'open') return undefined;
      return proposedFields(proposal, (await couchDocs.get([library, proposal.target]))?.fields);
    }),
  );
  const drafts = texts.flatMap((fields) => (fields && snippetOf(fields, sanitise)) ?? []);
  const taken = new Set((await snippets.toArray()).map(({ shortcut }) => shortcut));
  for (const draft of drafts) {
    const shortcut = freeShortcut(draft.shortcut, taken);
    taken.add(shortcut);
    await snippets.add(newSnippet({ ...draft, shortcut }, crypto.randomUUID(), now));
  }
  return drafts.length;
}
