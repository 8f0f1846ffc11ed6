import { expect, test } from 'vitest';
import { nameOffers, putVariable } from '@/utils/snippets/name-offer';

const offered = (source: string, customer: string | undefined): string[] =>
  nameOffers(source, customer).map(({ name, words, times }) => `${words} ${times}× ${name}`);

test.each([
  ['Hi Dana, bye Dana', 'Dana Fox', ['Dana 2× customer.first_name']],
  [
    'Dear Dana Fox, hi Dana!',
    'Dana Fox',
    ['Dana Fox 1× customer.name', 'Dana 1× customer.first_name'],
  ],
  ['Dana', 'Dana', ['Dana 1× customer.first_name']],
  ['Danaë and Bodana and dana', 'Dana Fox', []],
  ['{{customer.first_name|Dana}} only', 'Dana Fox', []],
  ['Élodie’s order', 'Élodie Martin', ['Élodie 1× customer.first_name']],
  ['Hi A.B. (C)', 'A.B. (C)', ['A.B. (C) 1× customer.name']],
  ['Hi Dana', undefined, []],
])('in “%s” the name %s offers %j', (source, customer, offers) => {
  expect(offered(source, customer)).toEqual(offers);
});

test('a variable takes the place of each whole name, and of nothing within a placeholder', () => {
  const [first] = nameOffers('Hi Dana, Danaë, {{customer.name|Dana}}: Dana’s', 'Dana Fox');
  expect(first && putVariable('Hi Dana, Danaë, {{customer.name|Dana}}: Dana’s', first)).toBe(
    'Hi {{customer.first_name}}, Danaë, {{customer.name|Dana}}: {{customer.first_name}}’s',
  );
});
