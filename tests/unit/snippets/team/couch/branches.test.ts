import { expect, test } from 'vitest';
import { fileLosers, type BranchServer } from '@/utils/snippets/team/couch/branches';
import type { Store } from '@/utils/snippets/team/couch/exchange';
import { EMPTY, type Doc, type Replica } from '@/utils/snippets/team/couch/replica';

const WINNER: Doc = {
  ...{ id: 's:1', rev: '2-b', op: 'b', losers: ['2-a'] },
  fields: { type: 'snippet', title: 'T', body: 'of Lou' },
};
const LOSER: Doc = { id: 's:1', rev: '2-a', op: 'a', fields: { ...WINNER.fields, body: 'of Lea' } };

/** A lead’s browser and a server with one loser. */
const stage = (loser: Doc, filed: readonly string[] = []) => {
  let replica: Replica = EMPTY;
  const closed: string[] = [];
  const store: Store = {
    read: () => Promise.resolve(replica),
    change: (step) => Promise.resolve((replica = step(replica))),
  };
  const server: BranchServer = {
    leaf: () => Promise.resolve({ ok: true, value: loser }),
    read: (ids) =>
      Promise.resolve({
        ok: true,
        value: ids.filter((id) => filed.includes(id)).map((id) => ({ ...WINNER, id })),
      }),
    close: ({ id, rev }, into) => {
      closed.push(`${id} ${rev} into ${into}`);
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
  const file = (winner = WINNER): Promise<void> =>
    fileLosers(store, server, [winner], { name: 'lea', newOp: () => 'op' });
  return { file, closed, outbox: () => [...replica.outbox.values()] };
};

test('what lost is filed as a proposal first, and closed only when the server has that', async () => {
  const before = stage(LOSER);
  await before.file();
  expect(before.closed).toEqual([]);
  expect(before.outbox()).toMatchObject([
    { id: 'p:1.2-a', fields: { target: 's:1', patch: { body: 'of Lea' }, reason: 'conflict' } },
  ]);
  const after = stage(LOSER, ['p:1.2-a']);
  await after.file();
  expect(after.closed).toEqual(['s:1 2-a into 2-b']);
  expect(after.outbox()).toEqual([]);
});

test('two looks, or two leads, file it once', async () => {
  const { file, outbox } = stage(LOSER);
  await file();
  await file();
  expect(outbox().map(({ id }) => id)).toEqual(['p:1.2-a']);
});

test('a loser that says the same, or that is a proposal, is closed without a word', async () => {
  const same = stage({ ...LOSER, fields: WINNER.fields });
  await same.file();
  expect([same.closed.length, same.outbox()]).toEqual([1, []]);
  const proposal = stage({ ...LOSER, id: 'p:9' });
  await proposal.file({ ...WINNER, id: 'p:9' });
  expect([proposal.closed, proposal.outbox()]).toEqual([['p:9 2-a into 2-b'], []]);
});
