import { expect, test } from 'vitest';
import { fillTemplate } from '@/utils/snippets/fill';
import { gapsOf, needsOf } from '@/utils/snippets/gaps';
import { parseTemplate } from '@/utils/snippets/template';

const gaps = (source: string, values = {}) =>
  gapsOf(parseTemplate(source).parts, { values }).map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ['Hi {{customer.first_name}}', {}, []],
  ['{{ask Order}} {{pick Pay: a / b}} {{ask Order}}', {}, ['ask Order', 'pick Pay']],
  ['{{#option Sorry}}{{ask Why}}{{/option}}', {}, ['option Sorry', 'ask Why']],
  ['{{#if customer.name}}{{ask A}}{{else}}{{ask B}}{{/if}}', { 'customer.name': 'D' }, ['ask A']],
  ['{{#if customer.name}}{{ask A}}{{else}}{{ask B}}{{/if}}', {}, ['ask B']],
  ['Dear {{customer.last_name}}', {}, ['ask The customer’s last name']],
  ['Dear {{customer.last_name}}', { 'customer.last_name': 'Vale' }, []],
  ['Dear {{customer.last_name|customer}}', {}, []],
  ['No. {{conversation.id}}', {}, ['ask The number of this conversation']],
])('%s with %j asks %j', (source, values, asked) => {
  expect(gaps(source, values)).toEqual(asked);
});

test('answers are filled in, everywhere the name stands', () => {
  const template = parseTemplate(
    '{{ask Order = none}} by {{pick Pay: card / cash}}{{#option Sorry = on}}, sorry{{/option}} {{ask Order}} {{customer.last_name}}',
  );
  const filling = { values: {}, now: 0, locale: 'en' };
  expect(fillTemplate(template, filling).text).toBe('none by card, sorry  ');
  const answers = new Map([
    ['Order', 'A7'],
    ['Pay', 'cash'],
    ['Sorry', ''],
    ['The customer’s last name', 'Vale'],
  ]);
  expect(fillTemplate(template, { ...filling, answers }).text).toBe('A7 by cash A7 Vale');
});

test('a template says what else it needs, in optional parts too', () => {
  const { parts } = parseTemplate('{{#option A}}{{clipboard}} {{fact:days}}{{/option}}');
  expect(needsOf(parts)).toEqual({ clipboard: true, facts: ['days'] });
  expect(needsOf(parseTemplate('{{ask A}}').parts)).toEqual({ clipboard: false, facts: [] });
});
