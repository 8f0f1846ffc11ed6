import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, type Edition } from '@/utils/snippets/team/judge';

const ids = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, n) => `id-${n + from}`);
const edition = (more: Partial<Edition> & { of?: string[] } = {}): Edition => ({
  source: 'lib',
  edition: 2,
  ids: new Set(more.of ?? ids(10)),
  confirmDeletes: false,
  signed: true,
  ...more,
});
const KNOWN = { source: 'lib', edition: 1 };

test('a newer edition takes the place of the one that is there', () => {
  expect(judge(KNOWN, edition(), ids(10))).toEqual({ kind: 'apply' });
  expect(judge({}, edition(), [])).toEqual({ kind: 'apply' });
});

test('an older edition is refused, and so is another library at the same address', () => {
  expect(judge({ source: 'lib', edition: 3 }, edition(), ids(10))).toEqual({
    kind: 'refuse',
    trouble: { kind: 'older', edition: 2, known: 3 },
  });
  expect(judge({ source: 'other', edition: 1 }, edition(), ids(10))).toEqual({
    kind: 'refuse',
    trouble: { kind: 'other-library' },
  });
});

test('a fifth may go; more than that waits for the person', () => {
  expect(judge(KNOWN, edition({ of: ids(8) }), ids(10))).toEqual({ kind: 'apply' });
  expect(judge(KNOWN, edition({ of: ids(7) }), ids(10))).toEqual({
    kind: 'hold',
    gone: ['id-7', 'id-8', 'id-9'],
  });
});

test('a lead who means it is believed by the signature only', () => {
  const empty = edition({ of: [], confirmDeletes: true });
  expect(judge(KNOWN, empty, ids(10))).toEqual({ kind: 'apply' });
  expect(judge(KNOWN, { ...empty, signed: false }, ids(10)).kind).toBe('hold');
});

test('what the person decided against is not asked again, the next edition is', () => {
  const known = { ...KNOWN, declined: 2 };
  expect(judge(known, edition({ of: [] }), ids(10))).toEqual({ kind: 'declined' });
  expect(judge(known, edition({ of: [], edition: 3 }), ids(10)).kind).toBe('hold');
});

test('without the lead’s word no edition ever takes more than a fifth away', () => {
  const some = fc.uniqueArray(fc.nat(60).map((n) => `id-${n}`));
  fc.assert(
    fc.property(some, some, fc.nat(5), fc.boolean(), (present, of, number, signed) => {
      const judged = judge(KNOWN, edition({ of, edition: number, signed }), present);
      if (judged.kind !== 'apply') return;
      expect(number).toBeGreaterThanOrEqual(1);
      expect(present.filter((id) => !of.includes(id)).length * 5).toBeLessThanOrEqual(
        present.length,
      );
    }),
  );
});
