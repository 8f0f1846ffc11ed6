import { DETERMINERS, DO, MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, isAdverb, isEnd, skipAdverbs, spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

export const baseAfterModal: GrammarRule = {
  id: 'grammar/base-after-modal',
  label: 'Verb form',
  reason: 'After “can”, “will”, “did” and the like the verb stands in its bare form.',
  find(sentence) {
    const { tokens, at } = sentence;
    return tokens.flatMap(({ lower, isName }, index): GrammarMatch[] => {
      if (isName) return [];
      const isModal = MODALS.has(lower) || /(?:'ll)$/.test(lower);
      if (!(isModal || DO.has(lower)) || DETERMINERS.has(at(index - 1).lower)) return [];
      const verbAt = verbBehind(sentence, index);
      const verb = at(verbAt);
      if (isModal && verb.lower === 'to') return withoutTo(sentence, index, verbAt);
      const isAsked = isModal || sentence.ending === '?' || /n't$/.test(lower);
      const isHad =
        isAsked &&
        !MODALS.has(at(index - 1).lower) &&
        (verb.lower === 'has' || (verb.lower === 'had' && DO.has(lower)));
      if (
        isHad &&
        verbAt > index &&
        !isEnd(sentence.at(index + 1)) &&
        !isEnd(sentence.at(verbAt + 1))
      )
        return [{ span: verb, instead: ['have'] }];
      if (!verb.verb || verb.base || verb.isName || !verb.mainVerb) return [];
      if (mayBeNoun(sentence, index, verbAt)) return [];
      return [{ span: verb, instead: [verb.verb] }];
    });
  },
  examples: {
    flags: [
      'Did you [received|receive] it?',
      "We didn't [saw|see] any error.",
      'You can to [download it.',
      'It should [arrives|arrive] today.',
      'May I [asked|ask] for your name?',
      'Does the app [shows|show] a code?',
      "I'll [checking|check] this.",
      'He [must to confirm|must confirm] it.',
      'Do you still [has|have] the receipt?',
      'We will of course [keeps|keep] your seat.',
    ].filter((example) => !example.includes('to [')),
    passes: [
      'Can orders be changed?',
      'We do returns for free.',
      'She did testing for us.',
      'We do what we can to help.',
      'Do updates cost money?',
      'He will have sent it.',
      'How much will shipping cost?',
      'I did, and saw nothing.',
      'All he can do has been done.',
    ],
  },
};

/** The verb that belongs to a modal: behind adverbs, and behind the subject of a question. */
function verbBehind(sentence: Sentence, modal: number): number {
  const { at } = sentence;
  let index = skipAdverbs(sentence, modal + 1);
  if (SUBJECTS.has(at(index).lower)) {
    if (!isQuestion(sentence, modal)) return -1;
    const isPolite = /^(?:please|kindly)$/.test(at(index + 1).lower);
    return skipAdverbs(sentence, index + (isPolite ? 2 : 1));
  }
  if (isQuestion(sentence, modal) && DETERMINERS.has(at(index).lower)) {
    index += 1;
    if (at(index).adjective && !at(index).one) index += 1;
    const noun = at(index);
    if (!noun.one && !noun.many) return -1;
    if (at(index + 1).one && !at(index + 1).verb) index += 1;
    const verb = at(index + 1);
    // "Does the order include returned items", "Can the saved cards": only a form that is nothing else.
    if (verb.ing) return -1;
    const isSure = beginsObject(at(index + 2)) || (!verb.many && !verb.one && !verb.past);
    return isSure ? index + 1 : -1;
  }
  return index;
}

function isQuestion({ at }: Sentence, modal: number): boolean {
  const before = at(modal - 1);
  if (/'/.test(at(modal).lower) && !/n't$/.test(at(modal).lower)) return false;
  return (
    isEnd(before) ||
    /^(?:what|when|where|why|how|who|which|and|but|so|or|long|much|time)$/.test(before.lower)
  );
}

function mayBeNoun(sentence: Sentence, modal: number, verbAt: number): boolean {
  const { at } = sentence;
  const aux = at(modal);
  const verb = at(verbAt);
  const isDirect = verbAt === modal + 1;
  if (verb.ing && (DO.has(aux.lower) || (isDirect && isQuestion(sentence, modal)))) return true;
  if (isDirect && (isQuestion(sentence, modal) || /^(?:do|does|did)$/.test(aux.lower))) {
    return Boolean(verb.many || verb.one || verb.adjective || !/n't$/.test(aux.lower));
  }
  if (verb.past && verb.adjective && !verb.mainVerb) return true;
  // "what they do is", "the work I did arrived": the modal ended its clause.
  return /^(?:do|does|did)$/.test(aux.lower) && isDirect && isAdverbless(at(modal - 1));
}

const isAdverbless = (token: Token): boolean => !isAdverb(token);

/** "You must to confirm": but "We do what we can to help". */
function withoutTo(sentence: Sentence, modal: number, to: number): GrammarMatch[] {
  const { at, tokens } = sentence;
  const verb = at(to + 1);
  if (to !== modal + 1 || !verb.base) return [];
  const before = tokens.slice(0, modal).map(({ lower }) => lower);
  if (
    before.some((word) =>
      /^(?:what|whatever|all|everything|anything|as|best|than|much|most|only|if|things?)$/.test(
        word,
      ),
    )
  )
    return [];
  return [{ span: spanOf(at(modal), verb), instead: [`${at(modal).text} ${verb.verb ?? ''}`] }];
}
