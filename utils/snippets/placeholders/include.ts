import type { Placeholder } from '../placeholder';
import { isShortcut } from '../shortcut';

export const include: Placeholder<'include'> = {
  kind: 'include',
  read(inside) {
    const typed = /^>\s*(.*)$/s.exec(inside)?.[1];
    if (typed === undefined) return undefined;
    const shortcut = typed.toLowerCase();
    if (isShortcut(shortcut)) return { kind: 'include', shortcut };
    return {
      problem: `Chatside cannot read {{${inside}}}. Write the shortcut of a snippet, as {{> bye}}.`,
    };
  },
  print: ({ shortcut }) => `> ${shortcut}`,
  offers: [{ label: 'Snippet', source: '{{> bye}}', words: 'another snippet, by its shortcut' }],
  examples: {
    reads: ['{{> bye}}', '{{>bye}}', '{{> Bye}}'],
    refuses: { '{{>}}': 'cannot read', '{{> two words}}': 'cannot read' },
  },
};
