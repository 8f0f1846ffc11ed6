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
        ? pluralForm(verb)
        : isMass
          ? TO_SINGULAR.get(verb.lower)
          : singularForm(sentence, index, verb, sentence.at(verbAt + 1));
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

function pluralForm(verb: Token): string | undefined {
  if (TO_PLURAL.has(verb.lower)) return TO_PLURAL.get(verb.lower);
  return verb.third && verb.mainVerb && !verb.many ? verb.verb : undefined;
}

function singularForm(
  { at, tokens }: Sentence,
  index: number,
  verb: Token,
  next: Token,
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
  const isVerb = verb.mainVerb && (!verb.mainNoun || MOSTLY_VERBS.test(verb.verb));
  const isStop =
    MOSTLY_VERBS.test(verb.verb) &&
    /^(?:when|if|after|because|every|again|while|as)$/.test(next.lower);
  if (/^(?:a|an)$/.test(at(index).lower)) return undefined;
  const goesOn =
    beginsObject(next) ||
    next.kind === 'number' ||
    /^(?:to|in|on|for|from|with|like|that|at|about|nobody|when|if|because|two|three|five|between|up|within|after|before|off|out)$/.test(
      next.lower,
    );
  const isFirm =
    !verb.one ||
    beginsObject(next) ||
    next.kind === 'number' ||
    /^(?:to|that|nobody|when|if|because|two|three|four|five|about|up|between)$/.test(next.lower);
  const isOpening = at(index - 1).kind === 'edge' || at(index - 1).lower !== 'that';
  return isVerb && ((goesOn && isFirm) || isStop) && isOpening ? thirdPerson(verb.verb) : undefined;
}

/** "The list of affected users are": the verb goes with the list. */
function behindOf({ at }: Sentence, end: number): GrammarMatch | undefined {
  if (at(end).lower !== 'of') return undefined;
  let index = end + 1;
  if (/^(?:the|our|your|these|those|all)$/.test(at(index).lower)) index += 1;
  while (at(index).adjective && !at(index).many) index += 1;
  if (!at(index).many || at(index).one) return undefined;
  const right =
    /^(?:are|were|have)$/.test(at(index + 1).lower) && TO_SINGULAR.get(at(index + 1).lower);
  return right ? { span: at(index + 1), instead: [right] } : undefined;
}

/** "The customer who own the account". */
function relative({ at }: Sentence, token: Token, index: number): GrammarMatch[] {
  const before = at(index - 1);
  if (!/^(?:who|which)$/.test(token.lower) || !before.noun || before.isName) return [];
  const verb = at(index + 1);
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
    before.many && !before.one && at(index - 3).lower !== 'of'
      ? TO_PLURAL.get(verb.lower)
      : undefined;
  return right && token.lower === 'who' ? [{ span: verb, instead: [right] }] : [];
}
