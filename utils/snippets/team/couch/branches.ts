import { changesIn } from './merge';
import type { Person, Reply, Server, Store } from './exchange';
import { newProposal } from './proposal';
import { edited, type Doc } from './replica';
import { isWordsId } from './words-doc';

/** A server that keeps revisions which lost. */
export type BranchServer = Pick<Server, 'read'> & {
  leaf(id: string, rev: string): Promise<Reply<Doc>>;
  /** Takes a losing revision away; its words are kept elsewhere. */
  close(loser: Pick<Doc, 'id' | 'rev'>, into: string): Promise<Reply<void>>;
};

/**
 * A server of several machines takes two edits of one document, and lets one win. What the other said
 * is filed as a proposal first; only when the server has that proposal is the branch closed. The id of
 * the proposal follows from the losing revision, so that two leads do not file it twice.
 */
export async function fileLosers(
  store: Store,
  server: BranchServer,
  branched: readonly Doc[],
  { name, newOp }: Person,
): Promise<void> {
  for (const winner of branched) {
    for (const rev of winner.losers ?? []) {
      const loser = await server.leaf(winner.id, rev);
      if (!loser.ok) return;
      const patch = changesIn(winner.fields, loser.value.fields);
      const fields = newProposal(winner.id, patch, name, 'conflict', winner.rev);
      const id = proposalIdOf(winner.id, rev);
      const saysNothing =
        winner.id.startsWith('p:') || isWordsId(winner.id) || Object.keys(patch).length === 0;
      const filed = saysNothing || (await isThere(server, id));
      if (filed === undefined) return;
      if (filed) await server.close({ id: winner.id, rev }, winner.rev);
      else {
        await store.change(
          (replica) => (replica.outbox.has(id) ? replica : edited(replica, id, fields, newOp())),
          [id],
        );
      }
    }
  }
}

/** Undefined when the server did not say. */
async function isThere(server: BranchServer, id: string): Promise<boolean | undefined> {
  const read = await server.read([id]);
  return read.ok ? read.value.length > 0 : undefined;
}

function proposalIdOf(id: string, rev: string): string {
  return `p:${id.slice(2)}.${rev}`;
}
