import type { DateStyle } from '../date-wish';
import type { Fact } from '../fact';
import type { TemplatePart } from '../part';
import type { Snippet } from '../snippet';
import { parseTemplate } from '../template';
import { VARIABLES } from '../variables';
import { encodeText } from '../markup';

const DATES: Readonly<Record<DateStyle, string>> = {
  ...{ long: '%B %e, %Y', short: '%x', weekday: '%A, %B %e', iso: '%Y-%m-%d' },
};
const DAY = 86_400;

type Var = { readonly name: string; readonly type: string; readonly params: object };
type Match = { body: string; readonly vars: Var[]; readonly fields: Map<string, object> };

/**
 * A match file for Espanso. What it cannot say is named in the file's first lines, and how many
 * snippets that leaves out is given back.
 */
export function writeEspanso(
  snippets: readonly Snippet[],
  facts: readonly Pick<Fact, 'name' | 'value'>[],
): { readonly text: string; readonly left: number } {
  const values = new Map(facts.map(({ name, value }) => [name, value]));
  const lines: string[] = [];
  const remarks: string[] = [];
  let left = 0;
  for (const snippet of [...snippets].sort((a, b) => (a.shortcut < b.shortcut ? -1 : 1))) {
    const { shortcut, title, body, rich = false, lang, tags, variants } = snippet;
    const match: Match = { body: '', vars: [], fields: new Map() };
    const template = parseTemplate(body, { rich });
    const why = template.problems.length
      ? 'it has a mistake in its text'
      : put(template.parts, match, { rich, lang, values });
    if (why !== undefined) {
      left++;
      remarks.push(`${shortcut} is not here: ${why}.`);
      continue;
    }
    if (variants?.length) remarks.push(`${shortcut} is here in its first language only.`);
    const { vars } = match;
    if (match.fields.size) vars.unshift(formOf(match.fields));
    lines.push(
      `  - trigger: ${quoted(`:${shortcut}`)}`,
      `    label: ${quoted(title)}`,
      ...(tags.length ? [`    search_terms: ${quoted(tags)}`] : []),
      `    ${rich ? 'html' : 'replace'}: ${quoted(match.body)}`,
      ...(vars.length ? ['    vars:', ...vars.map((each) => `      - ${quoted(each)}`)] : []),
    );
  }
  const head = ['Written by Chatside.', ...remarks].map((line) => `# ${line}`);
  const text = [...head, lines.length ? 'matches:' : 'matches: []', ...lines, ''].join('\n');
  return { text, left };
}

type Around = {
  readonly rich: boolean;
  readonly lang: string | undefined;
  readonly values: ReadonlyMap<string, string>;
};

/** A sentence's end, when Espanso has nothing for one of the parts. */
function put(parts: readonly TemplatePart[], match: Match, around: Around): string | undefined {
  for (const part of parts) {
    const why = putPart(part, match, around);
    if (why !== undefined) return why;
  }
  return undefined;
}

function putPart(part: TemplatePart, match: Match, around: Around): string | undefined {
  const { rich, lang, values } = around;
  const words = (text: string): string => escaped(rich ? encodeText(text) : text);
  const use = (type: string, params: object): void => {
    const name = `v${match.vars.length + 1}`;
    match.vars.push({ name, type, params });
    match.body += `{{${name}}}`;
  };
  const ask = (question: string, field: object): void => {
    const name = question.replace(/\W+/g, '_').replace(/^_+|_+$/g, '') || 'text';
    match.fields.set(name, field);
    match.body += `{{form.${name}}}`;
  };
  switch (part.kind) {
    case 'text':
      match.body += escaped(part.text);
      return undefined;
    case 'variable':
      ask(VARIABLES[part.name].words, { default: part.fallback ?? '' });
      return undefined;
    case 'ask':
      ask(part.name, { multiline: part.multiline, default: part.initial });
      return undefined;
    case 'pick':
      ask(part.name, { type: 'choice', values: part.options, default: part.initial });
      return undefined;
    case 'date': {
      const { days, style } = part.wish;
      use('date', { format: DATES[style], offset: days * DAY, ...(lang && { locale: lang }) });
      return undefined;
    }
    case 'clipboard':
      use('clipboard', {});
      return undefined;
    case 'include':
      use('match', { trigger: `:${part.shortcut}` });
      return undefined;
    case 'cursor':
      match.body += words(part.words) + (match.body.includes('$|$') ? '' : '$|$');
      return undefined;
    case 'fact': {
      const value = values.get(part.name);
      if (value === undefined) return `the fact “${part.name}” has no value`;
      match.body += words(value);
      return undefined;
    }
    default:
      return `Espanso has no ${part.kind === 'if' ? 'conditions' : 'optional parts'}`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('{{', '\\{\\{');
}

function formOf(fields: ReadonlyMap<string, object>): Var {
  const layout = [...fields.keys()].map((name) => `${name}: [[${name}]]`).join('\n');
  return { name: 'form', type: 'form', params: { layout, fields: Object.fromEntries(fields) } };
}

/** JSON is YAML, but for two signs that YAML takes for line breaks. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\u007f-\u009f\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
