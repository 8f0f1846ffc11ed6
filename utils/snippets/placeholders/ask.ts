import type { Placeholder } from '../placeholder';

export const ask: Placeholder<'ask'> = {
  kind: 'ask',
  read(inside) {
    const rest = /^ask\b(.*)$/s.exec(inside)?.[1];
    if (rest === undefined) return undefined;
    const [question = '', ...more] = rest.split('|').map((piece) => piece.trim());
    const [name = '', ...initial] = question.split('=').map((piece) => piece.trim());
    const multiline = more.length === 1 && more[0] === 'multiline';
    if (!name || (more.length > 0 && !multiline)) {
      return {
        problem: `Chatside cannot read {{${inside}}}. Write {{ask Order number}}, {{ask Order number = none}} or {{ask What happened | multiline}}.`,
      };
    }
    return { kind: 'ask', name, initial: initial.join(' = '), multiline };
  },
  print: ({ name, initial, multiline }) =>
    `ask ${name}${initial ? ` = ${initial}` : ''}${multiline ? ' | multiline' : ''}`,
  offers: [
    {
      label: 'Question',
      source: '{{ask Order number}}',
      words: 'a question that you answer when you use the snippet',
    },
  ],
  examples: {
    reads: ['{{ask Order number}}', '{{ask Days = 3}}', '{{ask What happened | multiline}}'],
    refuses: { '{{ask}}': 'cannot read', '{{ask Name | loud}}': 'cannot read' },
  },
};
