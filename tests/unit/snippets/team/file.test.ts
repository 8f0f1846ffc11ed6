import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import { draftOfSnippet } from '@/utils/snippets/snippet';
import { readTeamFile, type TeamFile } from '@/utils/snippets/team/read';
import { sentenceOfTrouble } from '@/utils/snippets/team/trouble';
import { writeTeamFile, type Publication } from '@/utils/snippets/team/write';
import { factLists, libraries } from '../file/libraries.ts';

const same = (html: string): string => html;
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
  const result = readTeamFile(text, same);
  if (!result.ok) throw new Error(sentenceOfTrouble(result.trouble));
  return result.file;
};
const refusal = (text: string): string => {
  const result = readTeamFile(text, same);
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
