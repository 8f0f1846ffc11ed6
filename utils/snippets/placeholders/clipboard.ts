import type { Placeholder } from '../placeholder';

export const clipboard: Placeholder<'clipboard'> = {
  kind: 'clipboard',
  read: (inside) => (inside === 'clipboard' ? { kind: 'clipboard' } : undefined),
  print: () => 'clipboard',
  offers: [
    {
      label: 'Clipboard',
      source: '{{clipboard}}',
      words: 'what you copied last, at the moment you use the snippet',
    },
  ],
  examples: { reads: ['{{clipboard}}'], refuses: { '{{clipboard 2}}': 'does not know' } },
};
