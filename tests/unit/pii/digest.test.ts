import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '@/utils/pii/digest';

test('a digest is the beginning of SHA-256, of any text and length', () => {
  const real = (text: string): string =>
    createHash('sha256').update(text).digest('hex').slice(0, 32);
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      expect(digest(text)).toBe(real(text));
    }),
    { numRuns: 300 },
  );
  for (const length of [55, 56, 63, 64, 119, 120]) {
    const text = 'a'.repeat(length);
    expect(digest(text)).toBe(real(text));
  }
});
