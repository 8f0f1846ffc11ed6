import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { AUXILIARIES, isEnd } from '@/utils/grammar/sentence/look';
import { isCounted, nounAfter } from '@/utils/grammar/sentence/phrase';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const PLURAL_OF: Readonly<Record<string, string>> = { this: 'these', that: 'those' };

export const oneOfMany: GrammarRule = {
  id: 'grammar/one-of-many',
  label: 'Singular and plural',
  reason: 'The word before goes with one thing, the noun is of many.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const { lower } = token;
      if (!/^(?:this|a|an|another|every|each)$/.test(lower) && !(lower === 'that' && index === 0))
        return [];
      if (/^(?:a|an)$/.test(lower) && /^(?:such|many)$/.test(sentence.at(index - 1).lower))
        return [];
      const noun = nounAfter(sentence, index);
      if (!noun?.many || noun.one || !noun.noun || !isPlainPlural(sentence, noun, lower)) return [];
      const plural = PLURAL_OF[lower];
      return [plural ? { span: token, instead: [plural] } : { span: noun, instead: [noun.noun] }];
    }),
  examples: {
    flags: [
      '[This|These] errors usually go away.',
      'Please send a [photos|photo] of it.',
      'Every [orders|order] ships for free.',
      '[This|These] settings can be changed.',
      'We will try another [ways|way].',
      '[That|Those] numbers are wrong.',
    ],
    passes: [
      'This works for most users.',
      'This means that it is live.',
      'This helps.',
      'A sales rep will call.',
      'Use this settings page.',
      'Each costs ten euros.',
      'Every 2 weeks we check.',
      'A few days later it was there.',
      'This customs form is needed.',
      'Such a thing happens.',
    ],
  },
};

/** "This works": the noun may be the verb of the sentence. */
function isPlainPlural({ at, tokens }: Sentence, noun: Token, determiner: string): boolean {
  if (!isCounted(noun)) return false;
  if (!noun.third) return true;
  const next = at(tokens.indexOf(noun) + 1);
  if (!noun.mainVerb && (next.base === true || AUXILIARIES.has(next.lower))) return true;
  if (/^(?:a|an)$/.test(determiner))
    return isEnd(next) || /^(?:of|in|for|from|to|with)$/.test(next.lower);
  return (AUXILIARIES.has(next.lower) && !/^do/.test(next.lower)) || next.third === true;
}
