import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LibraryChange } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';
import { LARGEST_FILE } from '@/utils/snippets/file/format';
import { changeOf, planImport, type Choice } from '@/utils/snippets/file/plan';
import { readLibrary } from '@/utils/snippets/file/read';
import { writeLibrary } from '@/utils/snippets/file/write';
import type { Snippet } from '@/utils/snippets/snippet';
import { factLists, libraries, snippet } from './libraries';

const NOW = Date.parse('2026-11-25T09:00:00Z');

const write = (snippets: readonly Snippet[], facts: readonly Fact[], backup: boolean): string =>
  writeLibrary({ snippets, facts, exportedAt: NOW, backup });

const read = (text: string) => {
  const file = readLibrary(text, (html) => html);
  if (!file.ok) throw new Error(file.problem);
  expect([file.refused, file.lost]).toEqual([[], []]);
  return file;
};

const ids = (): (() => string) => {
  let last = 0;
  return () => `new-${++last}`;
};

/** As the database does it: what is put stands where the same id stood. */
const applied = (snippets: readonly Snippet[], { put = [] }: LibraryChange): Snippet[] => {
  const after = [...new Map([...snippets, ...put].map((each) => [each.id, each])).values()];
  expect(new Set(after.map(({ shortcut }) => shortcut)).size).toBe(after.length);
  return after.sort((a, b) => (a.shortcut < b.shortcut ? -1 : 1));
};

const appliedFacts = (facts: readonly Fact[], { putFacts = [] }: LibraryChange): Fact[] => [
  ...new Map([...facts, ...putFacts].map((each) => [each.name, each])).values(),
];

test('a backup gives an empty library back every snippet, with all its fields', () => {
  fc.assert(
    fc.property(libraries, factLists, (snippets, facts) => {
      const file = read(write(snippets, facts, true));
      const change = changeOf(planImport(file, [], []), {}, NOW, ids());
      expect(change.put).toEqual(snippets);
      expect(change.putFacts).toEqual(facts.map((fact) => ({ ...fact, updatedAt: NOW })));
    }),
  );
});

test('what is read and written again is the same, byte for byte', () => {
  fc.assert(
    fc.property(libraries, factLists, fc.boolean(), (snippets, facts, backup) => {
      const text = write(snippets, facts, backup);
      const { put, putFacts } = changeOf(planImport(read(text), [], []), {}, NOW, ids());
      expect(write(put ?? [], putFacts ?? [], backup)).toBe(text);
    }),
  );
});

test('a file for others says nothing of how the snippets were used', () => {
  fc.assert(
    fc.property(libraries, (snippets) => {
      const text = write(snippets, [], false);
      expect(text).not.toMatch(/"(?:usage|uses|usedAt|usedElsewhere|createdAt|updatedAt)"/);
      for (const { usage } of read(text).drafts) expect(usage).toBeUndefined();
    }),
  );
});

test('the order of the library does not show in the file', () => {
  fc.assert(
    fc.property(libraries, factLists, (snippets, facts) => {
      expect(write(snippets.toReversed(), facts.toReversed(), true)).toBe(
        write(snippets, facts, true),
      );
    }),
  );
});

test('importing what was just exported changes nothing', () => {
  fc.assert(
    fc.property(libraries, factLists, fc.boolean(), (snippets, facts, backup) => {
      const plan = planImport(read(write(snippets, facts, backup)), snippets, facts);
      expect([...plan.items, ...plan.facts].filter(({ kind }) => kind !== 'same')).toEqual([]);
      expect(changeOf(plan, {}, NOW, ids())).toEqual({ put: [], putFacts: [] });
    }),
  );
});

const choice = fc.constantFrom<Choice>('keep', 'replace', 'both');

test('importing a file twice changes nothing the second time, whatever is chosen', () => {
  fc.assert(
    fc.property(
      ...([libraries, factLists, libraries, factLists, choice, fc.boolean()] as const),
      (theirs, theirFacts, mine, myFacts, chosen, sameIds) => {
        const file = read(write(theirs, theirFacts, true));
        const library = sameIds ? mine : mine.map((each) => ({ ...each, id: `my-${each.id}` }));
        const choices = {
          snippets: new Map(theirs.map(({ shortcut }) => [shortcut, chosen])),
          facts: new Map(theirFacts.map(({ name }) => [name, 'replace' as const])),
        };
        const newId = ids();
        const first = changeOf(planImport(file, library, myFacts), choices, NOW, newId);
        const after = applied(library, first);
        const plan = planImport(file, after, appliedFacts(myFacts, first));
        expect(applied(after, changeOf(plan, choices, NOW, newId))).toEqual(after);
        if (chosen !== 'keep') {
          expect([...plan.items, ...plan.facts].filter(({ kind }) => kind !== 'same')).toEqual([]);
        }
      },
    ),
  );
});

test('no import takes anything away', () => {
  fc.assert(
    fc.property(libraries, libraries, choice, (theirs, mine, chosen) => {
      const choices = { snippets: new Map(theirs.map(({ shortcut }) => [shortcut, chosen])) };
      const plan = planImport(read(write(theirs, [], true)), mine, []);
      const after = applied(mine, changeOf(plan, choices, NOW, ids()));
      for (const each of mine) {
        const now = after.find(({ id }) => id === each.id);
        if (chosen === 'replace') expect(now).toMatchObject({ uses: each.uses });
        else expect(now).toEqual(each);
      }
    }),
  );
});

test('a library of 10,000 snippets is a file that may be read', () => {
  const body = 'seven letters each, the word '.repeat(13);
  const snippets = Array.from({ length: 10_000 }, (_, at) =>
    snippet({ id: `${at}`.padStart(36, 'id'), shortcut: `ref.${at}`, body, usedAt: NOW }),
  );
  const text = write(snippets, [], true);
  expect(new TextEncoder().encode(text).length).toBeLessThan(LARGEST_FILE);
  expect(read(text).drafts).toHaveLength(10_000);
});
