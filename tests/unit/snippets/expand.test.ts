import { expect, test } from 'vitest';
import { expandTemplate, type Source } from '@/utils/snippets/expand';
import { printTemplate } from '@/utils/snippets/template';

/** A library of plain texts, and of rich ones that begin with "<". */
const sourceOf = (body: string): Source => ({ body, rich: body.startsWith('<') });

const expand = (body: string, library: Record<string, string> = {}) => {
  const expanded = expandTemplate(
    sourceOf(body),
    (shortcut) => (shortcut in library ? sourceOf(library[shortcut]!) : undefined),
    (html) => html.replace(/<[^>]*>/g, ''),
  );
  return expanded.ok ? printTemplate(expanded.template) : expanded.problem;
};

test.each([
  ['Hi {{> sig}}', { sig: 'Sam' }, 'Hi Sam'],
  ['{{> a}}{{> a}}', { a: 'x{{> b}}', b: '{{me.name}}' }, 'x{{me.name}}x{{me.name}}'],
  [
    '{{#if me.name}}{{> a}}{{else}}{{> b}}{{/if}}',
    { a: '1', b: '2' },
    '{{#if me.name}}1{{else}}2{{/if}}',
  ],
  ['{{#option Sorry}}{{> a}}{{/option}}', { a: '1' }, '{{#option Sorry}}1{{/option}}'],
  ['<p>Hi {{&gt; sig}}</p>', { sig: 'Sam & Co\n{{ask X}}' }, '<p>Hi Sam &amp; Co<br>{{ask X}}</p>'],
  ['Hi {{> sig}}', { sig: '<p><b>Sam</b> {{me.name}}</p>' }, 'Hi Sam {{me.name}}'],
])('%s with %j is %s', (body, library, expanded) => {
  expect(expand(body, library)).toBe(expanded);
});

const wide = (to: string): string => Array.from({ length: 20 }, () => `{{> ${to}}}`).join('');

test.each([
  ['{{> a}}', {}, 'There is no snippet “a”'],
  ['{{> a}}', { a: '{{> a}}' }, '“a” includes “a”: that has no end'],
  ['{{> a}}', { a: '{{> b}}', b: '{{> a}}' }, '“a” includes “b” includes “a”'],
  ['{{> a}}', { a: 'x {{me.nam}}' }, '“a”, which this snippet includes, has a mistake'],
  [
    wide('a'),
    { a: wide('b'), b: wide('c'), c: wide('d'), d: wide('e'), e: wide('f'), f: 'x' },
    'more than can be put into a reply',
  ],
  [
    '{{> n1}}',
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`n${n}`, `{{> n${n + 1}}}`])),
    'too deep',
  ],
])('%s cannot be expanded with %j, and says why', (body, library, problem) => {
  expect(expand(body, library as Record<string, string>)).toContain(problem);
});
