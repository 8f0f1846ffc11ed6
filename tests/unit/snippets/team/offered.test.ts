import { expect, test } from 'vitest';
import {
  addressOfOffered,
  nameOfOffered,
  notInUse,
  readOffered,
  type OfferedEntry,
} from '@/utils/snippets/team/offered';

const KEY = 'A'.repeat(43);
const FILE = 'https://files.example.com/support.json';
const DATABASE = 'https://couch.example.com/lib_support';

test.each<[OfferedEntry, object]>([
  [{ url: FILE }, { url: FILE }],
  [
    { url: FILE, kind: 'file', key: KEY, name: ' Support ' },
    { url: FILE, key: KEY, name: 'Support' },
  ],
  [{ url: `${FILE}#key=${KEY}` }, { url: FILE, key: KEY }],
  [{ url: FILE, key: '', name: '' }, { url: FILE }],
  [
    { url: `${DATABASE}/?a=1#key=${KEY}`, kind: 'database', key: KEY },
    { url: DATABASE, kind: 'database' },
  ],
])('%j is offered', (entry, offered) => {
  expect(readOffered(entry)).toEqual(offered);
});

test.each<OfferedEntry>([
  { url: '' },
  { url: 'javascript:alert(1)' },
  { url: 'http://files.example.com/support.json' },
  { url: 'https://lead:secret@files.example.com/support.json' },
  { url: 'https://couch.example.com/', kind: 'database' },
  { url: 'http://couch.example.com/lib_support', kind: 'database' },
  { url: 'https://root:secret@couch.example.com/lib_support', kind: 'database' },
])('no library can be at the address of %j', (entry) => {
  expect(readOffered(entry)).toBeUndefined();
});

test('a damaged key stays, so that nothing is taken unsigned in its place', () => {
  const offered = readOffered({ url: FILE, key: 'no key' })!;
  expect(addressOfOffered(offered)).toBe(`${FILE}#key=no key`);
});

test('what is in use is not offered, of whichever kind it is there', () => {
  const [file, database] = [
    readOffered({ url: FILE, key: KEY })!,
    readOffered({ url: `${DATABASE}/`, kind: 'database' })!,
  ];
  expect(notInUse([file, database], [{ url: DATABASE }])).toEqual([file]);
  expect(notInUse([file, database], [{ url: FILE }])).toEqual([database]);
});

test('without a name a file is called by its host, a database by its own name', () => {
  expect(nameOfOffered({ url: FILE })).toBe('files.example.com');
  expect(nameOfOffered({ url: DATABASE, kind: 'database' })).toBe('support');
  expect(nameOfOffered({ url: DATABASE, kind: 'database', name: 'Ours' })).toBe('Ours');
});
