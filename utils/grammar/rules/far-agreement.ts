import { tableOf } from '@/utils/grammar/table';
import { DETERMINERS, NUMBERS, PREPOSITIONS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { thirdPerson } from '@/utils/grammar/lexicon/inflect';
import { COLLECTIVE, MASS } from '@/utils/grammar/lexicon/support';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, isEnd, opensClause, skipAdverbs } from '@/utils/grammar/sentence/look';
import { nounSubjectAt } from '@/utils/grammar/sentence/subject';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const TO_SINGULAR = tableOf<string>({
  are: 'is',
  have: 'has',
  were: 'was',
  "aren't": "isn't",
  "haven't": "hasn't",
  "weren't": "wasn't",
  "don't": "doesn't",
});
const TO_PLURAL = tableOf<string>(
  Object.fromEntries(Object.entries(TO_SINGULAR).map(([many, one]) => [one ?? '', many])),
);
const POSSESSED = /^(?:the|these|those|our|your|my|their|his|her|its)$/;

/** Subject and verb with something between them, or a subject of two parts. */
export const farAgreement: GrammarRule = {
  id: 'grammar/far-agreement',
  label: 'Agreement',
  reason: 'The verb goes with its subject, not with the word just before it.',
  find: (sentence) =>
    sentence.tokens.flatMap(
      (token, index): GrammarMatch[] =>
        behindPhrase(sentence, index) ??
        bothOf(sentence, token, index) ??
        eachOf(sentence, token, index) ??
        someOf(sentence, token, index) ??
        everyoneIn(sentence, token, index) ??
        asked(sentence, token, index) ??
        [],
    ),
  examples: {
    flags: [
      'The prices on the website [is|are] correct.',
      'The error in our logs [are|is] known.',
      'The documents from your bank [has|have] arrived.',
      'Both the charger and the cable [is|are] included.',
      'Both of your accounts [is|are] active.',
      'The links in that email [expires|expire] soon.',
      'All of the seats in that row [is|are] taken.',
      'The documents you uploaded [is|are] not readable.',
      'Some of the files [is|are] damaged.',
      'A number of users [has|have] reported it.',
      'Each of our stores [have|has] a manager.',
      'Each of the rooms on the third floor [have|has] a key.',
      'Neither of these methods [work|works] for prepaid cards.',
      'Everyone in the team [know|knows] about it.',
      '[Does|Do] the shoes fit you?',
      '[Do|Does] your phone have a SIM lock?',
    ],
    passes: [
      'The prices on the website are correct.',
      'The number of orders is high.',
      'One of the items in the box is broken.',
      'Changing the settings on the page is easy.',
      'Both you and the bank are right.',
      'Each of the three has a label.',
      'One of the things we have is this.',
      'Let everyone in the team know.',
      'Does the series end here?',
      'Do the order numbers match?',
      'Does the sales team know?',
      'If the price of the items were lower, I would.',
      'The staff in the shops are kind.',
      'Two delays in a row is too much.',
      'The number of users is high.',
      'The items you ordered are here, the one you returned is not.',
      'A lot of mail is lost.',
      'Most of the money is back.',
      'The drivers at the depot were busy.',
      'The people in the office have it.',
      'The information in the emails is right.',
      'What do the items in the box have in common?',
    ],
  },
};

/** The end of "on the website", or undefined where no such phrase begins at `index`. */
function phraseEnd({ at }: Sentence, index: number): number | undefined {
  const isNext = at(index).lower === 'next' && at(index + 1).lower === 'to';
  if (
    !isNext &&
    !/^(?:on|in|for|from|with|at|about|under|between|near|behind)$/.test(at(index).lower)
  )
    return undefined;
  let end = index + (isNext ? 2 : 1);
  const isThat = at(end).lower === 'that' && at(end + 1).one === true;
  const isOpen = /^(?:that|which|all|both)$/.test(at(end).lower);
  if (DETERMINERS.has(at(end).lower) && (isThat || !isOpen)) end += 1;
  const from = end;
  while (isNominal(at(end)) && end < from + 4) end += 1;
  return end > from ? end : undefined;
}

const isNominal = ({ one, many, adjective, isName, kind, lower }: Token): boolean =>
  kind === 'word' &&
  !PREPOSITIONS.has(lower) &&
  (one === true || many === true || adjective === true || isName);

/** The end of "you uploaded" behind a noun. */
function clauseEnd({ at }: Sentence, index: number): number | undefined {
  const verb = at(index + 1);
  const isPast = verb.past === true && !verb.base && !verb.adjective;
  return SUBJECTS.has(at(index).lower) && isPast ? index + 2 : undefined;
}

/** "The prices on the website is": the verb goes with the prices. */
function behindPhrase(sentence: Sentence, index: number): GrammarMatch[] | undefined {
  const { at, tokens } = sentence;
  const subject = nounSubjectAt(sentence, index);
  if (!subject || NUMBERS.has(at(index).lower) || MASS.has(subject.head.noun ?? ''))
    return undefined;
  const end = phraseEnd(sentence, subject.end) ?? clauseEnd(sentence, subject.end);
  if (end === undefined) return undefined;
  const verb = at(skipAdverbs(sentence, end));
  // "We know the price for the two is": another verb before it would have its own subject.
  if (tokens.slice(0, index).some(({ lower }) => /^(?:if|wish|as|though)$/.test(lower)))
    return undefined;
  const last = at(end - 1);
  const isClause = SUBJECTS.has(at(subject.end).lower);
  const isAttracted = isClause || subject.isPlural || (last.many && !last.one);
  const isFull =
    subject.isPlural &&
    verb.third &&
    verb.mainVerb &&
    (at(end + 1).kind === 'number' || (!verb.many && !verb.one));
  const right = isFull ? verb.verb : (subject.isPlural ? TO_PLURAL : TO_SINGULAR)[verb.lower];
  return right && isAttracted ? [{ span: verb, instead: [right] }] : undefined;
}

