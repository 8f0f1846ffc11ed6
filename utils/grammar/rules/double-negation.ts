import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { tableOf } from '@/utils/grammar/table';
import { spanOf } from '@/utils/grammar/sentence/look';

const ANY = tableOf<string>({ no: 'any', nothing: 'anything', nobody: 'anybody', never: 'ever' });

export const doubleNegation: GrammarRule = {
  id: 'grammar/double-negation',
  label: 'Said “no” twice',
  reason: 'One “not” is enough: “we don’t have any”.',
  find: ({ tokens, at }) =>
    tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.lower === 'no' && at(index + 1).lower === 'any')
        return [{ span: spanOf(token, at(index + 1)), instead: ['no'] }];
      const right = ANY[token.lower];
      if (
        !right ||
        !/^(?:don't|doesn't|didn't|can't|cannot|won't|haven't|hasn't)$/.test(at(index - 2).lower)
      )
        return [];
      const verb = at(index - 1).lower;
      const isHeld =
        /^(?:have|need|see|find|get|want|offer|sell|receive|charge|ship|know|got|received|seen|send|ask)$/.test(
          verb,
        ) ||
        (token.lower === 'never' && at(index - 1).base === true);
      return isHeld && at(index + 1).text !== ',' ? [{ span: token, instead: [right] }] : [];
    }),
  examples: {
    flags: [
      "We don't have [no|any] more in stock.",
      "I can't see [nothing|anything] in the log.",
      "We didn't get [no|any] reply.",
      'We have [no any|no] rooms left.',
    ],
    passes: ['We have no more in stock.', "If you don't see it, no worries.", "Don't say no."],
  },
};
