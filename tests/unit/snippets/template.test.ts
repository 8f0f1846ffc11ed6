import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, previewOf } from '@/utils/snippets/fill';
import { markupOf } from '@/utils/snippets/markup';
import type { TemplatePart } from '@/utils/snippets/part';
import { PLACEHOLDERS } from '@/utils/snippets/placeholders';
import { parseTemplate, printTemplate } from '@/utils/snippets/template';
import { VARIABLES, type VariableName } from '@/utils/snippets/variables';

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
  ['\\\\{{me.name}}', { 'me.name': 'Sam' }, '\\Sam'],
  ['{{{me.name}}}', { 'me.name': 'Sam' }, '{Sam}'],
  ['a { b } \\ c', {}, 'a { b } \\ c'],
  ['two\nlines', {}, 'two\nlines'],
  ['three\r\nlines\rnow', {}, 'three\nlines\nnow'],
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

test('the caret goes to each {{cursor}} in turn', () => {
  expect(filled('Hi {{customer.first_name}}, {{cursor}} – {{cursor}}Sam')).toEqual({
    text: 'Hi there,  – Sam',
    stops: [
      { start: 10, end: 10 },
      { start: 13, end: 13 },
    ],
  });
  expect(filled('a {{cursor | b c}} d')).toEqual({
    text: 'a b c d',
    stops: [{ start: 2, end: 5 }],
  });
  expect(filled('a\r\n{{cursor | b}}').stops).toEqual([{ start: 2, end: 3 }]);
  expect(filled('none')).toEqual({ text: 'none', stops: [] });
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
  expect(previewOf('Hi\n\nthere', 120)).toBe('Hi there');
  expect(previewOf('x'.repeat(200), 20)).toHaveLength(20);
});

describe.each(PLACEHOLDERS)('$kind', ({ kind, examples, offers }) => {
  test.each(examples.reads)('reads %s', (source) => {
    const { parts, problems } = parseTemplate(source);
    expect(problems).toEqual([]);
    expect(parts.map((part) => part.kind)).toEqual([kind]);
    expect(parseTemplate(printTemplate({ parts, rich: false })).parts).toEqual(parts);
  });

  test.each(Object.entries(examples.refuses))('refuses %s: … %s …', (source, words) => {
    const { problems } = parseTemplate(source);
    expect(problems.map(({ message }) => message).join('\n')).toContain(words);
  });

  test('what the editor offers can be read', () => {
    for (const { source } of offers) expect(parseTemplate(source).problems).toEqual([]);
  });
});

/** Words that stand between braces: no braces, no signs of the language, no spaces at the ends. */
const words = fc
  .string({ unit: fc.constantFrom('a', 'é', '7', ' ', '.', ',', '\\', '&', '<', '"', '😀') })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const text = fc
  .string({ unit: fc.constantFrom('{', '}', '\\', '\n', 'a', ' ', '#', '|', '&lt;'), minLength: 1 })
  .map((each): TemplatePart => ({ kind: 'text', text: each }));
const variableName = fc.constantFrom(...(Object.keys(VARIABLES) as VariableName[]));
const leaf: fc.Arbitrary<TemplatePart> = fc.oneof(
  text,
  fc.record(
    { kind: fc.constant('variable' as const), name: variableName, fallback: words },
    { requiredKeys: ['kind', 'name'] },
  ) as fc.Arbitrary<TemplatePart>,
  fc.record({
    kind: fc.constant('date' as const),
    wish: fc.record({
      days: fc.integer({ min: -99_999, max: 99_999 }),
      style: fc.constantFrom('long' as const, 'short' as const, 'weekday' as const, 'iso' as const),
    }),
  }),
  words.map((each): TemplatePart => ({ kind: 'cursor', words: each })),
  fc.record({
    kind: fc.constant('ask' as const),
    name: words,
    initial: fc.oneof(fc.constant(''), words),
    multiline: fc.boolean(),
  }),
  fc.uniqueArray(words, { minLength: 2, maxLength: 4 }).map((options): TemplatePart => ({
    kind: 'pick',
    name: 'choice',
    options,
    initial: options[1]!,
  })),
  fc.constant<TemplatePart>({ kind: 'clipboard' }),
  fc.constant<TemplatePart>({ kind: 'fact', name: 'refund_days' }),
  fc.constant<TemplatePart>({ kind: 'include', shortcut: 'bye' }),
);
/** As the parser makes them: never two texts in a row. */
const joined = (parts: readonly TemplatePart[]): TemplatePart[] =>
  parts.filter((part, at) => part.kind !== 'text' || parts[at - 1]?.kind !== 'text');
const parts: fc.Arbitrary<TemplatePart[]> = fc.letrec<{ parts: TemplatePart[] }>((tie) => ({
  parts: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc
          .tuple(variableName, tie('parts'), tie('parts'))
          .map(([name, known, unknown]): TemplatePart => ({ kind: 'if', name, known, unknown })),
        fc
          .tuple(
            words.filter((each) => !each.includes('=')),
            fc.boolean(),
            tie('parts'),
          )
          .map(([name, on, inner]): TemplatePart => ({ kind: 'option', name, on, parts: inner })),
      ),
      { maxLength: 6 },
    )
    .map(joined),
})).parts;

test.each([false, true])('what is printed is read as the same (rich: %s)', (rich) => {
  fc.assert(
    fc.property(parts, (made) => {
      const source = printTemplate({ parts: made, rich });
      const read = parseTemplate(source, { rich });
      expect(read.problems).toEqual([]);
      expect(read.parts).toEqual(made);
    }),
    { numRuns: 500 },
  );
});

test('a source without a mistake is the same after reading and printing it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '\\', 'me.name', '|', ' ') }),
      (source) => {
        const read = parseTemplate(source);
        fc.pre(read.problems.length === 0);
        expect(parseTemplate(printTemplate(read)).parts).toEqual(read.parts);
      },
    ),
  );
});

test('a rich template takes values as text, never as markup', () => {
  const template = parseTemplate('<p>Hi {{customer.name|a&amp;b}}{{cursor | &lt;x&gt;}}</p>', {
    rich: true,
  });
  expect(template.problems).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(name.trim() !== '');
      const { text: html } = fillTemplate(template, filling({ 'customer.name': name }));
      expect(html).toBe(`<p>Hi ${markupOf(name.trim())}\uF8E0&lt;x&gt;\uF8E1</p>`);
    }),
  );
  expect(fillTemplate(template, filling()).text).toContain('Hi a&amp;b');
});
