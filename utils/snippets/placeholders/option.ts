import type { Placeholder } from '../placeholder';

export const option: Placeholder<'option'> = {
  kind: 'option',
  block: 'option',
  read(inside) {
    const rest = /^#option\b(.*)$/s.exec(inside)?.[1];
    if (rest === undefined) return undefined;
    const [name = '', preset, ...more] = rest.split('=').map((piece) => piece.trim());
    if (!name || more.length > 0 || (preset !== undefined && preset !== 'on')) {
      return {
        problem: `Chatside cannot read {{${inside}}}. Write {{#option Say sorry}}, or {{#option Say sorry = on}} to have it in at first.`,
      };
    }
    return { kind: 'option', name, on: preset === 'on', parts: [] };
  },
  print: ({ name, on }) => `#option ${name}${on ? ' = on' : ''}`,
  offers: [
    {
      label: 'Optional part',
      source: '{{#option Say sorry}}…{{/option}}',
      words: 'a part that you switch on or off when you use the snippet',
    },
  ],
  examples: {
    reads: ['{{#option Say sorry}}a{{/option}}', '{{#option A = on}}{{ask B}}{{/option}}'],
    refuses: {
      '{{#option}}a{{/option}}': 'cannot read',
      '{{#option A = maybe}}a{{/option}}': 'cannot read',
      '{{#option A}}a': 'has no {{/option}}',
      '{{#option A}}a{{else}}b{{/option}}': 'belongs to no {{#if',
    },
  },
};
