import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptDescription, asFile } from '@/utils/consoles/accept';
import { newSnippet } from '@/utils/snippets/change';
import { draftOfSnippet } from '@/utils/snippets/snippet';
import { readTeamFile, type TeamFile } from '@/utils/snippets/team/read';
import { MOST_SITES, type AcceptSite } from '@/utils/snippets/team/sites';
import { sentenceOfTrouble } from '@/utils/snippets/team/trouble';
import { writeTeamFile, type Publication } from '@/utils/snippets/team/write';
import { TAUGHT, TAUGHT_SITE, taughtFile } from '../../../harness/taught-site.ts';
import { factLists, libraries } from '../file/libraries.ts';

const same = (html: string): string => html;
const acceptSite: AcceptSite = (entry) => acceptDescription(entry, (text) => !text.includes('..'));
const HI = newSnippet({ shortcut: 'hi', title: 'Hello', body: 'Hello!', tags: [] }, 'id-hi', 1);
const LIBRARY: Publication = {
  library: '5f0c9a3e-6f0e-4c55-8a0e-0d5c6ce1b6a1',
  name: 'Support',
  edition: 3,
  confirmDeletes: false,
  snippets: [{ ...HI, favourite: true, uses: 7, usedAt: 5 }],
  facts: [{ name: 'days', value: '3' }],
};

const read = (text: string): TeamFile => {
  const result = readTeamFile(text, same, acceptSite);
  if (!result.ok) throw new Error(sentenceOfTrouble(result.trouble));
  return result.file;
};
const refusal = (text: string): string => {
  const result = readTeamFile(text, same, acceptSite);
  return result.ok ? 'taken' : sentenceOfTrouble(result.trouble);
};
const written = (more: Record<string, unknown> = {}): string =>
  JSON.stringify({ ...(JSON.parse(writeTeamFile(LIBRARY, 0)) as object), ...more });

test('an edition says what colleagues need, and nothing of who used what', () => {
  const text = writeTeamFile(LIBRARY, 0);
  const file = read(text);
  expect(file.head).toMatchObject({ name: 'Support', edition: 3, library: LIBRARY.library });
  expect(file.drafts).toEqual([{ id: 'id-hi', draft: draftOfSnippet(HI) }]);
  expect(file.facts).toEqual(LIBRARY.facts);
  expect(text).not.toMatch(/uses|usedAt|favourite|createdAt/);
});

test('whatever a library holds, its edition is read back as it is', () => {
  fc.assert(
    fc.property(libraries, factLists, (snippets, facts) => {
      const file = read(writeTeamFile({ ...LIBRARY, snippets, facts }, 0));
      const drafts = new Map(file.drafts.map(({ id, draft }) => [id, draft]));
      expect(file.refused).toEqual([]);
      expect(file.facts).toHaveLength(facts.length);
      expect(drafts.size).toBe(snippets.length);
      for (const each of snippets) expect(drafts.get(each.id)).toEqual(draftOfSnippet(each));
    }),
    { numRuns: 50 },
  );
});

test('product names and phrases go with an edition; a file without them is as it was', () => {
  const words = {
    dictionary: ['iPhone', 'Zendesk'],
    phrases: [{ avoid: 'revert back', prefer: 'reply', reason: 'Clearer.' }],
  };
  const file = read(writeTeamFile({ ...LIBRARY, words }, 0));
  expect(file.words).toEqual(words);
  expect(file.refused).toEqual([]);
  expect(read(written()).words).toEqual({ dictionary: [], phrases: [] });
  expect(written()).not.toMatch(/dictionary|phrases/);
});

test('a damaged word is left out and told of; the snippets are taken', () => {
  const file = read(written({ dictionary: ['iPhone', 7], phrases: 'none' }));
  expect(file.words).toEqual({ dictionary: ['iPhone'], phrases: [] });
  expect(file.refused.map(({ what }) => what)).toEqual(['“dictionary”, entry 2', '“phrases”']);
  expect(file.drafts).toHaveLength(1);
});

test('taught sites go with an edition as their own files have them; without them it is as it was', () => {
  const consoles = [asFile(TAUGHT_SITE, TAUGHT)];
  const file = read(writeTeamFile({ ...LIBRARY, consoles }, 0));
  expect(file.consoles).toEqual([{ site: TAUGHT_SITE, description: TAUGHT }]);
  expect(file.refused).toEqual([]);
  expect(read(written()).consoles).toEqual([]);
  expect(written()).not.toMatch(/consoles/);
  expect(writeTeamFile({ ...LIBRARY, consoles: [] }, 0)).toBe(writeTeamFile(LIBRARY, 0));
});

