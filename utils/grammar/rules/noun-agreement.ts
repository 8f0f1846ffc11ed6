import { thirdPerson } from '@/utils/grammar/lexicon/inflect';
import { COLLECTIVE, MASS } from '@/utils/grammar/lexicon/support';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, isEnd, skipAdverbs } from '@/utils/grammar/sentence/look';
import { nounSubjectAt, type NounSubject } from '@/utils/grammar/sentence/subject';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const TO_SINGULAR: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ["aren't", "isn't"],
  ['have', 'has'],
  ["haven't", "hasn't"],
  ["don't", "doesn't"],
  ['were', 'was'],
  ["weren't", "wasn't"],
]);
const TO_PLURAL: ReadonlyMap<string, string> = new Map(
  [...TO_SINGULAR].map(([many, one]) => [one, many]),
);

const MOSTLY_VERBS =
  /^(?:take|show|say|cost|need|help|look|crash|freeze|work|start|stop|run|load|want|close|open)$/;

export const nounAgreement: GrammarRule = {
  id: 'grammar/noun-agreement',
  label: 'Agreement',
  reason: 'The verb does not go with its subject: “the order has”, “the orders have”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const subject = nounSubjectAt(sentence, index) ?? massSubjectAt(sentence, token, index);
      if (!subject) return relative(sentence, token, index);
      const attracted = subject.isPlural ? undefined : behindOf(sentence, subject.end);
      if (attracted) return [attracted];
      const verbAt = skipAdverbs(sentence, subject.end);
      const verb = sentence.at(verbAt);
      const isMass = subject.head === token;
      const right = subject.isPlural
        ? pluralForm(verb, sentence.at(verbAt + 1), verbAt > subject.end)
        : isMass
          ? TO_SINGULAR.get(verb.lower)
          : singularForm(sentence, index, verb, sentence.at(verbAt + 1), verbAt > subject.end);
      return right ? [{ span: verb, instead: [right] }] : [];
    }),
  examples: {
    flags: [
      'Your order [have|has] left.',
      'The items [is|are] reserved.',
      "The tracking number [don't|doesn't] work.",
      'The refund [take|takes] five days.',
      'These features [was|were] removed.',
      'The courier [say|says] nobody was in.',
      'Your orders [has|have] been sent.',
      'The information [are|is] correct.',
      'The settings [was|were] lost.',
      'The list of users [are|is] short.',
      'The customer who [own|owns] it must call.',
      'My manager [want|wants] to speak with you.',
      'The app [crash|crashes] when I open it.',
      'Your payment details [needs|need] to be changed.',
      'The goods [is|are] insured.',
      'Our system [need|needs] around an hour.',
      'The price [include|includes] breakfast.',
      'He is the one who [know|knows] it.',
      'Your doctor [need|needs] to sign it.',
      'Your courier usually [release|releases] it.',
      'If the problem [persist|persists], let me know.',
    ],
    passes: [
      'Did the parcel have a label?',
      'Your team are great.',
      'The number of orders is high.',
      'One of the items is here.',
      'If the price were lower, I would.',
      'Changing the settings is easy.',
      'The order and the invoice have gone.',
      'Let the courier know.',
      'The staff have it.',
      'Ten euros is fine.',
      'The return process is simple.',
      'The orders you have are fine.',
      'The scissors are in the drawer.',
      'My glasses are broken.',
    ],
  },
};

/** "Information are": without a determiner, at the head of a sentence. */
function massSubjectAt({ at }: Sentence, token: Token, index: number): NounSubject | undefined {
  const lemma = token.lower.replace(/s$/, '');
  if (!MASS.has(lemma) || at(index - 1).lower === 'and' || lemma === 'data' || lemma === 'media')
    return undefined;
  const before = at(index - 1);
  return isEnd(before) || /^(?:the|this|your|our|all)$/.test(before.lower)
    ? { head: token, end: index + 1, isPlural: false }
    : undefined;
}

function pluralForm(verb: Token, next: Token, isFar: boolean): string | undefined {
  if (TO_PLURAL.has(verb.lower)) return TO_PLURAL.get(verb.lower);
  const isVerb = !verb.many || isFar || beginsObject(next) || next.lower === 'to';
  return verb.third && verb.mainVerb && isVerb ? verb.verb : undefined;
}

