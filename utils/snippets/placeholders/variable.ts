import type { Placeholder } from '../placeholder';
import { isVariable, VARIABLES } from '../variables';

export const variable: Placeholder<'variable'> = {
  kind: 'variable',
  read(inside) {
    const [name = '', ...fallback] = inside.split('|');
    const known = name.trim();
    if (!isVariable(known)) return undefined;
    return {
      kind: 'variable',
      name: known,
      ...(fallback.length > 0 && { fallback: fallback.join('|').trim() }),
    };
  },
  print: ({ name, fallback }) => (fallback === undefined ? name : `${name}|${fallback}`),
  offers: Object.entries(VARIABLES).map(([name, { words }]) => ({
    label: labelOf(words),
    source: `{{${name}}}`,
    words,
  })),
  examples: {
    reads: ['{{customer.first_name}}', '{{customer.name|there}}', '{{ me.name | a|b }}'],
    refuses: { '{{customer.frist_name}}': 'does not know', '{{toString}}': 'does not know' },
  },
};

/** "the customer’s first name" as a button says it. */
function labelOf(words: string): string {
  const bare = words.replace(/^the /, '').replace(/ of this conversation$/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
