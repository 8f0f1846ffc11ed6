import { expect, test } from 'vitest';
import { goTo, renew, take, type Offer } from '@/entrypoints/console.content/offer';

const row = (id: string, preview = ''): Offer['matches'][number] => ({
  id,
  shortcut: id,
  title: id,
  preview,
});

const opened = (active: number, ...matches: Offer['matches']): Offer =>
  ({
    matches,
    active,
    previews: new Map([['a', { text: 'before', langs: [] }]]),
  }) as Partial<Offer> as Offer;

test('rows of an open list stay where they are, with their new texts; what is new comes behind', () => {
  const offer = opened(1, row('a'), row('b'));
  renew(offer, [row('new'), row('b', 'other words'), row('a')]);
  expect(offer.matches).toEqual([row('a'), row('b', 'other words'), row('new')]);
  expect(offer.active).toBe(1);
  expect(offer.previews.size).toBe(0);
});

test('what went keeps its row and is not active, until it is back', () => {
  const offer = opened(0, row('a'), row('b'));
  renew(offer, [row('b')]);
  expect(offer.matches).toEqual([{ ...row('a'), gone: true }, row('b')]);
  expect(offer.active).toBe(-1);
  renew(offer, [row('a'), row('b')]);
  expect(offer.matches).toEqual([row('a'), row('b')]);
  expect(offer.active).toBe(-1);
});

test('in a list that was empty nothing is active that nobody has seen', () => {
  const offer = opened(0);
  renew(offer, [row('a')]);
  expect(offer.active).toBe(-1);
});

test.each([
  ['b', [row('a'), row('new'), row('b')], 2],
  ['b', [row('a')], -1],
  [undefined, [row('a'), row('b')], 0],
] as const)(
  'the row gone to while a search was on its way (%s) is active in %j: %i',
  (id, found, active) => {
    const offer = { ...opened(0, row('a'), row('b')), searching: true };
    if (id) goTo(offer, 1);
    take(offer, found);
    expect(offer).toMatchObject({ matches: found, active, searching: false });
  },
);

test('a row gone to in a list that is of now is of no weight for the next list', () => {
  const offer = { ...opened(0, row('a'), row('b')), searching: false };
  goTo(offer, 1);
  expect(offer.active).toBe(1);
  take(offer, [row('c'), row('b')]);
  expect(offer.active).toBe(0);
});