function singularForm(
  { at, tokens }: Sentence,
  index: number,
  verb: Token,
  next: Token,
  isFar: boolean,
): string | undefined {
  if (TO_SINGULAR.has(verb.lower)) {
    const isUnreal = tokens
      .slice(0, index)
      .some(({ lower }) => /^(?:if|wish|as|though)$/.test(lower));
    if (/^were/.test(verb.lower) && isUnreal) return undefined;
    // "What the customer have to pay" is rare; "Does the customer have" never comes here.
    return TO_SINGULAR.get(verb.lower);
  }
  if (!verb.base || !verb.verb || verb.past || verb.adjective || verb.adverb) return undefined;
  const isVerb = verb.mainVerb && (!verb.mainNoun || isFar || MOSTLY_VERBS.test(verb.verb));
  const isStop =
    MOSTLY_VERBS.test(verb.verb) &&
    /^(?:when|if|after|because|every|again|while|as)$/.test(next.lower);
  if (/^(?:a|an)$/.test(at(index).lower)) return undefined;
  const isPlainVerb = verb.mainVerb === true && !verb.mainNoun;
  const isGoods = next.many === true && !(next.third && next.mainVerb) && isPlainVerb;
  const isThing = isGoods || (next.one === true && !verb.one);
  const goesOn =
    isThing ||
    beginsObject(next) ||
    next.kind === 'number' ||
    /^(?:to|in|on|for|from|with|like|that|at|about|around|almost|nearly|nobody|when|if|because|two|three|five|between|up|within|after|before|off|out)$/.test(
      next.lower,
    );
  const isFirm =
    !verb.one ||
    isGoods ||
    beginsObject(next) ||
    next.kind === 'number' ||
    /^(?:to|that|nobody|when|if|because|two|three|four|five|about|around|almost|nearly|up|between)$/.test(
      next.lower,
    );
  const isCondition =
    /^(?:if|when|once|unless|until|because)$/.test(at(index - 1).lower) &&
    isEnd(next) &&
    !verb.one &&
    verb.mainVerb === true;
  if (isCondition) return thirdPerson(verb.verb);
  const isOpening = at(index - 1).kind === 'edge' || at(index - 1).lower !== 'that';
  return isVerb && ((goesOn && isFirm) || isStop) && isOpening ? thirdPerson(verb.verb) : undefined;
}

/** "The list of affected users are": the verb goes with the list. */
function behindOf({ at, tokens }: Sentence, end: number): GrammarMatch | undefined {
  if (at(end).lower !== 'of') return undefined;
  let index = end + 1;
  if (/^(?:the|our|your|these|those|all)$/.test(at(index).lower)) index += 1;
  while (at(index).adjective && !at(index).many) index += 1;
  if (!at(index).many || at(index).one) return undefined;
  const right =
    /^(?:are|were|have)$/.test(at(index + 1).lower) && TO_SINGULAR.get(at(index + 1).lower);
  const verb = at(index + 1);
  const isVerb = verb.base && verb.mainVerb && !verb.one && !verb.past && !verb.adjective;
  if (isVerb && verb.verb && beginsObject(at(index + 2)))
    return { span: verb, instead: [thirdPerson(verb.verb)] };
  if (right === 'was' && tokens.slice(0, end).some(({ lower }) => /^(?:if|wish|as)$/.test(lower)))
    return undefined;
  return right ? { span: at(index + 1), instead: [right] } : undefined;
}

/** "The customer who own the account". */
function relative({ at }: Sentence, token: Token, index: number): GrammarMatch[] {
  const before = at(index - 1);
  const verb = at(index + 1);
  const isTheOne = before.lower === 'one' && /^(?:the|only)$/.test(at(index - 2).lower);
  if (/^(?:who|which|that)$/.test(token.lower) && isTheOne && at(index - 3).lower !== 'of') {
    const isBare = verb.base && verb.mainVerb && !verb.past && !verb.mainNoun;
    const right =
      TO_SINGULAR.get(verb.lower) ?? (isBare ? thirdPerson(verb.verb ?? '') : undefined);
    return right ? [{ span: verb, instead: [right] }] : [];
  }
  if (!/^(?:who|which)$/.test(token.lower) || !before.noun || before.isName) return [];
  const isOne =
    before.one && !before.many && !MASS.has(before.noun) && at(index - 3).lower !== 'of';
  if (
    isOne &&
    /^(?:the|a|an|your|our|any|every|each|another|one)$/.test(at(index - 2).lower) &&
    !COLLECTIVE.has(before.noun)
  ) {
    const right =
      TO_SINGULAR.get(verb.lower) ??
      (verb.base && (verb.mainVerb || verb.lower === 'own') && !verb.past && verb.verb
        ? thirdPerson(verb.verb)
        : undefined);
    return right ? [{ span: verb, instead: [right] }] : [];
  }
  const right =
    before.many && !before.one && !before.third && at(index - 3).lower !== 'of'
      ? TO_PLURAL.get(verb.lower)
      : undefined;
  return right && token.lower === 'who' ? [{ span: verb, instead: [right] }] : [];
}
