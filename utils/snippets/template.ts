import { dateProblem, parseDate, type DateWish } from './date-wish';

/** Facts of the conversation that a template may name. A missing one takes its fallback. */
export type TemplateValues = { readonly [name in VariableName]?: string };

/** The variables of the template language, with the sentence the editor shows for each. */
export const VARIABLES = {
  'customer.first_name': "the customer's first name",
  'customer.name': "the customer's full name",
  'me.first_name': 'your first name',
  'me.name': 'your full name',
} as const;

export type VariableName = keyof typeof VARIABLES;

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: VariableName; readonly fallback: string }
  | { readonly kind: 'date'; readonly wish: DateWish }
  /** Where the caret goes; the first one counts. */
  | { readonly kind: 'cursor' }
  /** One part or the other, by whether the value is known. */
  | {
      readonly kind: 'if';
      readonly name: VariableName;
      readonly known: readonly TemplatePart[];
      readonly unknown: readonly TemplatePart[];
    };

/** Offsets are UTF-16 positions in the template's source. */
export type TemplateProblem = {
  readonly start: number;
  readonly end: number;
  readonly message: string;
};

export type Template = {
  readonly parts: readonly TemplatePart[];
  readonly problems: readonly TemplateProblem[];
};

/** What stands in for a variable that has neither a value nor a fallback of its own. */
const DEFAULT_FALLBACK: Record<VariableName, string> = {
  'customer.first_name': 'there',
  'customer.name': 'there',
  'me.first_name': '',
  'me.name': '',
};

const PLACEHOLDER = /\\\{\{|\{\{([^{}]*)\}\}|\{\{/g;

/** An `{{#if}}` that is being read. */
type Open = {
  start: number;
  end: number;
  name: VariableName;
  known: TemplatePart[];
  into: TemplatePart[];
};

/**
 * Reads `{{name}}`, `{{name|fallback}}`, `{{date +5d | long}}`, `{{cursor}}` and
 * `{{#if name}}…{{else}}…{{/if}}`; `\{{` is a literal `{{`. Never throws: what it cannot read is a
 * problem with its place, and stands for nothing.
 */
export function parseTemplate(source: string): Template {
  const parts: TemplatePart[] = [];
  const problems: TemplateProblem[] = [];
  const open: Open[] = [];
  let from = 0;
  const add = (part: TemplatePart): void => void (open.at(-1)?.into ?? parts).push(part);
  const close = (): void => {
    const ended = open.pop();
    if (!ended) return;
    const { name, known, into } = ended;
    add({ kind: 'if', name, known, unknown: into === known ? [] : into });
  };
  for (const match of source.matchAll(PLACEHOLDER)) {
    const { 0: whole, 1: inside, index: start } = match;
    const end = start + whole.length;
    if (start > from) add({ kind: 'text', text: source.slice(from, start) });
    from = end;
    const problem = (message: string): void => void problems.push({ start, end, message });
    if (whole === '\\{{') add({ kind: 'text', text: '{{' });
    else if (inside === undefined) {
      problem('This {{ has no matching }}. Close it, or write \\{{ for two plain braces.');
    } else readPlaceholder(inside.trim(), { start, end, open, add, close, problem });
  }
  if (source.length > from) add({ kind: 'text', text: source.slice(from) });
  while (open.length) {
    const { start, end } = open.at(-1)!;
    problems.push({
      start,
      end,
      message: 'This {{#if …}} has no {{/if}}. Write one where the part ends.',
    });
    close();
  }
  return { parts, problems: problems.sort((a, b) => a.start - b.start) };
}

function readPlaceholder(
  inside: string,
  at: {
    readonly start: number;
    readonly end: number;
    readonly open: Open[];
    add(part: TemplatePart): void;
    close(): void;
    problem(message: string): void;
  },
): void {
  const { start, end, open, add, close, problem } = at;
  const last = open.at(-1);
  const condition = /^#if\b\s*(.*)$/.exec(inside)?.[1];
  if (condition !== undefined) {
    if (!isVariable(condition)) return problem(unknown(condition));
    const known: TemplatePart[] = [];
    open.push({ start, end, name: condition, known, into: known });
  } else if (inside === 'else') {
    if (!last || last.into !== last.known) {
      return problem('This {{else}} belongs to no {{#if …}}. Take it out, or write the {{#if …}}.');
    }
    last.into = [];
  } else if (inside === '/if') {
    if (!last) return problem('This {{/if}} belongs to no {{#if …}}. Take it out.');
    close();
  } else if (inside === 'cursor') add({ kind: 'cursor' });
  else if (/^date\b/.test(inside)) {
    const wish = parseDate(inside.slice('date'.length));
    if (wish) add({ kind: 'date', wish });
    else problem(dateProblem(inside));
  } else {
    const [name = '', ...fallback] = inside.split('|');
    const variable = name.trim();
    if (!isVariable(variable)) return problem(unknown(variable));
    add({
      kind: 'variable',
      name: variable,
      fallback: fallback.length ? fallback.join('|').trim() : DEFAULT_FALLBACK[variable],
    });
  }
}

function unknown(name: string): string {
  return `Chatside does not know {{${name}}}. It knows ${Object.keys(VARIABLES).join(', ')}, date, cursor and #if.`;
}

function isVariable(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name);
}
