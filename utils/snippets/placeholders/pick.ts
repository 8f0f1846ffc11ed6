import type { Placeholder } from '../placeholder';

export const pick: Placeholder<'pick'> = {
  kind: 'pick',
  read(inside) {
    const rest = /^pick\b(.*)$/s.exec(inside)?.[1];
    if (rest === undefined) return undefined;
    const colon = rest.indexOf(':');
    const question = colon < 0 ? '' : rest.slice(0, colon);
    const [name = '', ...preset] = question.split('=').map((piece) => piece.trim());
    const options = rest
      .slice(colon + 1)
      .split(/\s\/\s/)
      .map((option) => option.trim());
    const initial = preset.length ? preset.join(' = ') : (options[0] ?? '');
    if (!name || options.length < 2 || options.includes('') || !options.includes(initial)) {
      return {
        problem: `Chatside cannot read {{${inside}}}. Write {{pick Payment: card / invoice}}, or {{pick Payment = invoice: card / invoice}} to have one chosen.`,
      };
    }
    if (new Set(options).size < options.length) {
      return { problem: `A choice stands twice in {{${inside}}}. Take one out.` };
    }
    return { kind: 'pick', name, options, initial };
  },
  print: ({ name, options, initial }) =>
    `pick ${name}${initial === options[0] ? '' : ` = ${initial}`}: ${options.join(' / ')}`,
  offers: [
    {
      label: 'Choice',
      source: '{{pick Payment: card / invoice}}',
      words: 'a choice that you make when you use the snippet',
    },
  ],
  examples: {
    reads: ['{{pick Payment: card / invoice}}', '{{pick Day = Tue: Mon / Tue / 24/7}}'],
    refuses: {
      '{{pick Payment}}': 'cannot read',
      '{{pick Payment: card}}': 'cannot read',
      '{{pick Payment = cash: card / invoice}}': 'cannot read',
      '{{pick A: x / x}}': 'twice',
    },
  },
};
