import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '@/utils/snippets/file/read';

/** Stands for the real policy: takes tags of scripts out. */
const sanitise = (html: string): string => html.replace(/<script.*?<\/script>/g, '');

const ENTRY = { title: 'Refund', triggers: ['ref'], variants: [{ format: 'text', body: 'Hi' }] };

const fileOf = (more: object): string =>
  JSON.stringify({ format: 'chatside/snippets', version: 1, snippets: [], ...more });

const read = (text: string) => {
  const file = readLibrary(text, sanitise);
  if (!file.ok) throw new Error(file.problem);
  return file;
};

/** A file with one snippet that differs so from a good one. */
const readEntry = (more: object) => read(fileOf({ snippets: [{ ...ENTRY, ...more }] }));

const XSS = `{"folders": [{"name": "<img src=x onerror=alert(1)>", "snippets": [{"name": "<svg/onload=alert(1)>",
  "shortcut": "/x1", "type": "html", "text": "x", "html": "<img src=x onerror=alert(1)>"}]}]}`;
const POLLUTION = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},
  "folders":[{"name":"__proto__","snippets":[{"shortcut":"__proto__","text":"x"}]}]}`;

describe('a file that cannot be used', () => {
  test.each([
    ['half a file', '{"folders":[{"name":"x","snip', 'damaged or not JSON'],
    ['nothing', '', 'damaged or not JSON'],
    ['no JSON', 'PK\u0003\u0004\u0000\ud800', 'damaged or not JSON'],
    ['60,000 lists in each other', '['.repeat(60_000) + ']'.repeat(60_000), 'not a library'],
    ['60,000 lists that do not end', '['.repeat(60_000), 'damaged or not JSON'],
    ['macros of another system', '{"macros":[{"id":null},null,[],"str"]}', 'not a library'],
    ['a file of Text Blaze with scripts', XSS, 'not a library'],
    ['keys that would change objects', POLLUTION, 'not a library'],
    ['a list', '[]', 'not a library'],
    ['null', 'null', 'not a library'],
    ['a newer version', fileOf({ version: 2 }), 'Update Chatside'],
    ['no version', fileOf({ version: '1' }), 'of which version'],
    ['version 0', fileOf({ version: 0 }), 'of which version'],
    ['no snippets', fileOf({ snippets: {} }), 'no list of snippets'],
  ])('%s is refused with a sentence', (_what, text, sentence) => {
    expect(readLibrary(text, sanitise)).toEqual({
      ok: false,
      problem: expect.stringContaining(sentence),
    });
  });
});

test('a file that a person wrote by hand needs no more than this', () => {
  expect(readEntry({})).toEqual({
    ok: true,
    drafts: [{ draft: { shortcut: 'ref', title: 'Refund', body: 'Hi', tags: [] } }],
    facts: [],
    refused: [],
    lost: [],
    warned: [],
  });
});

test('a trigger before the shortcut, capitals and a byte order mark are let pass', () => {
  const text = `\uFEFF${fileOf({ snippets: [{ ...ENTRY, triggers: ['/Ref'] }] })}`;
  expect(read(text).drafts[0]?.draft.shortcut).toBe('ref');
});

test.each<[string, unknown, string]>([
  ['null', null, 'It is not a snippet.'],
  ['a text', 'str', 'It is not a snippet.'],
  ['no title', { ...ENTRY, title: { a: 1 } }, 'Its “title” is missing or not a text.'],
  ['no trigger', { ...ENTRY, triggers: [] }, 'Its “triggers” is empty.'],
  ['a number as trigger', { ...ENTRY, triggers: [7] }, 'Its “triggers.0” is missing'],
  ['__proto__ as trigger', { ...ENTRY, triggers: ['__proto__'] }, 'A shortcut is 1 to 32 letters'],
  ['no text', { ...ENTRY, variants: [] }, 'Its “variants” is empty.'],
  ['a text that is none', { ...ENTRY, variants: [null] }, 'Its “variants.0” is not a text in'],
  [
    'an unknown kind of text',
    { ...ENTRY, variants: [{ format: 'rtf', body: 'x' }] },
    'Its “variants.0.format” is neither text nor html.',
  ],
  [
    'a use less than none',
    { ...ENTRY, usage: { uses: -1, createdAt: 1, updatedAt: 1 } },
    'less than',
  ],
  ['U+0000 in its text', { ...ENTRY, variants: [{ format: 'text', body: 'a\0b' }] }, 'no text'],
  ['half a character', { ...ENTRY, triggers: ['s\ud800'] }, 'half of a character'],
  ['half a character in a tag', { ...ENTRY, tags: ['\udfff'] }, 'half of a character'],
  ['a day that is none', { ...ENTRY, reviewBy: 'soon' }, 'A review day is written as'],
  ['a shortcut with a space', { ...ENTRY, triggers: ['a b'] }, 'A shortcut is 1 to 32 letters'],
  [
    'too long a text',
    { ...ENTRY, variants: [{ format: 'text', body: 'x'.repeat(20_001) }] },
    'at most 20,000',
  ],
  [
    'nothing but a script',
    { ...ENTRY, variants: [{ format: 'html', body: '<script>alert(1)</script>' }] },
    'Nothing of its rich text',
  ],
  [
    'a template with a mistake',
    { ...ENTRY, variants: [{ format: 'text', body: 'Hi\n{{customer.frist_name}}' }] },
    'Line 2, column 1: Chatside does not know {{customer.frist_name}}',
  ],
  [
    'a mistake in another language',
    {
      ...ENTRY,
      variants: [
        { lang: 'en', format: 'text', body: 'Hi' },
        { lang: 'de', format: 'text', body: 'Hallo {{' },
      ],
    },
    'Line 1, column 7 of the text in “de”: This {{ has no matching }}.',
  ],
  [
    'a second text without a language',
    { ...ENTRY, variants: [ENTRY.variants[0], ENTRY.variants[0]] },
    'Say for each text in which language',
  ],
])('a snippet with %s is refused, and the others are read', (_what, entry, sentence) => {
  const good = { ...ENTRY, triggers: ['good'], title: 'Good' };
  const file = read(fileOf({ snippets: [entry, good] }));
  expect(file.refused).toEqual([
    { what: expect.any(String), why: expect.stringContaining(sentence) },
  ]);
  expect(file.refused[0]?.why).toMatch(/\.$/);
  expect(file.drafts.map(({ draft }) => draft.title)).toEqual(['Good']);
});

test('of two with one shortcut the first one is read', () => {
  const file = read(
    fileOf({ snippets: [ENTRY, { ...ENTRY, title: 'Again', triggers: ['/REF'] }] }),
  );
  expect(file.drafts).toHaveLength(1);
  expect(file.refused).toEqual([
    { what: '“Again”', why: 'Its shortcut “ref” is taken by “Refund”.' },
  ]);
});

test('of two with one id the second one gets another', () => {
  const twins = [ENTRY, { ...ENTRY, triggers: ['x'] }].map((each) => ({ ...each, id: 'same' }));
  expect(read(fileOf({ snippets: twins })).drafts.map(({ id }) => id)).toEqual(['same', undefined]);
});

test.each<[object, string]>([
  [{ sensitivity: 'account-data' }, '“sensitivity” was left out: Chatside does not ask who'],
  [{ requires: ['identity-verified'] }, '“requires” was left out'],
  [{ owner: 'lead@acme.example' }, '“owner” was left out: snippets have no owners here.'],
  [{ status: 'retired' }, '“status” was left out'],
  [{ fields: [{ name: 'card' }] }, 'as {{ask Order number}}.'],
  [{ triggers: ['ref', 'rf', 'refund'] }, 'A snippet has one shortcut. Left out: “rf”, “refund”.'],
  [{ variants: [{ format: 'text', body: 'Hi', tone: 'formal' }] }, '“tone” was left out'],
  [
    { colour: 'red', b: 1, c: 1, d: 1, e: 1, f: 1 },
    'does not know it: “colour”, “b”, “c”, “d”, “e” and 1 more.',
  ],
  [JSON.parse('{"__proto__": {"polluted": true}}') as object, 'does not know it: “__proto__”'],
  [{ folder: 'f9' }, 'Its folder is not in the file.'],
])('of %j is told that it is lost', (more, sentence) => {
  const entry = `{${[ENTRY, more].map((each) => JSON.stringify(each).slice(1, -1)).join(',')}}`;
  const file = read(`{"format":"chatside/snippets","version":1,"snippets":[${entry}]}`);
  expect(file.drafts).toHaveLength(1);
  expect(file.lost).toEqual([{ what: '“Refund”', why: expect.stringContaining(sentence) }]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('what holds nothing is not missed', () => {
  expect(readEntry({ replaces: null, requires: [], owner: '' }).lost).toEqual([]);
});

test('what the file says of itself is told when it is not kept', () => {
  const file = read(
    fileOf({ library: { id: 'lib' }, facts: 7, folders: [{ id: 'f', name: 'F', colour: 1 }] }),
  );
  expect(file.lost.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'The file: Left out, because Chatside does not know it: “library”.',
    'The file: Its “facts” is not a list, and was left out.',
    'Folder 1: Left out, because Chatside does not know it: “colour”.',
  ]);
});

test('folders stand in each other; those without an end are left out', () => {
  const folders = [
    { id: 'a', name: 'Refunds', parent: 'b' },
    { id: 'b', name: 'Billing', parent: null },
    { id: 'c', name: 'C', parent: 'd' },
    { id: 'd', name: 'D', parent: 'c' },
    { id: 'b', name: 'Twice' },
    { id: 7 },
    { id: '__proto__', name: 'constructor' },
    ...Array.from({ length: 60 }, (_, n) => ({ id: `n${n}`, name: 'n', parent: `n${n - 1}` })),
  ];
  const snippets = ['a', 'c', '__proto__', 'toString'].map((folder, n) => ({
    ...ENTRY,
    triggers: [`t${n}`],
    folder,
  }));
  const file = read(fileOf({ folders, snippets }));
  expect(file.drafts.map(({ draft }) => draft.folder)).toEqual([
    'Billing/Refunds',
    undefined,
    'constructor',
    undefined,
  ]);
  const told = file.lost.map(({ what, why }) => `${what}: ${why}`);
  expect(told).toContain(
    'The folder “C”: What it is in is not in the file, or has no end. It was left out.',
  );
  expect(told).toContain('Folder 5: Another folder has the same id, so it was left out.');
  expect(told).toContain('Folder 6: It has no id or no name that can be read, and was left out.');
  expect(told.filter((each) => each.includes('“Refund”: Its folder'))).toHaveLength(2);
});

test.each([
  ['a turned number', 'Pay to \u202e0321-4321\u202c', 'U+202E, U+202C'],
  ['a space without width', 'pay\u200bpal', 'U+200B'],
  ['a joiner between letters', 'pay\u200dpal', 'U+200D'],
])('%s is kept, and the person is warned of it', (_what, body, signs) => {
  const file = readEntry({ variants: [{ format: 'text', body }] });
  expect(file.drafts[0]?.draft.body).toBe(body);
  expect(file.warned).toEqual([{ what: '“Refund”', why: expect.stringContaining(`(${signs})`) }]);
});

test('emoji, Persian and line breaks are nothing to be warned of', () => {
  const body = '👩‍💻 🏳️‍🌈 می‌خواهم\r\n\tHi';
  expect(readEntry({ variants: [{ format: 'text', body }] }).warned).toEqual([]);
});

test('a script in a rich text is taken out, and the person is told', () => {
  const file = readEntry({ variants: [{ format: 'html', body: '<b>Hi</b><script>1</script>' }] });
  expect(file.drafts[0]?.draft).toMatchObject({ body: '<b>Hi</b>', rich: true });
  expect(file.warned.map(({ why }) => why)).toEqual([expect.stringContaining('was cleaned')]);
});

test('each fact is judged by itself', () => {
  const facts = [
    { name: 'days', value: '14 days' },
    { name: 'days', value: '30 days' },
    { name: '__proto__', value: 'x' },
    { name: 'empty', value: ' ' },
    { name: 'broken', value: '\ud800' },
    { name: 'turned', value: '\u202e41', unit: 'days' },
    null,
  ];
  const file = read(fileOf({ facts }));
  expect(file.facts.map(({ name }) => name)).toEqual(['days', 'turned']);
  expect(file.refused.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'The fact “days”: It has a value in this file already.',
    expect.stringContaining('The fact “__proto__”: A fact’s name is'),
    'The fact “empty”: Write the value of this fact.',
    expect.stringContaining('half of a character'),
    'Fact 7: It is not a fact.',
  ]);
  expect(file.warned.map(({ what }) => what)).toEqual(['The fact “turned”']);
  expect(file.lost.map(({ why }) => why)).toEqual([expect.stringContaining('“unit”')]);
});

test('no file makes the reader throw', () => {
  const deep = fc.anything({ maxDepth: 4, withNullPrototype: false });
  const value = fc.oneof(deep, fc.constantFrom<unknown>('text', 'html', 'a', [], ['a'], null));
  const entry = fc.dictionary(
    fc.constantFrom('id', 'folder', 'title', 'triggers', 'tags', 'variants', 'usage', '__proto__'),
    fc.oneof(value, fc.array(fc.dictionary(fc.constantFrom('lang', 'format', 'body'), value))),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(entry, deep)), deep, deep, (snippets, folders, facts) => {
      const text = JSON.stringify(
        { format: 'chatside/snippets', version: 1, snippets, folders, facts },
        (_, each: unknown) => (typeof each === 'bigint' ? Number(each) : each),
      );
      const file = read(text);
      const judged = file.drafts.length + file.facts.length + file.refused.length;
      expect(judged).toBe(snippets.length + (Array.isArray(facts) ? facts.length : 0));
    }),
  );
});
