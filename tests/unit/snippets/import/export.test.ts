import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, planImport } from '@/utils/snippets/file/plan';
import { neutral, restored, tagsCell, tagsOfCell } from '@/utils/snippets/file/table-form';
import { writeLibrary } from '@/utils/snippets/file/write';
import { writeEspanso } from '@/utils/snippets/file/write-espanso';
import { writeTable } from '@/utils/snippets/file/write-table';
import { draftOfSnippet } from '@/utils/snippets/snippet';
import { libraries, snippet } from '../file/libraries';
import { bytesOf, imported } from './read';

const NOW = Date.parse('2026-11-25T09:00:00Z');

const drafts = (read: ReturnType<typeof imported>) =>
  read.incoming
    .map(({ draft }) => draftOfSnippet(draft))
    .sort((a, b) => (a.shortcut < b.shortcut ? -1 : 1));

test.each([
  [
    'snippets.json',
    (snippets) => writeLibrary({ snippets, facts: [], exportedAt: NOW, backup: false }),
  ],
  ['snippets.csv', writeTable],
] satisfies [string, (snippets: Parameters<typeof writeTable>[0]) => string][])(
  'what is exported to %s and imported is the same, and a second time nothing',
  (name, write) => {
    fc.assert(
      fc.property(libraries, (snippets) => {
        const read = imported(name, bytesOf(write(snippets)));
        expect([read.format, read.refused, read.lost]).toEqual(['chatside', [], []]);
        expect(drafts(read)).toEqual(snippets.map(draftOfSnippet));
        const facts: [] = [];
        const { put } = changeOf(
          planImport({ drafts: read.incoming, facts }, [], []),
          {},
          NOW,
          () => 'x',
        );
        expect(put?.map(({ id, favourite }) => [id, favourite])).toEqual(
          snippets.map(({ id, favourite }) => [id, favourite]),
        );
        const again = planImport({ drafts: read.incoming, facts }, snippets, facts);
        expect(again.items.filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  },
);

test('no cell of a table is one that a spreadsheet computes', () => {
  const bodies = [
    '=HYPERLINK("http://evil")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "'=1",
    '＝1',
  ];
  const text = writeTable(
    bodies.map((body, at) => snippet({ id: `${at}`, shortcut: `s${at}`, title: body, body })),
  );
  expect(text).not.toMatch(/(?:^|,|\n)"[=+\-@\t\r＝＋－＠]/);
  expect(Object.values(imported('a.csv', bytesOf(text)).bodies)).toEqual(bodies);
});

test('cells and tags are what they were', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("'", '=', '-', ',', '\\', ' ', 'a', '"')), (signs) => {
      const cell = signs.join('');
      expect(restored(neutral(cell))).toBe(cell);
      expect(tagsOfCell(tagsCell([cell, 'b']))).toEqual([cell, 'b']);
    }),
  );
});

test('a match file says what Espanso has no place for, and the rest comes back', () => {
  const { text, left } = writeEspanso(
    [
      snippet({
        shortcut: 'all',
        body: 'Until {{date +5d | iso}} {{clipboard}} {{> bye}}{{cursor}}',
        tags: ['a'],
      }),
      snippet({
        shortcut: 'ask',
        body: '{{customer.first_name|you}}: {{pick Card: Visa / Other}}',
      }),
      snippet({ shortcut: 'bye', body: 'Bye \\{{x}} {{fact:days}}', title: '#: "é\u2028' }),
      snippet({ shortcut: 'opt', body: '{{#option A}}b{{/option}}' }),
      snippet({ shortcut: 'rich', body: '<p>Hi</p>', rich: true }),
    ],
    [{ name: 'days', value: '14 days' }],
  );
  expect(left).toBe(1);
  expect(text).toContain('# opt is not here: Espanso has no optional parts.');
  const read = imported('a.yml', bytesOf(text));
  expect(read.refused).toEqual([]);
  expect(read.bodies).toEqual({
    all: 'Until {{date +5d | iso}} {{clipboard}} {{> bye}}{{cursor}}',
    ask: '{{ask the customer s first name = you}}: {{pick Card: Visa / Other}}',
    bye: 'Bye \\{\\{x}} 14 days',
    rich: '<p>Hi</p>',
  });
  expect(read.drafts.get('bye')?.title).toBe('#: "é');
  expect(read.drafts.get('all')?.tags).toEqual(['a']);
});

test('plain texts come back from a match file as they were', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '"',
        '\\',
        '#',
        ': ',
        '- ',
        '😀',
        '{',
        '}',
        '%',
        '\t',
        '\u0085',
        '*',
      ),
      { minLength: 1 },
    )
    .map((each) => `x${each.join('')}y`);
  fc.assert(
    fc.property(words, (body) => {
      fc.pre(!/\{\{|\\\{|\\\}/.test(body));
      const { text } = writeEspanso([snippet({ body })], []);
      expect(imported('a.yml', bytesOf(text)).bodies).toEqual({ ref: body });
    }),
  );
});
