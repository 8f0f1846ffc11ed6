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
  | { readonly kind: 'variable'; readonly name: VariableName; readonly fallback: string };

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

/** Reads `{{name}}` and `{{name|fallback}}`; `\{{` is a literal `{{`. Never throws. */
export function parseTemplate(source: string): Template {
  const parts: TemplatePart[] = [];
  const problems: TemplateProblem[] = [];
  let from = 0;
  const text = (until: number): void => {
    if (until > from) parts.push({ kind: 'text', text: source.slice(from, until) });
  };
  for (const match of source.matchAll(PLACEHOLDER)) {
    const end = match.index + match[0].length;
    text(match.index);
    from = end;
    if (match[0] === '\\{{') {
      parts.push({ kind: 'text', text: '{{' });
      continue;
    }
    const problem = (message: string): void => {
      problems.push({ start: match.index, end, message });
    };
    if (match[1] === undefined) {
      problem('This {{ has no matching }}. Close it, or write \\{{ for two plain braces.');
      continue;
    }
    const [name = '', ...fallback] = match[1].split('|');
    const variable = name.trim();
    if (isVariable(variable)) {
      parts.push({
        kind: 'variable',
        name: variable,
        fallback: fallback.length ? fallback.join('|').trim() : DEFAULT_FALLBACK[variable],
      });
    } else {
      problem(
        `Chatside does not know {{${variable}}}. It knows ${Object.keys(VARIABLES).join(', ')}.`,
      );
    }
  }
  text(source.length);
  return { parts, problems };
}

/** The text that goes into the composer. */
export function fillTemplate(template: Template, values: TemplateValues): string {
  return template.parts
    .map((part) => (part.kind === 'text' ? part.text : values[part.name]?.trim() || part.fallback))
    .join('');
}

/** First line of what would be inserted, cut to `length` UTF-16 units, for lists. */
export function previewOf(source: string, values: TemplateValues, length = 120): string {
  const filled = fillTemplate(parseTemplate(source), values).replace(/\s+/g, ' ').trim();
  return filled.length > length ? `${filled.slice(0, length - 1)}…` : filled;
}

function isVariable(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name);
}
