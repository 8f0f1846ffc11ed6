import { expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { pseudonymise } from '@/utils/pii/pseudonyms';

const textsOf = (
  texts: readonly string[],
  names: Readonly<Record<string, readonly string[]>> = {},
): string[] =>
  pseudonymise(
    texts.map((text) => ({ author: 'x', text })),
    findPii,
    names,
  ).map(({ text }) => text);

test('the same value has the same name, however it was written, and another has another', () => {
  expect(
    textsOf([
      'My card is 4111 1111 1111 1111.',
      'Is it 4111-1111-1111-1111 or 5555 5555 5555 4444?',
      'Mail ann@example.com, not bob@example.com; ANN@example.com!',
    ]),
  ).toEqual([
    'My card is <card-1>.',
    'Is it <card-1> or <card-2>?',
    'Mail <email-1>, not <email-2>; <email-1>!',
  ]);
});

test('people are named by what they are, whole and in parts', () => {
  expect(
    textsOf(['Hi, Dana Cruz here.', 'Thanks, Dana! I am Sam.', 'Danach? Santa Cruz.', 'DANA?'], {
      customer: ['Dana Cruz'],
      operator: ['Sam Lee'],
    }),
  ).toEqual([
    'Hi, <customer-1> here.',
    'Thanks, <customer-1>! I am <operator-1>.',
    'Danach? Santa <customer-1>.',
    '<customer-1>?',
  ]);
});

test('a name with signs of a pattern in it is a name', () => {
  expect(textsOf(['Hi D’Arcy (B2B)!', 'Ann?'], { customer: ['D’Arcy (B2B)', 'A+n'] })).toEqual([
    'Hi <customer-1>!',
    'Ann?',
  ]);
});
