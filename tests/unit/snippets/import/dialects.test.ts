import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '@/utils/snippets/import/assemble';
import type { Converted } from '@/utils/snippets/import/conversion';
import { convertAlfred } from '@/utils/snippets/import/dialects/alfred';
import { convertBriskine } from '@/utils/snippets/import/dialects/briskine';
import { convertEspanso, convertEspansoForm } from '@/utils/snippets/import/dialects/espanso';
import { convertLiquid, type Names } from '@/utils/snippets/import/dialects/liquid';
import { convertOwn } from '@/utils/snippets/import/dialects/own';
import { convertTextBlaze } from '@/utils/snippets/import/dialects/textblaze';
import { convertTextExpander } from '@/utils/snippets/import/dialects/textexpander';
import { hasMarkdown, richOfMarkdown } from '@/utils/snippets/import/markdown';
import type { TemplatePart } from '@/utils/snippets/part';
import { parseTemplate, printTemplate } from '@/utils/snippets/template';

const NAMES: Names = {
  'ticket.requester.first_name': 'customer.first_name',
  'user.name': 'customer.name',
};
const VARS = new Map<string, Record<string, unknown>>([
  ['day', { type: 'date', params: { format: '%Y-%m-%d', offset: '-86400' } }],
  ['hour', { type: 'date', params: { format: '%H:%M' } }],
  ['who', { type: 'echo', params: { echo: 'Sam' } }],
  ['out', { type: 'shell', params: { cmd: 'id' } }],
  [
    'f',
    { type: 'form', params: { layout: '[[a]]', fields: { a: { type: 'list', values: 'x\ny' } } } },
  ],
]);

const DIALECTS: Record<string, (source: string, rich: boolean) => Converted> = {
  alfred: convertAlfred,
  briskine: convertBriskine,
  espanso: (source, rich) => convertEspanso(source, rich, VARS),
  form: (source) => convertEspansoForm(source, {}),
  liquid: (source, rich) => convertLiquid(source, rich, NAMES),
  own: convertOwn,
  textblaze: convertTextBlaze,
  textexpander: convertTextExpander,
};

const ours = (dialect: string, source: string, rich = false): string => {
  const { parts, refused } = DIALECTS[dialect]!(source, rich);
  return refused === undefined ? printTemplate({ parts, rich }) : `refused: ${refused}`;
};

test.each([
  [
    'liquid',
    'Hi {{ ticket.requester.first_name | default: "you" }}',
    'Hi {{customer.first_name|you}}',
  ],
  ['liquid', "{{'now' | date: '%B'}}", '{{date}}'],
  ['liquid', '{{ticket.ticket_field_12}}', '{{ask ticket ticket field 12}}'],
  [
    'liquid',
    '{% if user.name != blank %}A{% else %}B{% endif %}',
    '{{#if customer.name}}A{{else}}B{{/if}}',
  ],
  ['liquid', 'a{% comment %}secret {{x}}{% endcomment %}b', 'ab'],
  ['liquid', '{%- if ticket.vip -%}A{% endif %}', '{{#option ticket.vip}}A{{/option}}'],
  ['liquid', '{% for a in b %}x{% endfor %}', 'refused: Chatside cannot do “for a in b”.'],
  ['liquid', '{{ a | plus: 1 }}', '{{ask a}}'],
  [
    'liquid',
    'Hi {{ticket.requester',
    'refused: Its placeholders are not closed, or stand in each other.',
  ],
  ['liquid', 'a { b } % c', 'a { b } % c'],
  ['textblaze', '{formparagraph: name=Notes}', '{{ask Notes | multiline}}'],
  [
    'textblaze',
    '{formtoggle: name=Sorry; default=yes}S{endformtoggle}',
    '{{#option Sorry = on}}S{{/option}}',
  ],
  ['textblaze', '{time: YYYY-MM-DD; shift=-1D}', '{{date -1d | iso}}'],
  ['textblaze', '{time: h:mm A}', 'refused: Chatside cannot write the time “h:mm A”.'],
  [
    'textblaze',
    '{time: D MMMM; shift=+1M}',
    'refused: Chatside cannot write the time “D MMMM; shift=+1M”.',
  ],
  [
    'textblaze',
    '{urlload: https://x}',
    'refused: It loads an address (“{urlload}”), which a snippet of Chatside never does.',
  ],
  ['textblaze', '{=1+1}', 'refused: Chatside does not know “{=1+1}”.'],
  ['textblaze', '{constructor: x}', 'refused: Chatside does not know “{constructor}”.'],
  ['textblaze', '{if: a}b', 'refused: It begins a part that it does not end.'],
  ['textexpander', '50% off, 100%', '50% off, 100%'],
  ['textexpander', '%A, %B %e', '{{date | weekday}}'],
  ['textexpander', '%@+2W%Y-%m-%d', '{{date +14d | iso}}'],
  ['textexpander', '%H:%M', 'refused: Chatside cannot write the date “%H:%M”.'],
  ['textexpander', '%@+1M%B %e', 'refused: Chatside cannot write the date “%@+1M%B %e”.'],
  [
    'textexpander',
    '%key:tab%',
    'refused: It presses keys (“%key:tab%”), which Chatside never does.',
  ],
  ['textexpander', '%fillpart:name=S:default=no%x%fillpartend%', '{{#option S}}x{{/option}}'],
  ['textexpander', '{{not ours}}', '\\{\\{not ours}}'],
  ['espanso', '{{day}} {{who}}', '{{date -1d | iso}} Sam'],
  ['espanso', '{{hour}}', 'refused: Chatside cannot write the date “hour”.'],
  ['espanso', '{{f.a}}', '{{pick a: x / y}}'],
  ['espanso', '\\{\\{plain\\}\\}', '\\{\\{plain}}'],
  ['espanso', '{{toString}}', '{{ask toString}}'],
  ['form', 'A [[b_c]] $|$', 'A {{ask b c}} {{cursor}}'],
  ['briskine', '{{#cursor}}hint{{/cursor}}', '{{cursor | hint}}'],
  ['briskine', "{{moment subtract='1;week' format='L'}}", '{{date -7d | short}}'],
  ['briskine', '{{#each tags}}x{{/each}}', 'refused: Chatside cannot do “#each tags”.'],
  ['briskine', '{{#if to.first_name}}A{{/if}}', '{{#if customer.first_name}}A{{/if}}'],
  ['alfred', '{date +1d:full} {foo}', '{{date +1d | weekday}} {foo}'],
  ['alfred', '{clipboard:2}', 'refused: It puts in what was copied earlier.'],
  ['own', 'Hi {{me.name}}, 50% {off} [x]', 'Hi {{me.name}}, 50% {off} [x]'],
  ['own', 'Hi {{nobody}}', expect.stringContaining('refused: Line 1, column 4')],
  ['own', 'Hi %filltext:name=x%', expect.stringContaining('“%filltext:name=x%” looks like')],
  ['own', 'Hi {formtext: name=x}', expect.stringContaining('looks like a placeholder')],
])('%s: %s', (dialect, source, expected) => {
  expect(ours(dialect, source)).toEqual(expected);
});

