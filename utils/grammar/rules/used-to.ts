import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { gerund } from '@/utils/grammar/sentence/look';

export const usedTo: GrammarRule = {
  id: 'grammar/used-to',
  label: 'Verb form',
  reason: 'Who is used to something is used to doing it: “I am used to working”.',
  find: ({ tokens, at }) =>
    tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.lower !== 'used' || at(index + 1).lower !== 'to') return [];
      const be = at(index - 1).lower;
      // "The tool is used to cut wood": things are used for something.
      const isPerson =
        /^(?:i'm|we're|you're)$/.test(be) ||
        (/^(?:am|are)$/.test(be) && /^(?:i|we|you)$/.test(at(index - 2).lower));
      const verb = at(index + 2);
      if (!isPerson || !verb.base || !verb.mainVerb || verb.adjective || verb.isName) return [];
      return [{ span: verb, instead: [gerund(verb)] }];
    }),
  examples: {
    flags: [
      'I am used to [work|working] with it.',
      "We're used to [wait|waiting].",
      'They said you are used to [pay|paying] by card.',
    ],
    passes: ['I used to work here.', 'It is used to cut wood.', 'I am used to working late.'],
  },
};
