import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { asAdmin } from '@/utils/platform/couch-admin';
import { basic, type CouchServer } from '@/tests/harness/couch-server';
import { addMember } from '@/utils/snippets/team/couch/setup-accounts';
import type { Ask } from '@/utils/snippets/team/couch/setup-ask';
import { setUpLibrary, type Setup, type SetupWish } from '@/utils/snippets/team/couch/setup';
import { openCouch, RUN } from './couch.ts';

const life = new AbortController();
let couch: CouchServer;
let ask: Ask;

beforeAll(async () => {
  couch = await openCouch(life.signal);
  ask = asAdmin(couch.url, couch.admin);
});
afterAll(() => life.abort());

let made = 0;
let drawn = 0;
const wish = (): SetupWish => {
  const slug = `setup_${RUN}_${++made}`;
  onTestFinished(() => couch.ask('DELETE', `/lib_${slug}`).then(() => undefined));
  return { slug, name: 'Support', admin: couch.admin.name, random: () => `${RUN}${++drawn}` };
};
const run = (wanted: SetupWish, by: Ask = ask): Promise<Setup> =>
  setUpLibrary(by, wanted, () => undefined);
const accounts = async (): Promise<string[]> => {
  const { body } = await couch.ask('GET', '/_users/_all_docs');
  return (body as { rows: { id: string }[] }).rows.map(({ id }) => id);
};

test('a library from nothing is protected, and nothing of what was tried stays', async () => {
  const before = await accounts();
  const wanted = wish();
  const steps: string[] = [];
  const setup = await setUpLibrary(ask, wanted, (step) => steps.push(step));
  expect(steps).toEqual(['sign in', 'database', 'rules', 'meta', 'try']);
  expect(setup.tried.filter(({ outcome }) => outcome !== 'refused')).toEqual([]);
  expect(setup.tried.length).toBeGreaterThan(15);
  expect(setup).toMatchObject({ isNew: true, verdict: { kind: 'protected' }, left: [] });
  expect(await accounts()).toEqual(before);
  const { body } = await couch.ask('GET', `${setup.database}/_all_docs`);
  expect((body as { rows: { id: string }[] }).rows.map(({ id }) => id)).toEqual([
    '_design/acl',
    'meta',
  ]);
  const meta = (await couch.ask('GET', `${setup.database}/meta`)).body;
  expect(meta).toMatchObject({ type: 'meta', name: 'Support', slug: wanted.slug });
});

test('a second time changes neither what it is called nor its epoch', async () => {
  const wanted = wish();
  const { database } = await run(wanted);
  const epochOf = async (): Promise<unknown> =>
    ((await couch.ask('GET', `${database}/meta`)).body as { epoch: string }).epoch;
  const epoch = await epochOf();
  expect(await run({ ...wanted, name: 'Other' })).toMatchObject({
    isNew: false,
    verdict: { kind: 'protected' },
  });
  expect(await epochOf()).toBe(epoch);
});

test.each([
  ['every rule is missing', () => 'function () {}'],
  [
    'operators may write',
    (rules: string) => rules.replace('if (!lead) refuse(', 'if (false) refuse('),
  ],
  [
    'attachments are let through',
    (rules: string) => rules.replace('if (doc._attachments)', 'if (false)'),
  ],
  [
    'any patch is let through',
    (rules: string) => rules.replace('PATCH.indexOf(name) < 0', 'false'),
  ],
  [
    'an id need not be its type',
    (rules: string) => rules.replace('doc.type !== expected', 'false'),
  ],
])('it sees that %s, and puts the library back', async (_what, broken) => {
  const breaking: Ask = (asked) => {
    const rules = (asked.body as { validate_doc_update?: string } | undefined)?.validate_doc_update;
    if (rules === undefined || asked.as) return ask(asked);
    return ask({
      ...asked,
      body: { ...(asked.body as object), validate_doc_update: broken(rules) },
    });
  };
  const wanted = wish();
  const setup = await run(wanted, breaking);
  expect(setup.verdict).toEqual({ kind: 'open' });
  const { body } = await couch.ask('GET', `${setup.database}/_all_docs`);
  expect((body as { rows: { id: string }[] }).rows.map(({ id }) => id)).toEqual([
    '_design/acl',
    'meta',
  ]);
  expect(await run(wanted)).toMatchObject({ isNew: false, verdict: { kind: 'protected' } });
});

test('where those who try cannot sign in, nothing is said to be verified', async () => {
  const deaf: Ask = (asked) =>
    typeof asked.as === 'object'
      ? ask({ ...asked, as: { ...asked.as, password: 'x' } })
      : ask(asked);
  expect((await run(wish(), deaf)).verdict.kind).toBe('not verified');
});

test('who is no administrator stops at once, and so does a database that is no library', async () => {
  const olga = { name: `olga-${RUN}`, password: 'pw' };
  await couch.addUser({ ...olga, roles: [] });
  onTestFinished(() => couch.dropUser(olga.name));
  await expect(run(wish(), asAdmin(couch.url, olga))).rejects.toThrow(/no administrator/);
  await expect(run(wish(), asAdmin(couch.url, { ...olga, password: 'x' }))).rejects.toThrow(
    /does not know/,
  );
  const wanted = wish();
  await couch.ask('PUT', `/lib_${wanted.slug}`);
  await couch.ask('PUT', `/lib_${wanted.slug}/invoices`, { a: 1 });
  await expect(run(wanted)).rejects.toThrow(/no library/);
});

test('a colleague gets an account, or one more role for the account that is there', async () => {
  const [one, other] = [await run(wish()), await run(wish())];
  const [first, second] = [one, other].map(({ database }) => database.slice('/lib_'.length)) as [
    string,
    string,
  ];
  const omar = { name: `omar-${RUN}`, password: 'pw' };
  onTestFinished(() => couch.dropUser(omar.name));
  expect(await addMember(ask, { ...omar, slug: first, role: 'read' })).toBe('made');
  expect(await addMember(ask, { ...omar, password: 'ignored', slug: second, role: 'lead' })).toBe(
    'had an account',
  );
  expect(await addMember(ask, { ...omar, slug: second, role: 'read' })).toBe('had an account');
  const { body } = await couch.ask('GET', '/_session', undefined, basic(omar));
  const { userCtx } = body as { userCtx: { roles: string[] } };
  expect(userCtx.roles.toSorted()).toEqual([`lib:${first}:read`, `lib:${second}:read`].toSorted());
});