test.each<[string, unknown, RegExp]>([
  ['a password', taughtFile({ composer: ['input[type=password]'] }), /field for secrets/],
  ['another host', taughtFile({ hosts: ['bank.example'] }), /would read bank\.example/],
  ['every host', taughtFile({ hosts: ['*'] }), /hosts/],
  ['a selector that is none', taughtFile({ composer: ['..a['] }), /not a selector/],
  ['code', taughtFile({ onLoad: 'alert(1)' }), /onLoad/],
  ['a description alone', TAUGHT, /not a console/],
  ['much', taughtFile(longLists()), /too large/],
  ['nothing', null, /not a console/],
  ['the same site once more', taughtFile({}), /another one for desk\.example\.test/],
])('a taught site with %s is left out and told of; the rest is taken', (_what, entry, why) => {
  const file = read(written({ consoles: [taughtFile({}), entry] }));
  expect(file.consoles).toEqual([{ site: TAUGHT_SITE, description: TAUGHT }]);
  expect(file.refused).toEqual([
    { what: '“consoles”, entry 2', why: expect.stringMatching(why) as unknown },
  ]);
  expect(file.drafts).toHaveLength(1);
});

test('a tower in the place of a taught site is left out', () => {
  const tower = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const text = written({ consoles: ['here'] }).replace('"here"', tower);
  expect(text).toContain(tower);
  expect(read(text)).toMatchObject({
    consoles: [],
    refused: [{ why: 'It is not a console of Chatside.' }],
  });
});

test('sites that are no list, or far too many, fill nothing', () => {
  const none = read(written({ consoles: { 0: taughtFile({}) } }));
  expect([none.consoles, none.refused]).toEqual([
    [],
    [{ what: '“consoles”', why: 'It is not a list.' }],
  ]);
  const many = Array.from({ length: MOST_SITES + 1 }, (_, n) => {
    const site = `desk${n}.test`;
    return { ...taughtFile({ hosts: [site] }), site };
  });
  const file = read(written({ consoles: many }));
  expect(file.consoles).toHaveLength(MOST_SITES);
  expect(file.refused).toEqual([
    { what: '“consoles”', why: `Only its first ${MOST_SITES} entries are taken.` },
  ]);
});

test('no beginning of an edition is taken for the whole', () => {
  const text = writeTeamFile(LIBRARY, 0).trimEnd();
  for (let end = 0; end < text.length; end++) {
    expect(refusal(text.slice(0, end))).toMatch(/^[A-Z].*\.$/);
  }
});

test.each([
  ['a web page', '<!doctype html><title>Sign in</title>', /web page/],
  ['an export', '{"format":"chatside/snippets","version":1,"snippets":[]}', /no published library/],
  ['a newer file', written({ version: 2 }), /newer Chatside/],
  ['no edition', written({ edition: 0 }), /“edition”/],
  ['no name', written({ name: ' ' }), /“name”/],
  ['no list', written({ snippets: 'all' }), /no list of snippets/],
  ['no object', '[]', /no published library/],
])('%s is refused with a sentence', (_what, text, why) => {
  expect(refusal(text)).toMatch(why);
});

test('an entry that cannot be taken is told, and is not taken for gone', () => {
  const good = { id: 'a', title: 'A', triggers: ['a'], variants: [{ format: 'text', body: 'A' }] };
  const file = read(
    written({
      snippets: [
        good,
        { ...good, id: 'b', triggers: ['b'], variants: [{ format: 'text', body: '{{#if' }] },
        { ...good, id: undefined, triggers: ['c'] },
        { ...good, triggers: ['d'] },
        '__proto__',
      ],
    }),
  );
  expect(file.drafts.map(({ id }) => id)).toEqual(['a']);
  expect(file.refused).toHaveLength(4);
  expect([...file.ids]).toEqual(['a', 'b']);
});

/** As long as the shape lets a description be, in all lists that it may have. */
function longLists(): object {
  const lists =
    'message mark shadowHosts conversation active transcript automated text notText composer send customerName ' +
    'customerNameInPage operatorName ticket';
  const longest = Array.from({ length: 6 }, () => 'a'.repeat(300));
  const each = (parts: string): object =>
    Object.fromEntries(parts.split(' ').map((part) => [part, longest]));
  return { ...each(lists), author: each('system note bot customer operator') };
}
