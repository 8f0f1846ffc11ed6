import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PII_DETECTORS } from '@/utils/pii/detectors';
import { HEAVY_PII_DETECTORS } from '@/utils/pii/heavy-detectors';
import { findPii } from '@/utils/pii/find';
import { fold } from '@/utils/pii/fold';
import { flagged, unmarked } from '../marked';

const ALL = [...PII_DETECTORS, ...HEAVY_PII_DETECTORS];

describe.each(ALL.map((detector) => [detector.id, detector] as const))('%s', (_id, detector) => {
  const find = (text: string) => findPii(text, { detectors: [detector], packs: ['names'] });

  test.each(detector.examples.finds)('finds %s', (example) => {
    const { text, marks } = unmarked(example);
    expect(flagged(text, find(text))).toEqual(marks);
  });

  test.each(detector.examples.ignores)('ignores %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('leaves nothing to find when it is redacted', () => {
    for (const example of detector.examples.finds) {
      const { text } = unmarked(example);
      const [fix] = find(text)[0]?.fixes ?? [];
      if (!fix) throw new Error(`No redaction for ${example}`);
      expect(find(fix.text)).toEqual([]);
    }
  });
});

test.each([
  ['4111 1111 1111 1111', '•••• 1111'],
  ['DE89 3704 0044 0532 0130 00', 'DE•• •••• 3000'],
  ['dana.cruz@example.com', 'd•••@example.com'],
])('%s is redacted to %s', (value, redacted) => {
  expect(findPii(value)[0]?.fixes[0]?.text).toBe(redacted);
});

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});
