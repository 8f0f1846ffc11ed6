import { expect, test } from 'vitest';
import { besideOf, fitOf } from '@/utils/grammar/spelling/fit';
import { frequencyOf } from '@/utils/grammar/spelling/frequency';
import { spellingsFor } from '@/utils/grammar/spelling/judge';
import { slipsBetween } from '@/utils/grammar/spelling/slips';

test.each([
  ['the same word', 'same', 'same', 0],
  ['neighbours swapped', 'teh', 'the', 0.6],
  ['one of a double letter left out', 'adress', 'address', 0.5],
  ['a neighbouring key', 'accpunt', 'account', 0.7],
  ['a letter that sounds alike', 'servise', 'service', 0.7],
  ['a letter that is far away on the keyboard', 'refumd', 'refund', 0.7],
  ['a letter too many', 'refuxnd', 'refund', 1],
  ['another first letter', 'eefund', 'refund', 1.1],
])('%s: %s for %s costs %d', (_, written, word, cost) => {
  expect(slipsBetween(written, word)).toBeCloseTo(cost);
});

test('more than is asked for is endless', () => {
  expect(slipsBetween('refund', 'account', 1)).toBe(Infinity);
});

test('words of a support desk are more frequent than in everyday talk', () => {
  expect(frequencyOf('the')).toBeGreaterThan(frequencyOf('refund'));
  expect(frequencyOf('refund')).toBeGreaterThan(frequencyOf('refuge'));
  expect(frequencyOf('xyzzy')).toBe(0);
});

test.each([
  ['gren', 'green'],
  ['coud', 'could'],
  ['truble', 'trouble'],
  ['pleae', 'please'],
  ['acount', 'account'],
  ['recieve', 'receive'],
  ['custmer', 'customer'],
])('for %s the first offer is %s', (word, first) => {
  expect(spellingsFor(word, [])[0]).toBe(first);
});

test.each([
  ['You have been charget twice.', 'charget', 'charged'],
  ['I will charget you once.', 'charget', 'charge'],
])('the words beside it decide: %s', (text, word, first) => {
  const start = text.indexOf(word);
  const beside = besideOf(text, start, start + word.length);
  expect(spellingsFor(word, ['charge', 'charger', 'charged'], beside)[0]).toBe(first);
});

test.each([
  ['sent', 'been', 1],
  ['send', 'been', -1],
  ['send', 'will', 1],
  ['orders', 'these', 1],
  ['order', 'these', -1],
  ['the', 'been', 0],
])('whether %s suits after %s', (word, before, fit) => {
  expect(Math.sign(fitOf(word, { before, next: '' }))).toBe(fit);
});
