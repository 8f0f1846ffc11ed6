import { isFactName } from '../fact';
import type { Placeholder } from '../placeholder';

export const fact: Placeholder<'fact'> = {
  kind: 'fact',
  read(inside) {
    const name = /^fact\s*:\s*(.*)$/s.exec(inside)?.[1];
    if (name === undefined) return undefined;
    if (isFactName(name)) return { kind: 'fact', name };
    return {
      problem: `A fact is named with lower-case letters, digits and underscores, as {{fact:refund_days}}; “${name}” is not.`,
    };
  },
  print: ({ name }) => `fact:${name}`,
  offers: [],
  examples: {
    reads: ['{{fact:refund_days}}', '{{fact: price}}'],
    refuses: {
      '{{fact:}}': 'named',
      '{{fact:Refund days}}': 'named',
      '{{fact:__proto__}}': 'named',
    },
  },
};
