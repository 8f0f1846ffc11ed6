import type { Placeholder } from '../placeholder';
import { isVariable, VARIABLES } from '../variables';

export const ifKnown: Placeholder<'if'> = {
  kind: 'if',
  block: 'if',
  read(inside) {
    const name = /^#if\b\s*(.*)$/s.exec(inside)?.[1];
    if (name === undefined) return undefined;
    if (isVariable(name)) return { kind: 'if', name, known: [], unknown: [] };
    return {
      problem: `Chatside does not know {{${name}}}. After #if it knows ${Object.keys(VARIABLES).join(', ')}.`,
    };
  },
  print: ({ name }) => `#if ${name}`,
  offers: [
    {
      label: 'Only if known',
      source: '{{#if customer.name}}…{{/if}}',
      words: 'a part that needs the customer’s name',
    },
  ],
  examples: {
    reads: ['{{#if me.name}}a{{/if}}', '{{#if customer.name}}a{{else}}b{{/if}}'],
    refuses: {
      '{{#if weather}}b{{/if}}': 'does not know {{weather}}',
      'a {{#if me.name}}b': 'has no {{/if}}',
      '{{/if}}': 'belongs to no {{#if',
      '{{else}}': 'belongs to no {{#if',
    },
  },
};