/** "Both the charger and the cable is", "both of your accounts is". */
function bothOf(sentence: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  const { at } = sentence;
  if (token.lower !== 'both' || !opensClause(sentence, index)) return undefined;
  let end = index + 1;
  if (at(end).lower === 'of') end += 1;
  const skipNoun = (): boolean => {
    if (POSSESSED.test(at(end).lower)) end += 1;
    const from = end;
    while (isNominal(at(end)) && end < from + 4) end += 1;
    return end > from;
  };
  if (!skipNoun()) return undefined;
  if (at(end).lower === 'and') {
    end += 1;
    if (!skipNoun()) return undefined;
  }
  const right = TO_PLURAL[at(end).lower];
  return right ? [{ span: at(end), instead: [right] }] : undefined;
}

/** "Each of our stores have", "neither of these methods work". */
function eachOf(sentence: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  const { at } = sentence;
  if (!/^(?:each|neither|either|one)$/.test(token.lower) || at(index + 1).lower !== 'of')
    return undefined;
  if (!opensClause(sentence, index) || !POSSESSED.test(at(index + 2).lower)) return undefined;
  let end = index + (NUMBERS.has(at(index + 3).lower) ? 4 : 3);
  while (isNominal(at(end)) && !(at(end).many && !at(end + 1).many) && end < index + 6) end += 1;
  if (!at(end).many) return undefined;
  const verbAt = skipAdverbs(sentence, phraseEnd(sentence, end + 1) ?? end + 1);
  return bareForm(at(verbAt), at(verbAt + 1));
}

/** "Some of the files is", "a number of users has". */
function someOf(sentence: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  const { at } = sentence;
  const isAmount =
    /^(?:number|couple|lot|few)$/.test(token.lower) &&
    at(index - 1).lower === 'a' &&
    isEnd(at(index - 2));
  const isSome =
    /^(?:all|some|most|many|both|several|few|two|three)$/.test(token.lower) && isEnd(at(index - 1));
  if (!(isAmount || isSome) || at(index + 1).lower !== 'of') return undefined;
  let head = index + 2;
  if (POSSESSED.test(at(head).lower)) head += 1;
  else if (!isAmount) return undefined;
  while (at(head).adjective && !at(head).many) head += 1;
  if (!at(head).many || at(head).one) return undefined;
  const verb = at(phraseEnd(sentence, head + 1) ?? head + 1);
  const right = TO_PLURAL[verb.lower];
  return right ? [{ span: verb, instead: [right] }] : undefined;
}

/** "Everyone in the team know about it." */
function everyoneIn(sentence: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  if (!/^(?:everyone|everybody|nobody|someone|somebody)$/.test(token.lower)) return undefined;
  if (!opensClause(sentence, index) || !isEnd(sentence.at(index - 1))) return undefined;
  const end = phraseEnd(sentence, index + 1);
  return end === undefined ? undefined : bareForm(sentence.at(end), sentence.at(end + 1));
}

/** A verb in its bare form, where it has to go with one. */
function bareForm(verb: Token, next: Token): GrammarMatch[] | undefined {
  const right = TO_SINGULAR[verb.lower];
  if (right) return [{ span: verb, instead: [right] }];
  if (!verb.base || !verb.verb || verb.past || verb.adjective || !verb.mainVerb) return undefined;
  const isVerb =
    !verb.one || beginsObject(next) || /^(?:for|with|about|when|if|on|in|to)$/.test(next.lower);
  return isVerb ? [{ span: verb, instead: [thirdPerson(verb.verb)] }] : undefined;
}

/** "Does the shoes fit?", "Do your phone have it?" */
function asked(sentence: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  const { at, ending } = sentence;
  const isMany = token.lower === 'do' || token.lower === "don't";
  if (!isMany && !/^(?:does|doesn't)$/.test(token.lower)) return undefined;
  const before = at(index - 1);
  const opens = isEnd(before) || /^(?:what|when|where|why|how|and|but|so)$/.test(before.lower);
  if (
    ending !== '?' ||
    !opens ||
    !/^(?:the|your|our|my|their|these|those|this)$/.test(at(index + 1).lower)
  )
    return undefined;
  let head = index + 2;
  while (isNominal(at(head)) && isNominal(at(head + 1)) && !at(head + 1).base && head < index + 6)
    head += 1;
  const noun = at(head);
  const verb = at(head + 1);
  const isVerb = verb.lower === 'have' || (verb.base === true && verb.mainVerb === true);
  if (!isVerb || noun.isName || noun.adjective || COLLECTIVE.has(noun.noun ?? '') || verb.many)
    return undefined;
  const isWrong = isMany
    ? noun.one &&
      !noun.many &&
      !MASS.has(noun.noun ?? '') &&
      !/^(?:these|those)$/.test(at(index + 1).lower)
    : noun.many && !noun.one && at(index + 1).lower !== 'this';
  if (!isWrong || (isMany && verb.one && isEnd(at(head + 2)))) return undefined;
  const form = { do: 'does', "don't": "doesn't", does: 'do', "doesn't": "don't" }[token.lower];
  return form ? [{ span: token, instead: [form] }] : undefined;
}
