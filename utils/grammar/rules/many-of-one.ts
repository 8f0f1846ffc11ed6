import { NUMBERS } from '@/utils/grammar/lexicon/closed';
import { pluralOf } from '@/utils/grammar/lexicon/inflect';
import { THINGS } from '@/utils/grammar/lexicon/things';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, isEnd } from '@/utils/grammar/sentence/look';
import { isCounted, isUnit, nounAfter } from '@/utils/grammar/sentence/phrase';
import type { Sentence } from '@/utils/grammar/sentence/token';

const MANY = /^(?:many|several|few|multiple|various|both|numerous|these|those)$/;
/** Before a number in digits, so that "iPhone 15 case" and "option 2" are left alone. */
const BEFORE_DIGITS =
  /^(?:to|of|for|in|within|after|about|over|only|have|has|had|are|were|the|these|those|your|our|my|last|next|first|least|than|with|and|or|received|ordered|add|need|see|buy|get|by|all|another)$/;
const TIME = /^(?:second|minute|hour|day|week|month|year)$/;
const DETERMINERS = /^(?:the|our|your|my|their|his|her|these|those)$/;

export const manyOfOne: GrammarRule = {
  id: 'grammar/many-of-one',
  label: 'Singular and plural',
  reason: 'More than one is meant, so the noun stands in the plural.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      if (!meansMany(sentence, index)) return [];
      const noun = nounAfter(sentence, index);
      if (!noun?.one || noun.many || !noun.noun || !isCounted(noun)) return [];
      const isMeasure = isUnit(noun) && !TIME.test(noun.lower);
      const next = sentence.at(sentence.tokens.indexOf(noun) + 1);
      // "These work well", "Several report an error": the word may be the verb.
      const isStrict = /^(?:these|those|both)$/.test(token.lower);
      if (isMeasure || (noun.mainVerb && (isStrict ? !isEnd(next) : beginsObject(next)))) return [];
      const isLoose = token.lower === 'some' || sentence.at(index - 1).lower === 'all';
      if (isLoose && !THINGS.has(noun.lower)) return [];
      if (token.lower === 'both' && sentence.tokens.some(({ lower }) => lower === 'and')) return [];
      return [{ span: noun, instead: [pluralOf(noun.noun)] }];
    }),
  examples: {
    flags: [
      'You can add five [user|users].',
      'We found several [mistake|mistakes] in it.',
      'One of our [engineer|engineers] will call.',
      'There are many [way|ways] to do it.',
      'It takes up to 24 [hour|hours].',
      'Both [option|options] are fine.',
      'Please send these [document|documents].',
      'I see three failed [attempt|attempts] here.',
      'I sent some [screenshot|screenshots] to them.',
      'All our [agent|agents] are busy.',
    ],
    passes: [
      'Use two factor login.',
      'The 3 month plan is cheaper.',
      'Both email and chat work.',
      'These work well.',
      'One of our support agents will call.',
      'One of the team will call.',
      'It costs 20 euro.',
      'The iPhone 15 case is here.',
      'Few people know.',
      'Two of the three arrived.',
      'Many a user asked.',
      'For some reason it failed.',
      'All the money is there.',
    ],
  },
};

function meansMany({ at }: Sentence, index: number): boolean {
  const { lower, kind } = at(index);
  const before = at(index - 1);
  if (kind === 'number') {
    return (
      /^\d{1,3}$/.test(lower) &&
      Number(lower) > 1 &&
      BEFORE_DIGITS.test(before.lower) &&
      at(index + 1).lower !== 'of'
    );
  }
  if (NUMBERS.has(lower))
    return !/^(?:you|us|them|we|they|top|level|step|option|one|part|version|tier|phase)$/.test(
      before.lower,
    );
  if (lower === 'some') return !/^(?:for|in|at|of)$/.test(before.lower);
  if (/^(?:our|your|my|their|these|those)$/.test(lower) && before.lower === 'all') return true;
  if (MANY.test(lower)) return lower !== 'few' || before.lower !== 'the';
  return (
    DETERMINERS.test(lower) &&
    before.lower === 'of' &&
    /^(?:one|each|both|many|several|few|two|three)$/.test(at(index - 2).lower)
  );
}
