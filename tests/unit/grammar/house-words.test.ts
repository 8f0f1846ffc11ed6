import { describe, expect, test } from 'vitest';
import type { Finding } from '@/utils/findings/finding';
import { findNames, formsOf, withHouseWords } from '@/utils/grammar/house-words';
import { flagged, unmarked } from '../marked';

const NAMES = ['iPhone', 'Zendesk', 'Slack', 'Google Workspace', 'Team Inbox', 'SLA', 'chargeback'];

describe('a name is written as the dictionary has it', () => {
  test.each([
    ['My [iphone] and your [Iphone], not an iPhone.'],
    ['We use [zendesk], Zendesk and [zenDesk].'],
    // An everyday word as well: nobody knows which is meant.
    ['Some slack is left.'],
    ['It is in [google workspace] and [Google workspace].'],
    ['Look into your team inbox or the [Team inbox].'],
    ['THE IPHONE IS HERE, AND ZENDESK.'],
    ['The [sla] is a Chargeback.'],
    ['See zendesk.com, my-iphone, @zendesk and iphones.'],
    ['C’est un [iphone] très cher.'],
  ])('%s', (example) => {
    const { text, marks } = unmarked(example);
    expect(flagged(text, findNames(text, NAMES))).toEqual(marks);
  });
});

const at = (text: string, words: string, rule = 'grammar/SpellCheck'): Finding => {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { source: 'grammar', rule, span, severity: 'info', label: '', message: '', fixes: [] };
};

test('nothing is said of the spelling of a known word, in any plain form', () => {
  const text = 'The chargebacks of zendesk were foobarred.';
  const found = [at(text, 'chargebacks'), at(text, 'zendesk'), at(text, 'foobarred')];
  const kept = withHouseWords(found, text, NAMES, []);
  expect(kept.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
    ['grammar/name', 'zendesk'],
    ['grammar/SpellCheck', 'foobarred'],
  ]);
});

test('without a dictionary everything stays as it is found', () => {
  const found = [at('a foo', 'foo')];
  expect(withHouseWords(found, 'a foo', [], [])).toEqual(found);
});

test('a name in a link or a quotation is left alone', () => {
  const text = 'See `iphone` now';
  expect(withHouseWords([], text, NAMES, [{ start: 4, end: 12 }])).toEqual([]);
});

test('the words of a name are known one by one, too', () => {
  expect(formsOf(['Google Workspace'])).toEqual(
    expect.arrayContaining(['Google Workspace', 'Workspace', 'Google’s']),
  );
});
