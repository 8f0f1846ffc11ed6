import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTemplate, previewOf } from '@/utils/snippets/fill';
import { parseTemplate } from '@/utils/snippets/template';

const NOW = Date.parse('2026-11-24T15:00:00');
const filling = (values = {}) => ({ values, now: NOW, locale: 'en-GB' });
const filled = (source: string, values = {}) =>
  fillTemplate(parseTemplate(source), filling(values));
const fill = (source: string, values = {}) => filled(source, values).text;

test.each([
  ['Hi {{customer.first_name|there}}', { 'customer.first_name': 'Dana' }, 'Hi Dana'],
  ['Hi {{customer.first_name|there}}', {}, 'Hi there'],
  ['Hi {{ customer.first_name }}', {}, 'Hi there'],
  ['Hi {{customer.first_name|a|b}}', {}, 'Hi a|b'],
  ['{{me.first_name}}', {}, ''],
  ['\\{{me.name}}', { 'me.name': 'Sam' }, '{{me.name}}'],
  ['two\nlines', {}, 'two\nlines'],
  ['Hi {{customer.first_name}}', { 'customer.first_name': '{{me.name}}' }, 'Hi {{me.name}}'],
])('%j with %j is %j', (source, values, text) => {
  expect(fill(source, values)).toBe(text);
});

test.each([
  ['Hi {{customer.frist_name}}', 3, 'does not know {{customer.frist_name}}'],
  ['Hi {{me.name', 3, 'no matching }}'],
  ['{{toString}}', 0, 'does not know'],
  ['{{date tomorrow}}', 0, 'cannot read {{date tomorrow}}'],
  ['{{date | loud}}', 0, 'cannot read'],
  ['a {{#if me.name}}b', 2, 'has no {{/if}}'],
  ['{{#if weather}}b{{/if}}', 0, 'does not know {{weather}}'],
  ['a {{/if}}', 2, 'belongs to no {{#if'],
  ['{{else}}', 0, 'belongs to no {{#if'],
  ['{{#if me.name}}a{{else}}b{{else}}c{{/if}}', 25, 'belongs to no {{#if'],
])('%j has a problem at %i that is a sentence', (source, start, message) => {
  const [problem] = parseTemplate(source).problems;
  expect(problem?.start).toBe(start);
  expect(problem?.message).toContain(message);
});

test.each([
  ['{{date}}', '24 November 2026'],
  ['{{date +5d}}', '29 November 2026'],
  ['{{ date +2w | iso }}', '2026-12-08'],
  ['{{date -1d | weekday}}', 'Monday 23 November'],
  ['{{date +40d | short}}', '03/01/2027'],
])('%s is %s on the 24th', (source, date) => {
  expect(fill(source)).toBe(date);
});

test.each([
  [
    '{{#if customer.name}}Hi {{customer.name}}{{else}}Hello{{/if}}!',
    { 'customer.name': 'Dana' },
    'Hi Dana!',
  ],
  ['{{#if customer.name}}Hi {{customer.name}}{{else}}Hello{{/if}}!', {}, 'Hello!'],
  ['a{{#if me.name}} b{{#if customer.name}} c{{/if}} d{{/if}} e', { 'me.name': 'S' }, 'a b d e'],
  ['a{{#if me.name}} b{{/if}}', { 'me.name': '  ' }, 'a'],
])('%j with %j is %j', (source, values, text) => {
  expect(fill(source, values)).toBe(text);
});

test('the caret goes to the first {{cursor}}', () => {
  expect(filled('Hi {{customer.first_name}}, {{cursor}} – {{cursor}}Sam')).toEqual({
    text: 'Hi there,  – Sam',
    cursor: 'Hi there, '.length,
  });
  expect(filled('none')).toEqual({ text: 'none' });
});

test('a filled value is never read as a template, and filling changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (source, name) => {
      const template = parseTemplate(source);
      const before = JSON.stringify(template);
      const once = fillTemplate(template, filling({ 'customer.name': name }));
      expect(fillTemplate(template, filling({ 'customer.name': name }))).toEqual(once);
      expect(JSON.stringify(template)).toBe(before);
    }),
  );
});

test('each problem has its place in the source, in order', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '#if ',
    'me.name',
    'else',
    '/if',
    '\\',
    'date',
    ' x',
    '|',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const source = pieces.join('');
      let last = 0;
      for (const { start, end, message } of parseTemplate(source).problems) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(message).toMatch(/\.$/);
        last = start;
      }
    }),
  );
});

test('no input crashes the parser, and text without braces stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (source) => {
      const filled = fill(source);
      if (!source.includes('{{')) expect(filled).toBe(source);
    }),
  );
});

test('a preview is one line of at most the given length', () => {
  expect(previewOf('Hi\n\n{{customer.first_name}}', filling(), 120)).toBe('Hi there');
  expect(previewOf('x'.repeat(200), filling(), 20)).toHaveLength(20);
});
