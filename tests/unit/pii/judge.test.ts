import { describe, expect, test } from 'vitest';
import { applyEdit } from '@/utils/text/edit';
import { findPii } from '@/utils/pii/find';
import { heldWords, listOf } from '@/utils/pii/held-words';
import { judge, type Known } from '@/utils/pii/judge';
import { shapeOf, valueOf } from '@/utils/pii/likeness';
import { redactAll } from '@/utils/pii/redact-all';
import { toneOf } from '@/utils/pii/tone-of';

const CARD = '4111 1111 1111 1111';
const TEXT = `Card ${CARD}, mail ann@example.com`;
const NOTHING: Known = {
  wroteHere: () => false,
  isElsewhere: () => false,
  isFine: () => false,
  isMuted: () => false,
};
/** Tone and label of each, after what is known. */
const judged = (known: Partial<Known>): string[] =>
  judge(findPii(TEXT), TEXT, { ...NOTHING, ...known }).map(
    (each) => `${toneOf(each)} ${each.label}${each.grave ? ', grave' : ''}`,
  );
const is = (wanted: string) => (value: string) => value === valueOf(wanted);

describe('what is known of a value', () => {
  test('without it, the detector decides', () => {
    expect(judged({})).toEqual(['stop A card number, grave', 'warn An e-mail address']);
  });

  test('that the customer wrote it here makes it softer, and it is still held', () => {
    expect(judged({ wroteHere: () => true })).toEqual([
      'warn A card number, grave',
      'hint An e-mail address',
    ]);
  });

  test('that it is another customer’s makes it the loudest', () => {
    expect(judged({ isElsewhere: is('ann@example.com') })).toEqual([
      'stop A card number, grave',
      'stop Another customer’s e-mail address, grave',
    ]);
  });

  test('both customers may have written it: then it is no leak', () => {
    expect(judged({ isElsewhere: () => true, wroteHere: () => true })).not.toContainEqual(
      expect.stringContaining('Another'),
    );
  });

  test('what is fine is left out by its value, what is muted by its shape', () => {
    expect(judged({ isFine: is(CARD) })).toEqual(['warn An e-mail address']);
    const shape = shapeOf('pii/payment-card', '5555 5555 5555 4444');
    expect(judged({ isMuted: (each) => each === shape })).toEqual(['warn An e-mail address']);
  });

  test('another customer’s value is not muted with its shape', () => {
    expect(judged({ isElsewhere: () => true, isMuted: () => true })).toHaveLength(2);
  });
});

test.each([
  ['4111-1111-1111-1111', '4111 1111 1111 1111'],
  ['Ann@Example.com', 'ann@example.com'],
  ['４１１１ 1111', '41111111'],
])('%s is the value %s', (one, other) => {
  expect(valueOf(one)).toBe(valueOf(other));
});

test('a shape tells nothing of the value', () => {
  expect(shapeOf('pii/email', 'ann.b@example.com')).toBe('pii/email A.A@A.A');
  expect(shapeOf('pii/payment-card', CARD)).toBe('pii/payment-card 9999 9999 9999 9999');
});

test('all redactions are one edit', () => {
  const edit = redactAll(TEXT, findPii(TEXT));
  expect(edit && applyEdit(TEXT, edit)).toMatch(/^Card •••• 1111, mail a.+$/);
  expect(edit && applyEdit(TEXT, edit)).not.toContain('ann@example');
  expect(redactAll(TEXT, [])).toBeUndefined();
});

test('what was held is said in words, another customer’s first', () => {
  const found = judge(findPii(TEXT), TEXT, { ...NOTHING, isElsewhere: is('ann@example.com') });
  const { title, items, more } = heldWords(found);
  expect(title).toBe('Not sent. Another customer’s e-mail address is in this reply.');
  expect(items.map(({ label }) => label)).toEqual([
    'Another customer’s e-mail address',
    'A card number',
  ]);
  expect(more).toBe(0);
  expect(listOf(found)).toBe('A card number and another customer’s e-mail address');
});
