import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readImport } from '@/utils/snippets/import/read-import';
import { bytesOf, imported, problemOf, sample } from './read';

const LIMIT_MS = 2_000;

const zip = (files: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        typeof file === 'string' ? bytesOf(file) : file,
      ]),
    ),
  );

const snippetFile = (text: string): string =>
  JSON.stringify({ alfredsnippet: { name: 'n', uid: '1', keyword: 'k', snippet: text } });

/** A binary list of nine lists of nine lists … that all are the same few objects. */
function plistBomb(): Uint8Array {
  const objects = Array.from({ length: 30 }, (_, at) =>
    at === 29 ? [0x51, 0x78] : [0xa9, ...Array.from({ length: 9 }, () => at + 1)],
  );
  const head = [...bytesOf('bplist00')];
  const offsets = objects.map((_, at) => 8 + objects.slice(0, at).flat().length);
  const table = 8 + objects.flat().length;
  const eight = (n: number): number[] => [0, 0, 0, 0, 0, 0, n >> 8, n & 255];
  const trailer = [0, 0, 0, 0, 0, 0, 1, 1, ...eight(30), ...eight(0), ...eight(table)];
  return new Uint8Array([...head, ...objects.flat(), ...offsets.map((at) => at & 255), ...trailer]);
}

const REFUSED: [string, () => Uint8Array, string][] = [
  ['binary_as.csv', () => sample('hostile/binary_as.csv'), 'not a text'],
  ['deep_nesting.json', () => sample('hostile/deep_nesting.json'), 'levels deep'],
  ['empty.csv', () => sample('hostile/empty.csv'), 'This file is empty.'],
  ['malformed.csv', () => sample('hostile/malformed.csv'), 'quotation mark in row 2'],
  ['truncated.json', () => sample('hostile/truncated.json'), 'damaged or not JSON'],
  ['xxe.textexpander', () => sample('hostile/xxe.textexpander'), 'declares entities'],
  ['yaml_alias_bomb.yml', () => sample('hostile/yaml_alias_bomb.yml'), 'aliases'],
  [
    'zip_bomb.alfredsnippets',
    () => zip({ 'big [1].json': snippetFile('A'.repeat(20 << 20)) }),
    '20,481 KB',
  ],
  [
    'zip_many.alfredsnippets',
    () =>
      zip(
        Object.fromEntries(
          Array.from({ length: 3_000 }, (_, at) => [`n${at} [${at}].json`, snippetFile('s')]),
        ),
      ),
    'more than 2,000 files',
  ],
  [
    'zip_together.alfredsnippets',
    () =>
      zip(
        Object.fromEntries(
          Array.from({ length: 100 }, (_, at) => [`${at}.json`, snippetFile('x'.repeat(200_000))]),
        ),
      ),
    'more than 10 MB',
  ],
  [
    'zip_slip.alfredsnippets',
    () => sample('hostile/zip_slip.alfredsnippets'),
    'no snippet in this archive',
  ],
  [
    'zip_cut.alfredsnippets',
    () => sample('alfred_support.alfredsnippets').subarray(0, 500),
    'damaged',
  ],
  ['bplist_bomb.textexpander', plistBomb, 'damaged'],
  [
    'bplist_cut.textexpander',
    () => sample('textexpander_binary.textexpander').subarray(0, 300),
    'damaged',
  ],
  ['deep.yml', () => bytesOf(`matches: ${'['.repeat(50_000)}`), 'cannot be read'],
  ['deep_block.yml', () => bytesOf(`matches:\n${'- '.repeat(50_000)}x`), 'cannot be read'],
  ['deep.plist', () => bytesOf(`<plist>${'<array>'.repeat(50_000)}`), 'damaged'],
  ['wide.csv', () => bytesOf(`${'a,'.repeat(500)}a\n`), 'more than 200 columns'],
];

describe('a hostile file is refused with a sentence, in less than two seconds', () => {
  test.each(REFUSED)('%s', (name, bytes, words) => {
    const given = bytes();
    const started = performance.now();
    expect(problemOf(name, given)).toContain(words);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  });

  test('whatever is cut off, nothing is thrown', () => {
    for (const file of [
      'textexpander_binary.textexpander',
      'alfred_support.alfredsnippets',
      'textexpander.textexpander',
      'espanso_base.yml',
    ]) {
      const whole = sample(file);
      for (let end = 1; end < whole.length; end += 7) {
        expect(() => readImport(file, whole.subarray(0, end))).not.toThrow();
      }
    }
  });
});

describe('what is hostile in a file that can be read is taken out of it', () => {
  test('snippets that include themselves are refused', () => {
    const { drafts, refused } = imported('cycle.csv', sample('hostile/cycle.csv'));
    expect([drafts.size, refused.length]).toEqual([0, 3]);
    expect(refused[0]).toContain('that has no end');
  });

  test('of equal shortcuts the first counts', () => {
    const { bodies, refused } = imported('a.csv', sample('hostile/duplicate_triggers.csv'));
    expect([bodies, refused.length]).toEqual([{ a: 'first' }, 3]);
  });

  test('cells that a spreadsheet would compute are words', () => {
    const read = readImport('a.csv', sample('hostile/formula_injection.csv'));
    if (read.kind !== 'columns') throw new Error(read.kind);
    const wish = { format: 'table', columns: read.columns };
    expect(imported('a.csv', sample('hostile/formula_injection.csv'), wish).bodies).toEqual({
      a: '+1+1',
      b: '-2+3',
    });
  });

  test('names of the language itself are names', () => {
    const { drafts } = imported('a.json', sample('hostile/proto_pollution.json'));
    expect([...drafts.keys()]).toEqual(['proto__', 'constructor', 'tostring']);
    expect('polluted' in {}).toBe(false);
  });

  test('half characters and U+0000 are refused', () => {
    const { drafts, refused } = imported('a.json', sample('hostile/nul_and_lone_surrogate.json'));
    expect([drafts.size, refused]).toEqual([0, [expect.stringContaining('no text')]]);
  });

  test('patterns are never run, tags make nothing, and “no” stays “no”', () => {
    const patterns = imported('a.yml', sample('hostile/redos_triggers.yml'));
    expect([patterns.drafts.size, patterns.refused.length]).toEqual([0, 3]);
    const tags = imported('a.yml', sample('hostile/yaml_tags.yml'));
    expect(tags.bodies).toEqual({ norway: 'no', '12': '2026-01-01' });
    expect(tags.refused).toHaveLength(2);
  });

  test('wrong types are refused one by one', () => {
    const { drafts, refused } = imported('a.json', sample('hostile/wrong_types.json'));
    expect([drafts.size, refused.length]).toEqual([0, 5]);
  });

  test('signs that one cannot see are told of', () => {
    const { warned } = imported('a.json', sample('hostile/xss_bodies.json'));
    expect(warned).toContainEqual(expect.stringContaining('U+202E'));
  });

  test('texts that are longer than a snippet are refused before they are looked at', () => {
    const long = `{{ x }}{% if `.repeat(20_000);
    const macro = { title: 'Long', actions: [{ field: 'comment_value', value: long }] };
    const started = performance.now();
    const { refused } = imported('a.json', bytesOf(JSON.stringify({ macros: [macro] })));
    expect(refused).toEqual(['“Long” A snippet holds at most 20,000 characters.']);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  });
});
