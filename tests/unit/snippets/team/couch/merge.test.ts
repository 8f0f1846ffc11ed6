import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, changesIn, mergeFields } from '@/utils/snippets/team/couch/merge';

const BASE = { title: 'Refund', body: 'Five days', tags: ['a'] };

test.each([
  ['only ours', { ...BASE, body: 'Six' }, BASE, { ...BASE, body: 'Six' }, {}],
  ['only theirs', BASE, { ...BASE, body: 'Six' }, { ...BASE, body: 'Six' }, {}],
  [
    'other fields',
    { ...BASE, title: 'Mine' },
    { ...BASE, body: 'Theirs' },
    { ...BASE, title: 'Mine', body: 'Theirs' },
    {},
  ],
  [
    'the same field',
    { ...BASE, body: 'Mine' },
    { ...BASE, body: 'Theirs' },
    { ...BASE, body: 'Theirs' },
    { body: 'Mine' },
  ],
  [
    'the same change',
    { ...BASE, tags: ['b'] },
    { ...BASE, tags: ['b'] },
    { ...BASE, tags: ['b'] },
    {},
  ],
  [
    'edited here, deleted there',
    { ...BASE, body: 'Mine' },
    { ...BASE, deleted: true },
    { ...BASE, deleted: true },
    { body: 'Mine' },
  ],
  [
    'deleted here, edited there',
    { ...BASE, deleted: true },
    { ...BASE, body: 'Theirs' },
    { ...BASE, body: 'Theirs' },
    { deleted: true },
  ],
  [
    'deleted on both sides',
    { ...BASE, deleted: true },
    { ...BASE, deleted: true },
    { ...BASE, deleted: true },
    {},
  ],
] as const)('%s', (_what, ours, theirs, fields, clash) => {
  expect(mergeFields(BASE, theirs, ours)).toEqual({ fields, clash });
});

const fields = fc.dictionary(fc.constantFrom('title', 'body', 'tags', 'deleted'), fc.nat(2));

test('each change of ours is in the result or in the clash, each of theirs in the result', () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, theirs, ours) => {
      const merged = mergeFields(base, theirs, ours);
      for (const [name, value] of Object.entries(changesIn(base, ours))) {
        const held = Object.hasOwn(merged.clash, name) ? merged.clash[name] : merged.fields[name];
        expect(held).toEqual(value);
      }
      for (const [name, value] of Object.entries(changesIn(base, theirs))) {
        expect(merged.fields[name]).toEqual(value);
      }
    }),
  );
});

test('a change is what makes one of the other', () => {
  fc.assert(
    fc.property(fields, fields, (base, after) => {
      expect(applied(base, changesIn(base, after))).toEqual(after);
    }),
  );
});
