import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTemplate, parseTemplate, previewOf } from '@/utils/snippets/template';

const fill = (source: string, values = {}) => fillTemplate(parseTemplate(source), values);

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
])('%j has a problem at %i that is a sentence', (source, start, message) => {
  const [problem] = parseTemplate(source).problems;
  expect(problem?.start).toBe(start);
  expect(problem?.message).toContain(message);
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
  expect(previewOf('Hi\n\n{{customer.first_name}}', {}, 120)).toBe('Hi there');
  expect(previewOf('x'.repeat(200), {}, 20)).toHaveLength(20);
});
