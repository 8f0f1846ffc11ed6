import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expandTemplate } from '@/utils/snippets/expand';
import { fillTemplate } from '@/utils/snippets/fill';
import { mistakesIn, surroundingsOf } from '@/utils/snippets/mistakes';
import { newSnippet } from '@/utils/snippets/change';
import { eachPart } from '@/utils/snippets/part';
import { PLACEHOLDERS } from '@/utils/snippets/placeholders';
import { parseTemplate } from '@/utils/snippets/template';
import { valuesOfNames, VARIABLES } from '@/utils/snippets/variables';

/** The rows of a table of docs/templates.md: the source, and what stands beside it. */
function rowsUnder(heading: string): [source: string, beside: string][] {
  const page = readFileSync('docs/templates.md', 'utf8');
  const section = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `(.*?)`(?: \(.*?\))? +\| (.*?) *\|$/gm)].map(
    ([, source = '', beside = '']) => [
      source.replaceAll('\\|', '|'),
      beside.replaceAll('\\|', '|').replaceAll('`', ''),
    ],
  );
}

const library = {
  bye: 'Bye!',
  loop: '{{> loop}}',
  broken: '{{me.nam}}',
  needy: '{{fact:price}}',
  long: 'x'.repeat(20_000),
  huge: '{{> long}}{{> long}}{{> long}}',
  ...Object.fromEntries(
    Array.from({ length: 11 }, (_, at) => [`step${at + 1}`, `{{> step${at + 2}}}`]),
  ),
};
const around = surroundingsOf(
  Object.entries(library).map(([shortcut, body]) =>
    newSnippet({ shortcut, title: shortcut, body, tags: [] }, shortcut, 1),
  ),
  [{ name: 'refund_days', value: '5 to 7 days' }],
  (html) => html,
);

const words = rowsUnder('Words');
const mistakes = rowsUnder('Mistakes');

test.each(words)('%s is filled as the page says', (body, read) => {
  const expanded = expandTemplate({ body, rich: false }, (name) => around.find(name, 'en'), String);
  if (!expanded.ok) throw new Error(expanded.problem);
  const filling = {
    values: valuesOfNames('Dana Reyes', 'Sam Okoro'),
    now: Date.parse('2026-11-24T15:00:00'),
    locale: 'en-GB',
    facts: around.facts,
    clipboard: 'A-17',
  };
  expect(fillTemplate(expanded.template, filling).text).toBe(read);
});

test.each(mistakes)('%s is answered as the page says', (body, said) => {
  expect(mistakesIn({ body, rich: false }, around)[0]?.message).toBe(said);
});

test('the page shows each word of the language and each variable', () => {
  const kinds = new Set<string>();
  const names = new Set<string>();
  for (const [source] of words) {
    eachPart(parseTemplate(source).parts, (part) => {
      kinds.add(part.kind);
      if (part.kind === 'variable') names.add(part.name);
    });
  }
  expect([...kinds].filter((kind) => kind !== 'text').sort()).toEqual(
    PLACEHOLDERS.map(({ kind }) => kind as string).sort(),
  );
  expect([...names].sort()).toEqual(Object.keys(VARIABLES).sort());
});

test('the page has each sentence that a placeholder says', () => {
  const shape = (sentence: string): string =>
    sentence.replace(/\{\{[^}]*\}\}/g, '{{}}').replace(/“[^”]*”/g, '“”');
  const told = new Set(mistakes.map(([, said]) => shape(said)));
  const sources = PLACEHOLDERS.flatMap(({ examples }) => Object.keys(examples.refuses));
  const missing = sources.filter((source) =>
    parseTemplate(source).problems.some(({ message }) => !told.has(shape(message))),
  );
  expect(missing).toEqual([]);
});
