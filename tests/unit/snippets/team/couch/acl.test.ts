import { expect, test } from 'vitest';
import { refusal } from '@/tests/harness/couch-rules';

const LEAD = { name: 'lea', roles: ['lib:demo:lead'] };
const OPERATOR = { name: 'olga', roles: ['lib:demo:read'] };
const PETR = { name: 'petr', roles: ['lib:demo:read'] };
const STRANGER = { name: 'eve', roles: ['lib:other:lead', 'lib:other:read'] };
const ADMIN = { name: 'root', roles: ['_admin'] };

const SNIPPET = { _id: 's:1', type: 'snippet', title: 'T', body: 'B', by: 'lea' };
const PROPOSAL = {
  ...{ _id: 'p:1', type: 'proposal', target: 's:1', baseRev: '1-a', patch: { body: 'C' } },
  ...{ author: 'olga', by: 'olga', status: 'open', reason: 'suggest' },
};
const META = { _id: 'meta', type: 'meta', epoch: 'e1', name: 'Demo', by: 'lea' };

test.each([
  ['a lead makes a snippet', LEAD, SNIPPET, null],
  ['a lead edits it', LEAD, { ...SNIPPET, body: 'C' }, SNIPPET],
  ['a lead deletes it softly', LEAD, { ...SNIPPET, deleted: true }, SNIPPET],
  ['a lead restores it', LEAD, { ...SNIPPET, restored: true }, { ...SNIPPET, deleted: true }],
  [
    'a lead closes a losing branch',
    LEAD,
    { _id: 's:1', _deleted: true, by: 'lea', mergedInto: '3-a' },
    SNIPPET,
  ],
  ['an operator proposes', OPERATOR, PROPOSAL, null],
  ['an operator withdraws it', OPERATOR, { ...PROPOSAL, status: 'withdrawn' }, PROPOSAL],
  ['a lead accepts it', LEAD, { ...PROPOSAL, by: 'lea', status: 'accepted' }, PROPOSAL],
  ['a lead rejects it', LEAD, { ...PROPOSAL, by: 'lea', status: 'rejected' }, PROPOSAL],
  [
    'a lead files a losing edit',
    LEAD,
    { ...PROPOSAL, by: 'lea', author: 'lea', reason: 'conflict' },
    null,
  ],
  ['a lead renames the library', LEAD, { ...META, name: 'New' }, META],
  ['an administrator begins it', ADMIN, META, null],
] as const)('%s', (_what, user, doc, before) => {
  expect(refusal(user, doc, before)).toBeUndefined();
});

test.each([
  ['a lead of another library writes', STRANGER, { ...SNIPPET, by: 'eve' }, null],
  ['an operator makes a snippet', OPERATOR, { ...SNIPPET, by: 'olga' }, null],
  ['an operator edits', OPERATOR, { ...SNIPPET, by: 'olga', body: 'C' }, SNIPPET],
  ['an operator deletes softly', OPERATOR, { ...SNIPPET, by: 'olga', deleted: true }, SNIPPET],
  ['an operator deletes', OPERATOR, { _id: 's:1', _deleted: true }, SNIPPET],
  [
    'an operator closes a branch',
    OPERATOR,
    { _id: 's:1', _deleted: true, by: 'olga', mergedInto: '3-a' },
    SNIPPET,
  ],
  ['an operator makes a folder', OPERATOR, { _id: 'f:1', type: 'folder', by: 'olga' }, null],
  ['an operator changes the rules', OPERATOR, { _id: '_design/acl', by: 'olga' }, null],
  ['a lead changes the rules', LEAD, { _id: '_design/acl2', by: 'lea' }, null],
  [
    'a lead deletes the rules',
    LEAD,
    { _id: '_design/acl', _deleted: true, by: 'lea', mergedInto: '1-a' },
    { _id: '_design/acl' },
  ],
  ['a lead forges the author', LEAD, { ...SNIPPET, by: 'boss' }, null],
  ['a lead changes the type', LEAD, { ...SNIPPET, type: 'folder' }, SNIPPET],
  ['a lead deletes hard', LEAD, { _id: 's:1', _deleted: true, by: 'lea' }, SNIPPET],
  ['a lead undeletes silently', LEAD, SNIPPET, { ...SNIPPET, deleted: true }],
  ['a lead attaches a file', LEAD, { ...SNIPPET, _attachments: { a: {} } }, SNIPPET],
  ['an operator attaches to a proposal', OPERATOR, { ...PROPOSAL, _attachments: { a: {} } }, null],
  ['an id that is not its type', LEAD, { ...SNIPPET, _id: 'p:1' }, null],
  ['an id of no type', LEAD, { ...SNIPPET, _id: 'x' }, null],
  ['an id from the prototype', LEAD, { ...SNIPPET, _id: 'constructor' }, null],
  ['a proposal under the id of a snippet', OPERATOR, { ...PROPOSAL, _id: 's:9' }, null],
  ['70 KB', LEAD, { ...SNIPPET, body: 'x'.repeat(70_000) }, null],
  ['a proposal in another name', OPERATOR, { ...PROPOSAL, author: 'petr' }, null],
  ['a proposal that is accepted already', OPERATOR, { ...PROPOSAL, status: 'accepted' }, null],
  ['an operator accepts', OPERATOR, { ...PROPOSAL, status: 'accepted' }, PROPOSAL],
  ['another operator withdraws', PETR, { ...PROPOSAL, by: 'petr', status: 'withdrawn' }, PROPOSAL],
  [
    'what was proposed changes',
    OPERATOR,
    { ...PROPOSAL, patch: { body: 'D' }, status: 'withdrawn' },
    PROPOSAL,
  ],
  [
    'what it is based on changes',
    LEAD,
    { ...PROPOSAL, by: 'lea', baseRev: '2-b', status: 'accepted' },
    PROPOSAL,
  ],
  [
    'a decided one is withdrawn',
    OPERATOR,
    { ...PROPOSAL, status: 'withdrawn' },
    { ...PROPOSAL, status: 'accepted' },
  ],
  ['a lead leaves it open', LEAD, { ...PROPOSAL, by: 'lea' }, PROPOSAL],
  ['a patch of who wrote it', OPERATOR, { ...PROPOSAL, patch: { by: 'boss' } }, null],
  ['a patch of a revision', OPERATOR, { ...PROPOSAL, patch: { _rev: '9-a' } }, null],
  ['a patch that is a list', OPERATOR, { ...PROPOSAL, patch: ['body'] }, null],
  ['a proposal with more in it', OPERATOR, { ...PROPOSAL, html: '<b>' }, null],
  ['a proposal about a proposal', OPERATOR, { ...PROPOSAL, target: 'p:2' }, null],
  ['a proposal about nothing', OPERATOR, { ...PROPOSAL, target: undefined }, null],
  ['a lead begins a library', LEAD, META, null],
  ['a lead changes the epoch', LEAD, { ...META, epoch: 'e2' }, META],
  ['an operator renames the library', OPERATOR, { ...META, by: 'olga' }, META],
] as const)('not: %s', (_what, user, doc, before) => {
  expect(refusal(user, doc, before)).toMatch(/^[“A-Z].*\.$/);
});
