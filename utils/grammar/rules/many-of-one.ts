import { NUMBERS } from '@/utils/grammar/lexicon/closed';
import { pluralOf } from '@/utils/grammar/lexicon/inflect';
import { isThing } from '@/utils/grammar/lexicon/things';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, endsPhrase, isEnd } from '@/utils/grammar/sentence/look';
import { isCounted, isUnit, nounAfter } from '@/utils/grammar/sentence/phrase';
import type { Sentence } from '@/utils/grammar/sentence/token';

const MANY = /^(?:many|several|few|multiple|various|both|numerous|these|those)$/;
/** Before a number in digits, so that "iPhone 15 case" and "option 2" are left alone. */
const BEFORE_DIGITS =
  /^(?:to|of|for|in|within|after|about|over|only|have|has|had|are|were|the|these|those|your|our|my|last|next|first|least|than|with|and|or|received|ordered|add|need|see|buy|get|by|all|another)$/;
const GIVEN = /^(?:send|give|offer|show|owe|bring|ship)$/;
/** Counted, but not always: "some time", "a lot of room", "all your choice". */
const MASS_TOO =
  /^(?:time|way|room|day|month|year|form|change|choice|point|part|charge|return|review|delay|reason|idea|service|language|video|delivery|credit|chance|thing|doubt|concern|kind|type|category|line|rate|cost|payment|method|point|course|class|purchase|condition|rule|transfer|light|case|paper|email|issue|trouble|cable|word|stress|experience|model|code|advantage|color|colour|design)$/;
/** What is asked for in the plural at the end of a chat: "any other questions". */
const ASKED = /^(?:question|concern|query|enquiry|inquiry|doubt|problem|issue)$/;
/** After a noun that might be a verb, but is none. */
const AFTER_ONE = /^(?:first|is|was|has|isn't|wasn't)$/;
/** Before "both" and its noun: not "we are both fine". */
const PREPOSED =
  /^(?:for|in|of|to|with|on|from|check|use|and|that|because|see|have|has|need|at|send|cancel|add|remove)$/;
const TIME = /^(?:second|minute|hour|day|week|month|year)$/;
const DETERMINERS = /^(?:the|our|your|my|their|his|her|these|those)$/;

export const manyOfOne: GrammarRule = {
  id: 'grammar/many-of-one',
  label: 'Singular and plural',
  reason: 'More than one is meant, so the noun stands in the plural.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      if (!meansMany(sentence, index)) return [];
      const day = sentence.at(index + 2);
      const isWorkday = /^(?:business|working|calendar)$/.test(sentence.at(index + 1).lower);
      if (isWorkday && day.lower === 'day' && endsPhrase(sentence.at(index + 3)))
        return [{ span: day, instead: ['days'] }];
      const noun = nounAfter(sentence, index);
      if (!noun?.one || noun.many || !noun.noun) return [];
      if (!isThing(noun.lower) && !isCounted(noun)) return [];
      const isMeasure = isUnit(noun) && !TIME.test(noun.lower);
      const next = sentence.at(sentence.tokens.indexOf(noun) + 1);
      // "These work well", "Several report an error": the word may be the verb.
      const isStrict = /^(?:these|those|both)$/.test(token.lower);
      if (
        isMeasure ||
        (noun.mainVerb &&
          (isStrict ? !isEnd(next) && !AFTER_ONE.test(next.lower) : beginsObject(next)))
      )
        return [];
      const isLoose = /^(?:some|of)$/.test(token.lower) || sentence.at(index - 1).lower === 'all';
      if (isLoose && (!isThing(noun.lower) || MASS_TOO.test(noun.lower))) return [];
      if (token.lower === 'both' && sentence.tokens.some(({ lower }) => lower === 'and')) return [];
      const one = { these: 'this', those: 'that' }[token.lower];
      if (one && /^(?:is|was|has|isn't|wasn't)$/.test(next.lower))
        return [{ span: token, instead: [one] }];
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
      'I have sent you two [email|emails] about it.',
      'It takes 2 [week|weeks] to arrive.',
      '[These|This] option is new.',
      'Please answer these [question|questions] first.',
      'Do you have any other [question|questions]?',
      'We offer a wide range of [product|products].',
      'He replaced several [part|parts] of it.',
      'Any of our [agent|agents] can help you.',
      'Please allow 5 business [day|days].',
      'All the [ticket|tickets] are sold.',
      'It was back a few [minute|minutes] later.',
    ],
    passes: [
      'Could you send two photos? One of the item and one of the label would help.',
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
      'Can you two email the form?',
      'We had a lot of rain and a lot of time.',
      'It is on day 3 week 2.',
      'Sign page two of the form.',
      'The number of order forms is small.',
      'A couple of issue trackers exist.',
    ],
  },
};

/** "A range of product", "lots of problem". */
function isManyOf({ at }: Sentence, index: number): boolean {
  const amount = at(index - 1).lower;
  if (amount === 'lots') return true;
  return (
    /^(?:range|variety|number|lot|couple|selection|list|handful|series)$/.test(amount) &&
    (/^(?:a|the|our)$/.test(at(index - 2).lower) || at(index - 2).adjective === true)
  );
}

function meansMany(sentence: Sentence, index: number): boolean {
  const { at } = sentence;
  const { lower, kind } = at(index);
  const before = at(index - 1);
  if (kind === 'number') {
    const isTime =
      (TIME.test(at(index + 1).lower) || at(index + 2).lower === 'day') &&
      before.kind === 'word' &&
      !before.isName;
    return (
      /^\d{1,3}$/.test(lower) &&
      Number(lower) > 1 &&
      (BEFORE_DIGITS.test(before.lower) || (isTime && !TIME.test(before.lower))) &&
      at(index + 1).lower !== 'of'
    );
  }
  if (NUMBERS.has(lower)) {
    // "You two order first", but "I have sent you two email".
    if (/^(?:you|us|them)$/.test(before.lower)) return GIVEN.test(at(index - 2).verb ?? '');
    return !/^(?:we|they|top|level|step|option|one|part|version|tier|phase)$/.test(before.lower);
  }
  if (lower === 'of') return isManyOf(sentence, index);
  if (lower === 'other' || lower === 'more')
    return before.lower === 'any' && ASKED.test(at(index + 1).lower);
  if (lower === 'some') return !/^(?:for|in|at|of)$/.test(before.lower);
  if (/^(?:our|your|my|their|these|those)$/.test(lower) && before.lower === 'all') return true;
  if (lower === 'both' && before.kind === 'word') return PREPOSED.test(before.lower);
  if (MANY.test(lower)) return lower !== 'few' || before.lower !== 'the';
  if (lower === 'the' && before.lower === 'all')
    return /^(?:are|were|have)$/.test(at(index + 2).lower);
  const counted = at(index - 2).lower;
  const isAny = before.lower === 'of' && /^(?:any|none|most|all)$/.test(counted);
  if (DETERMINERS.test(lower) && isAny)
    return isThing(at(index + 1).lower) && !MASS_TOO.test(at(index + 1).lower);
  // "Page two of the form"
  if (/^(?:two|three|one)$/.test(counted) && at(index - 3).one) return false;
  // Photos: "one of the item and one of the label"
  const ones = sentence.tokens.filter(
    (token, i) => token.lower === 'one' && at(i + 1).lower === 'of',
  );
  if (counted === 'one' && ones.length > 1) return false;
  return (
    DETERMINERS.test(lower) &&
    before.lower === 'of' &&
    /^(?:one|each|both|many|several|few|two|three)$/.test(at(index - 2).lower)
  );
}