test('between braces of a rich text stand words, and between them HTML', () => {
  expect(ours('textblaze', '<p>{formmenu: A &amp; B; C; name=x}</p>', true)).toBe(
    '<p>{{pick x: A &amp; B / C}}</p>',
  );
  expect(ours('liquid', '<p>{{ticket.<b>id</b>}}</p>', true)).toContain('refused: Formatting');
});

/** As it is imported: what it includes has a shortcut that is one. */
const bodyOf = (parts: readonly TemplatePart[], rich: boolean): string => {
  const entries = [{ what: 'It', texts: [{ parts, rich }] }];
  const { candidates } = assemble({ entries, refused: [], lost: [], warned: [] }, 'test');
  return candidates[0]!.incoming.draft.body;
};

describe('whatever stands in it', () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '{{',
      '}}',
      '{%',
      '%}',
      '%',
      '%%',
      '%|',
      '%fill',
      'text:name=a',
      '$|$',
      '[[',
      ']]',
    ],
    ...[
      'a',
      ' ',
      '\n',
      '\\',
      '|',
      ':',
      '=',
      '/',
      'if x',
      'else',
      'endif',
      '#if',
      '/if',
      '>',
      "'",
      '"',
    ],
    ...[
      'formtext',
      'time: D MMM',
      'user.name',
      'cursor',
      '@+5D%B %e',
      'default=',
      'constructor',
      '<b>',
    ],
  );
  const sources = fc.array(pieces, { maxLength: 25 }).map((each) => each.join(''));

  test.each(Object.keys(DIALECTS))(
    '%s gives a text that can be inserted, or a sentence',
    (dialect) => {
      fc.assert(
        fc.property(sources, fc.boolean(), (source, rich) => {
          const { parts, refused } = DIALECTS[dialect]!(source, rich);
          if (refused !== undefined) {
            expect(refused).toMatch(/\S.*[.]$/s);
            return;
          }
          expect(parseTemplate(bodyOf(parts, rich), { rich }).problems).toEqual([]);
        }),
        { numRuns: 400 },
      );
    },
  );
});

test.each([
  ['plain, 2 * 3 * 4, snake_case and 5 * 6', false, ''],
  [
    '**Bold** and _soft_ `code`',
    true,
    '<p><strong>Bold</strong> and <em>soft</em> <code>code</code></p>',
  ],
  ['1. one\n2. two', true, '<ol><li>one</li><li>two</li></ol>'],
  [
    '[site](https://a.b) [bad](javascript:x)',
    true,
    '<p><a href="https://a.b">site</a> [bad](javascript:x)</p>',
  ],
  ['# Head\nline\nline', true, '<p><strong>Head</strong></p><p>line<br>line</p>'],
  [
    '**<img src=x>** {{me.name|a_b_c}}',
    true,
    '<p><strong>&lt;img src=x&gt;</strong> {{me.name|a_b_c}}</p>',
  ],
] as const)('Markdown: %s', (source, marked, html) => {
  expect(hasMarkdown(source)).toBe(marked);
  if (!marked) return;
  const parts = richOfMarkdown(parseTemplate(source).parts);
  expect(printTemplate({ parts, rich: true })).toBe(html);
});
