import { expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { findAllPii, findHeavyPii } from '@/utils/pii/find-all';
import { mergePii } from '@/utils/pii/merge';
import { flagged } from '../marked';

const TEXT = 'numéro de sécurité sociale 1 85 05 78 006 084 91, tél 06 12 34 56 78';

test('what the worker finds joins what was found at once, the gravest first', () => {
  const merged = mergePii(findPii(TEXT), findHeavyPii(TEXT));
  expect(flagged(TEXT, merged)).toEqual(['1 85 05 78 006 084 91', '06 12 34 56 78']);
  expect(merged).toEqual(findAllPii(TEXT));
});

test('names are a pack that has to be asked for', () => {
  const text = 'My name is Jane Doe';
  expect(findAllPii(text)).toEqual([]);
  expect(flagged(text, findAllPii(text, { packs: ['names'] }))).toEqual(['Jane Doe']);
});

test('a detector that throws is told of, and the others go on', () => {
  const broken = {
    id: 'pii/broken',
    entity: 'OTP',
    label: 'broken',
    reason: '',
    severity: 'info',
    confidence: 0,
    find: () => {
      throw new Error('no');
    },
    redact: () => '',
    examples: { finds: [], ignores: [] },
  } as const;
  const failed: string[] = [];
  const fine = { ...broken, id: 'pii/fine', find: () => [{ start: 0, end: 1 }] } as const;
  const found = findPii('a', {
    detectors: [broken, fine],
    onFault: (id) => failed.push(id),
  });
  expect([failed, found.map(({ rule }) => rule)]).toEqual([['pii/broken'], ['pii/fine']]);
});

test('a finding holds places, and never the value', () => {
  const [finding] = findPii('my password is Tr0ub4dor&3');
  expect(Object.keys(finding?.span ?? {})).toEqual(['start', 'end']);
  expect(JSON.stringify(finding)).not.toContain('Tr0ub4dor');
});
