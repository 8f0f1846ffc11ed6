import type { Placeholder } from '../placeholder';

export const cursor: Placeholder<'cursor'> = {
  kind: 'cursor',
  read(inside) {
    const [, words] = /^cursor(?:\s*\|\s*(.*))?$/s.exec(inside) ?? [];
    return /^cursor\s*(?:\||$)/.test(inside) ? { kind: 'cursor', words: words ?? '' } : undefined;
  },
  print: ({ words }) => (words ? `cursor | ${words}` : 'cursor'),
  offers: [
    {
      label: 'Caret',
      source: '{{cursor}}',
      words: 'the place where you go on typing; with several, Tab goes to the next',
    },
  ],
  examples: {
    reads: ['{{cursor}}', '{{cursor | your question}}', '{{cursor|}}'],
    refuses: { '{{cursors}}': 'does not know' },
  },
};
