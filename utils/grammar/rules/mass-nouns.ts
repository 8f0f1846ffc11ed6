import { DETERMINERS } from '@/utils/grammar/lexicon/closed';
import { MASS } from '@/utils/grammar/lexicon/support';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { endsPhrase, spanOf } from '@/utils/grammar/sentence/look';

/** Plurals that exist for another meaning, or that are verbs: "she advises", "he supports". */
const REAL_PLURALS =
  /^(?:helps|supports|musics|monies|weathers|accesses|progresses|packagings|spams|understandings|traffics|patiences|attentions)$/;

export const massNouns: GrammarRule = {
  id: 'grammar/mass-nouns',
  label: 'Not counted',
  reason: 'This noun is not counted in English: “some information”, “a piece of advice”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const { at } = sentence;
      const lemma = token.lower.replace(/s$/, '');
      if (token.isName) return [];
      if (token.lower.endsWith('s') && MASS.has(lemma) && !REAL_PLURALS.test(token.lower)) {
        const before = at(index - 1);
        const isMuch = /^(?:how|so|too|as|very)$/.test(at(index - 2).lower);
        const instead =
          before.lower === 'many' ? `${isMuch ? 'much' : 'a lot of'} ${lemma}` : lemma;
        const span = before.lower === 'many' ? spanOf(before, token) : token;
        return [{ span, instead: [instead] }];
      }
      const isOne = /^(?:a|an)$/.test(token.lower) && !DETERMINERS.has(at(index - 1).lower);
      const noun = at(index + 1);
      if (!isOne || !COUNTED_WRONGLY.test(noun.lower) || !endsPhrase(at(index + 2))) return [];
      if (at(index + 2).lower === 'of' && noun.lower === 'knowledge') return [];
      return [{ span: spanOf(token, noun), instead: insteadOf(noun.lower) }];
    }),
  examples: {
    flags: [
      'I need more [informations|information].',
      'Thank you for the [feedbacks|feedback].',
      'Let me give you [an advice|some advice].',
      'Here are some [advices|advice].',
      'This is [an information|some information] for you.',
    ],
    passes: [
      'She advises you.',
      'A feedback form is open.',
      'It is an equipment failure.',
      'He supports us.',
      'A software update is out.',
      'Our software helps.',
    ],
  },
};

const COUNTED_WRONGLY =
  /^(?:information|advice|equipment|feedback|luggage|baggage|furniture|homework|news|progress|hardware)$/;

function insteadOf(noun: string): string[] {
  return [`some ${noun}`, noun, `a piece of ${noun}`];
}
