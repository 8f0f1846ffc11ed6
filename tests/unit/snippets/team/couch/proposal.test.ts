import { expect, test } from 'vitest';
import {
  accepted,
  asProposals,
  newProposal,
  proposedFields,
  readProposal,
  withDraft,
  withEdit,
} from '@/utils/snippets/team/couch/proposal';
import { edited, EMPTY, pulled } from '@/utils/snippets/team/couch/replica';

const LIVE = { type: 'snippet', title: 'T', body: 'B', shortcut: 't', tags: [], folder: 'F' };
let last = 0;
const newOp = (): string => `op${++last}`;
const lead = () => pulled(EMPTY, [{ id: 's:1', rev: '1-a', op: 'a', fields: LIVE }], '1');

test('a field that shall go is null on its way, and gone when it is accepted', () => {
  const fields = newProposal('s:1', { body: 'C', folder: undefined, other: 1 }, 'olga', 'suggest');
  expect(fields['patch']).toEqual({ body: 'C', folder: null });
  const proposal = readProposal('p:1', JSON.parse(JSON.stringify(fields)) as typeof fields)!;
  expect(proposedFields(proposal, LIVE)).toEqual({
    ...{ type: 'snippet', title: 'T', body: 'C', shortcut: 't', tags: [] },
  });
});

test('a change to what was deleted is a wish to have it back, and says so to the rules', () => {
  expect(proposedFields({ patch: { body: 'C' } }, { ...LIVE, deleted: true })).toEqual({
    ...LIVE,
    body: 'C',
    restored: true,
  });
  expect(proposedFields({ patch: { deleted: true } }, LIVE)).toEqual({ ...LIVE, deleted: true });
});

test('accepting is the edit and the decision in one step', () => {
  const next = accepted(lead(), { id: 'p:1', target: 's:1' }, { ...LIVE, body: 'C' }, newOp);
  expect([...next.outbox.values()].map(({ id, fields }) => [id, fields])).toMatchObject([
    ['s:1', { body: 'C' }],
    ['p:1', { status: 'accepted' }],
  ]);
  const same = accepted(lead(), { id: 'p:1', target: 's:1' }, LIVE, newOp);
  expect([...same.outbox.keys()]).toEqual(['p:1']);
});

test('what a lead edited who is none any more becomes a proposal, and nothing else does', () => {
  const edits = edited(edited(lead(), 's:1', { body: 'C' }, 'x'), 'p:7', { status: 'open' }, 'y');
  const next = asProposals(edits, ['s:1', 'p:7', 's:9'], 'lea', newOp);
  const outbox = [...next.outbox.values()];
  expect(outbox.map(({ id }) => id.slice(0, 2))).toEqual(['p:', 'p:']);
  expect(outbox[1]).toMatchObject({ fields: { target: 's:1', patch: { body: 'C' } } });
  // A decision about what the server has is a lead's.
  const open = newProposal('s:1', { body: 'C' }, 'olga', 'suggest');
  const there = pulled(EMPTY, [{ id: 'p:1', rev: '1-a', op: 'a', fields: open }], '1');
  const rejected = edited(there, 'p:1', { status: 'rejected' }, 'z');
  expect(asProposals(rejected, ['p:1'], 'lea', newOp).outbox.size).toBe(0);
});

test('the editor takes away what it knows, and leaves what it does not', () => {
  const draft = { shortcut: 't', title: 'T', body: 'C', tags: ['a'] };
  expect(withDraft({ ...LIVE, later: 1 }, draft)).toEqual({ ...draft, type: 'snippet', later: 1 });
});

test('an edit changes what was changed in the editor, and a text goes with whether it is rich', () => {
  const base = { shortcut: 't', title: 'T', body: 'B', tags: [] };
  const theirs = { ...LIVE, folder: 'G', body: '<p>B</p>', rich: true };
  expect(withEdit(theirs, { ...base, title: 'U' }, base)).toEqual({ ...theirs, title: 'U' });
  const { rich: _, ...plain } = theirs;
  expect(withEdit(theirs, { ...base, body: 'a < b' }, base)).toEqual({ ...plain, body: 'a < b' });
});

test.each([{}, { type: 'proposal' }, { ...LIVE, target: 's:1' }, { type: 'proposal', target: 1 }])(
  'no proposal: %o',
  (fields) => expect(readProposal('p:1', fields)).toBeUndefined(),
);
