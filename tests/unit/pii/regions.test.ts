import { expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { regionsOf } from '@/utils/pii/regions';
import { flagged } from '../marked';

test.each([
  ['the driver may use 0131 496 0812', 'GB', '0131 496 0812'],
  ['612 345 678 por la tarde', 'ES', '612 345 678'],
  ['212 555 0187 works, too', 'US', '212 555 0187'],
  ['am besten 0171 2345678', 'DE', '0171 2345678'],
  ['20 12 34 56 efter kl. 16', 'DK', '20 12 34 56'],
])('in “%s” a number of %s needs no word', (text, region, number) => {
  expect(flagged(text, findPii(text, { regions: [region] }))).toEqual([number]);
});

test.each([
  ['612 345 678 por la tarde', 'GB'],
  ['pedido 612 345 678', 'ES'],
  ['612345678', 'ES'],
  ['order 212 555 0187', 'US'],
  ['from 2024-2026, 100 200 300 pieces', 'US'],
])('“%s” is no number of %s', (text, region) => {
  expect(findPii(text, { regions: [region] })).toEqual([]);
});

test('the languages of a browser tell the countries', () => {
  expect(regionsOf(['en-GB', 'en', 'de'])).toEqual(['GB', 'DE']);
  expect(regionsOf(['zh-Hant-TW', 'en'])).toEqual(['TW']);
});
