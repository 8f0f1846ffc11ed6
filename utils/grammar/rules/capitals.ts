import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Always written with a capital, and never another word. */
const NAMES = list(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december ' +
    'english spanish german italian portuguese dutch swedish danish norwegian russian chinese japanese korean hindi arabic ' +
    'european american canadian australian british indian mexican irish ' +
    'germany france spain italy portugal netherlands belgium austria switzerland sweden denmark norway finland poland ireland ' +
    'england scotland europe america canada australia india mexico brazil japan russia london paris berlin dublin sydney ' +
    'christmas easter mastercard facebook instagram whatsapp google microsoft',
);
/** With a small letter these are other words: "a visa", "polish it", "french fries". */
const MAYBE: Readonly<Record<string, RegExp>> = {
  french: /^(?:in|and|or|speak|to|our)$/,
  polish: /^(?:in|speak)$/,
  august: /^(?:in|until|since|by|of|from)$/,
};
const SPECIAL: Readonly<Record<string, string>> = {
  paypal: 'PayPal',
  iphone: 'iPhone',
  ipad: 'iPad',
  youtube: 'YouTube',
  fedex: 'FedEx',
  linkedin: 'LinkedIn',
};

export const capitals: GrammarRule = {
  id: 'grammar/capitals',
  label: 'Capital letter',
  reason: 'Names, days, months and languages begin with a capital letter.',
  find: ({ tokens, at }) => {
    // A draft without any capital is written in the style of chats, and meant to be.
    const isChatty = !tokens.some(({ text }) => /\p{Lu}/u.test(text));
    if (isChatty) return [];
    return tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.kind !== 'word' || token.text !== token.lower) return [];
      const { lower } = token;
      if (lower === 'i' && at(index + 1).text !== '.') return [{ span: token, instead: ['I'] }];
      if (/^i'(?:m|ve|ll|d)$/.test(lower))
        return [{ span: token, instead: [`I${token.text.slice(1)}`] }];
      const special = SPECIAL[lower];
      if (special) return [{ span: token, instead: [special] }];
      const isName = NAMES.has(lower) || MAYBE[lower]?.test(at(index - 1).lower);
      return isName
        ? [{ span: token, instead: [lower.charAt(0).toUpperCase() + lower.slice(1)] }]
        : [];
    });
  },
  examples: {
    flags: [
      'We are closed on [monday|Monday].',
      'Our [english|English] team is here.',
      'We ship to [france|France], too.',
      'You can pay with [paypal|PayPal].',
      'Thanks, [i|I] found it.',
    ],
    passes: [
      'see you on monday',
      'We offer french fries.',
      'May I march in March?',
      'You need a visa.',
      'Please polish it.',
      'ok, will check on friday',
    ],
  },
};
