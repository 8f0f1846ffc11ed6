import { tableOf } from '@/utils/grammar/table';
import { NUMBERS } from '@/utils/grammar/lexicon/closed';
import { UNITS } from '@/utils/grammar/lexicon/support';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isAdverb, isEnd } from '@/utils/grammar/sentence/look';
import type { Sentence } from '@/utils/grammar/sentence/token';

const PLURAL = tableOf<string>({
  is: 'are',
  was: 'were',
  "isn't": "aren't",
  "wasn't": "weren't",
});
const SINGULAR = tableOf<string>({
  are: 'is',
  were: 'was',
  "aren't": "isn't",
  "weren't": "wasn't",
});
const MANY =
  /^(?:many|several|few|multiple|various|any|some|no|other|these|those|also|the|your|my|our)$/;
/** "There are a few": a singular determiner before a number of things. */
const AMOUNT =
  /^(?:few|lot|number|couple|variety|range|ton|bunch|handful|dozen|hundred|thousand|million|total|maximum|minimum|series|great|good|large|small|wide|whole|additional|extra|further|estimated|average|number)$/;

export const thereIs: GrammarRule = {
  id: 'grammar/there-is',
  label: 'Agreement',
  reason: 'After “there” and “here” the verb goes with what follows: “there are two ways”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const { at } = sentence;
      const isAsked = /^(?:is|was)$/.test(token.lower) && at(index + 1).lower === 'there';
      const isPlaced =
        /^(?:is|was)$/.test(token.lower) &&
        /^(?:where|what|how)$/.test(at(index - 1).lower) &&
        at(index - 2).kind === 'edge' &&
        /^(?:the|your|my|our|these|those)$/.test(at(index + 1).lower);
      if (isPlaced && isWholePlural(sentence, index + 2))
        return [{ span: token, instead: [PLURAL[token.lower] ?? ''] }];
      const isTold = /^(?:there|here|their)$/.test(token.lower);
      if (!isAsked && !isTold) return [];
      const verb = isAsked ? token : at(index + 1);
      const plural = PLURAL[verb.lower];
      if (plural && isPluralAt(sentence, index + 2)) return [{ span: verb, instead: [plural] }];
      const many = /^(?:many|several|two|three|four|five|some)$/.test(at(index + 2).lower);
      if (token.lower === 'there' && /^(?:have|has)$/.test(verb.lower) && many)
        return [{ span: verb, instead: ['are'] }];
      const singular = SINGULAR[verb.lower];
      return singular && isTold && token.lower === 'there' && isSingularAt(sentence, index + 2)
        ? [{ span: verb, instead: [singular] }]
        : [];
    }),
  examples: {
    flags: [
      'There [is|are] three open invoices.',
      'There [was|were] several errors.',
      '[Is|Are] there any other options?',
      'There [are|is] a problem.',
      'Here [is|are] the details.',
      'Their [is|are] two payments.',
      'There [have|are] two ways to do it.',
      'Where [is|are] the items now?',
    ],
    passes: [
      'There is two-factor login.',
      'There is a 2 month limit.',
      'There are a few ways.',
      "There's two of them.",
      'There is no more news.',
      'There is 5 GB left.',
      'Here is the sales team.',
      'There is some customs paperwork.',
      'Where is your headquarters?',
      'What is the customs fee?',
      'What is the difference?',
    ],
  },
};

function isPluralAt({ at }: Sentence, from: number): boolean {
  let index = from;
  let seen = false;
  while (
    MANY.test(at(index).lower) ||
    NUMBERS.has(at(index).lower) ||
    (at(index).kind === 'number' && index === from)
  ) {
    if (at(index).lower === '1') return false;
    seen ||=
      NUMBERS.has(at(index).lower) ||
      /^(?:many|several|few|multiple|various)$/.test(at(index).lower);
    index += 1;
  }
  while (at(index).adjective && !at(index).many) index += 1;
  if (at(index).one && !at(index).many && at(index + 1).many && !at(index + 1).verb) index += 1;
  const noun = at(index);
  if (UNITS.has(noun.noun ?? '') || noun.isName) return false;
  return (
    noun.many === true &&
    !noun.one &&
    !at(index + 1).one &&
    (seen || !noun.mainVerb || noun.mainNoun === true)
  );
}

function isSingularAt({ at }: Sentence, from: number): boolean {
  if (!/^(?:a|an|another|one)$/.test(at(from).lower)) return false;
  let index = from + 1;
  while (isAdverb(at(index)) || (at(index).adjective && !at(index).one)) {
    if (AMOUNT.test(at(index).lower)) return false;
    index += 1;
  }
  const noun = at(index);
  const next = at(index + 1);
  return (
    noun.one === true &&
    !noun.many &&
    !AMOUNT.test(noun.lower) &&
    !next.many &&
    next.lower !== 'and' &&
    next.lower !== 'or'
  );
}

/** "Where is your new items now?": nothing but a noun in the plural, up to the end. */
function isWholePlural({ at, ending }: Sentence, from: number): boolean {
  let index = from;
  while ((at(index).adjective ?? at(index).one) && (at(index + 1).many ?? at(index + 1).one))
    index += 1;
  const noun = at(index);
  const isLast =
    isEnd(at(index + 1)) ||
    (/^(?:now|then|today)$/.test(at(index + 1).lower) && isEnd(at(index + 2)));
  return noun.many === true && !noun.one && !noun.isName && isLast && ending === '?';
}
