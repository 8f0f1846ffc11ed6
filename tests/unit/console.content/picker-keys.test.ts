import { describe, expect, test } from 'vitest';
import type { Offer } from '@/entrypoints/console.content/offer';
import { pickerKey, rowBeside, takesFirst } from '@/entrypoints/console.content/picker-keys';

const MATCHES = [
  { id: 'a', shortcut: 'ref', title: 'Refund', preview: '' },
  { id: 'b', shortcut: 'refno', title: 'No refund', preview: '' },
];

const offer = (part: Partial<Offer>): Offer =>
  ({
    matches: MATCHES,
    active: 1,
    searching: false,
    listed: true,
    typed: { query: 'ref', span: { start: 0, end: 4 } },
    ...part,
  }) as Offer;

const press = (key: string, part: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({ key, code: key, ...part }) as KeyboardEvent;

describe('a key', () => {
  test.each([
    ['ArrowDown', {}, {}, { does: 'move', by: 1 }],
    ['Enter', {}, {}, { does: 'choose', id: 'b' }],
    ['Tab', {}, {}, { does: 'choose', id: 'b' }],
    ['Enter', {}, { searching: true }, { does: 'hurry', key: 'Enter' }],
    ['Enter', {}, { matches: [] }, undefined],
    ['Enter', {}, { active: -1 }, { does: 'nothing' }],
    ['Tab', {}, { active: -1 }, { does: 'nothing' }],
    ['Enter', { shiftKey: true }, {}, undefined],
    ['1', { ctrlKey: true, code: 'Digit1' }, {}, { does: 'choose', id: 'a' }],
    ['9', { ctrlKey: true, code: 'Digit9' }, {}, undefined],
    ['Escape', {}, {}, { does: 'close' }],
    ['x', {}, {}, undefined],
    ['Enter', {}, { review: {} }, { does: 'confirm' }],
    ['Enter', { repeat: true }, { review: {} }, { does: 'nothing' }],
    ['Enter', {}, { review: 'asked' }, { does: 'nothing' }],
    ['Escape', {}, { review: {} }, { does: 'back' }],
  ] as const)('%s with %j, the picker being %j, means %j', (key, event, part, meaning) => {
    expect(pickerKey(press(key, event), offer(part))).toEqual(meaning);
  });
});

describe('a key before the list takes the first match', () => {
  test.each([
    ['Enter', 'refu', false, true],
    ['Tab', 'ref', false, true],
    ['Tab', 'REF', false, true],
    ['Tab', 'refu', false, false],
    ['Tab', 'refu', true, true],
  ] as const)(
    '%s behind "%s", a list having been shown: %s → %s',
    (early, query, listed, takes) => {
      const typed = { query, span: { start: 0, end: 1 } };
      expect(takesFirst(offer({ early, typed, listed }))).toBe(takes);
    },
  );
});

test.each([
  [0, 1, 2],
  [2, 1, 0],
  [0, -1, 2],
  [-1, 1, 0],
  [-1, -1, 2],
] as const)(
  'from row %i an arrow by %i goes to row %i, past the one that is gone',
  (active, by, row) => {
    const [a, b] = MATCHES;
    const matches = [a!, { ...b!, gone: true }, { ...a!, id: 'c' }];
    expect(rowBeside(offer({ matches, active }), by)).toBe(row);
  },
);

test('with nothing left an arrow goes nowhere', () => {
  const matches = MATCHES.map((each) => ({ ...each, gone: true }));
  expect(rowBeside(offer({ matches, active: -1 }), 1)).toBe(-1);
});
