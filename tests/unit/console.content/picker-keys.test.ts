import { describe, expect, test } from 'vitest';
import type { Offer } from '@/entrypoints/console.content/offer';
import { pickerKey, rowBeside, takenEarly } from '@/entrypoints/console.content/picker-keys';

const MATCHES = [
  { id: 'a', shortcut: 'ref', title: 'Refund', preview: '' },
  { id: 'b', shortcut: 'refno', title: 'No refund', preview: '' },
];

/** The first row was chosen, and is looked at. */
const SEEN = { id: 'a', view: {} };

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
    ['Enter', { ctrlKey: true }, {}, undefined],
    ['ArrowDown', {}, { searching: true, early: 'Enter' }, { does: 'nothing' }],
    ['1', { ctrlKey: true, code: 'Digit1' }, {}, { does: 'choose', id: 'a' }],
    ['9', { ctrlKey: true, code: 'Digit9' }, {}, undefined],
    ['Escape', {}, {}, { does: 'close' }],
    ['x', {}, {}, undefined],
    ['Enter', {}, { review: SEEN }, { does: 'confirm', id: 'a' }],
    ['Enter', { repeat: true }, { review: SEEN }, { does: 'nothing' }],
    ['Enter', {}, { review: { id: 'a' } }, { does: 'nothing' }],
    ['Escape', {}, { review: SEEN }, { does: 'back' }],
  ] as const)('%s with %j, the picker being %j, means %j', (key, event, part, meaning) => {
    expect(pickerKey(press(key, event), offer(part))).toEqual(meaning);
  });
});

describe('a key before the list takes the active match', () => {
  test.each([
    ['Enter', 'refu', false, 0, 'a'],
    ['Enter', 'refu', true, 1, 'b'],
    ['Enter', 'refu', true, -1, undefined],
    ['Tab', 'ref', false, 0, 'a'],
    ['Tab', 'REF', false, 0, 'a'],
    ['Tab', 'refu', false, 0, undefined],
    ['Tab', 'refu', true, 0, 'a'],
  ] as const)(
    '%s behind "%s", a list having been shown: %s, row %i → %s',
    (early, query, listed, active, taken) => {
      const typed = { query, span: { start: 0, end: 1 } };
      expect(takenEarly(offer({ early, typed, listed, active }))).toBe(taken);
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
