/** Facts of the conversation that a template may name. A missing one takes its fallback. */
export type TemplateValues = { readonly [name in VariableName]?: string };

type Variable = {
  /** As the editor and the form say it. */
  readonly words: string;
  /** What stands in when the value is not known; without one the form asks for it. */
  readonly fallback?: string;
};

/** The variables of the template language. */
export const VARIABLES = {
  'customer.first_name': { words: 'the customer’s first name', fallback: 'there' },
  'customer.last_name': { words: 'the customer’s last name' },
  'customer.name': { words: 'the customer’s full name', fallback: 'there' },
  'me.first_name': { words: 'your first name', fallback: '' },
  'me.name': { words: 'your full name', fallback: '' },
  'conversation.id': { words: 'the number of this conversation' },
  'conversation.subject': { words: 'the subject of this conversation' },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;

export function isVariable(name: string): name is VariableName {
  return Object.hasOwn(VARIABLES, name);
}

/** The variable's own fallback; undefined where a missing value is asked for. */
export function fallbackOf(name: VariableName): string | undefined {
  const variable: Variable = VARIABLES[name];
  return variable.fallback;
}

/** The values that follow from a customer's or an operator's full name. */
export function valuesOfNames(
  customer: string | undefined,
  operator: string | undefined,
): TemplateValues {
  const last = lastOf(customer ?? '');
  return {
    ...(customer && { 'customer.name': customer, 'customer.first_name': firstOf(customer) }),
    ...(last && { 'customer.last_name': last }),
    ...(operator && { 'me.name': operator, 'me.first_name': firstOf(operator) }),
  };
}

function firstOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** The last word of a name that has more than one. */
function lastOf(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? words.at(-1) : undefined;
}
