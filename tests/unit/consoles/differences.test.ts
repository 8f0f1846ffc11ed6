import { expect, test } from 'vitest';
import { differencesOf } from '@/utils/consoles/differences';
import { TAUGHT } from '../../harness/taught-site.ts';

test('a description works like itself, whatever it is called and in whichever order its keys are', () => {
  const turned = Object.fromEntries(Object.entries(TAUGHT).reverse()) as typeof TAUGHT;
  const author = { operator: ['.from-us'], customer: ['.from-customer'] };
  expect(differencesOf(TAUGHT, { ...turned, author, label: 'Desk', id: 'other' })).toEqual([]);
});

test.each([
  [{ composer: ['.other'] }, ['reply field']],
  [{ send: [] }, ['send button']],
  [{ note: { on: ['.note'], off: ['.public'] } }, ['what is a note']],
  [{ author: { customer: ['.us'] } }, ['who wrote the messages']],
  [{ message: ['li'], text: ['b'] }, ['the messages']],
  [{ composer: ['.b', '.a'], canTime: false }, ['reply field', 'the times of messages']],
])('what leads elsewhere is said in words', (change, said) => {
  const one = { ...TAUGHT, composer: ['.a', '.b'] };
  expect(differencesOf(one, { ...one, ...change })).toEqual(said);
});

test('a part that is gone is a difference', () => {
  const { send: _, ...without } = TAUGHT;
  expect(differencesOf(TAUGHT, without)).toEqual(['send button']);
  expect(differencesOf(without, TAUGHT)).toEqual(['send button']);
});
