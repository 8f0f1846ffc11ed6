import { ACTIONS } from '@/utils/grammar/lexicon/actions';
import { HAVE, MODALS, SUBJECTS, THIRD_SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { thirdPerson } from '@/utils/grammar/lexicon/inflect';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { opensClause, past, spanOf } from '@/utils/grammar/sentence/look';
import { nounSubjectAt } from '@/utils/grammar/sentence/subject';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** What one thinks now of what was then: "I hope last night was fine". */
const MENTAL =
  /^(?:hope|remember|imagine|think|believe|know|guess|understand|mean|recall|feel|wish|suppose)$/;

export const tenseAndTime: GrammarRule = {
  id: 'grammar/tense-and-time',
  label: 'Tense',
  reason:
    'With a time that is over, English takes the simple past; after “when” and “if”, no “will”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const found =
        overAndDone(sentence, token, index) ??
        presentForPast(sentence, token, index) ??
        futureClause(sentence, token, index) ??
        workingSince(sentence, token, index) ??
        isPaidLastWeek(sentence, token, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'We [have shipped|shipped] your order two days ago.',
      'I [have sent|sent] it yesterday.',
      'When you [will receive|receive] it, please keep the label.',
      'Once it [will arrive|arrives], we refund you.',
      'Yesterday I [speak|spoke] to the supplier.',
      'She [come|came] back to us yesterday.',
      'The package [arrive|arrived] yesterday.',
      'I [am working|have been working] here since 2019.',
      'The invoice [is|was] paid last week.',
      'If you [will have|have] more questions, write us.',
      'If you [would have contacted|had contacted] us, we could have helped.',
    ],
    passes: [
      'We have been here since yesterday.',
      'I have checked the order you placed yesterday.',
      'Let me know when it will arrive.',
      'I should have sent it yesterday.',
      'When will it arrive?',
      'I am asking since you called.',
      'It is closed this week.',
      'We have seen the email from last week.',
      'I have asked if it will work.',
      'When I will be back is open, sorry.',
    ],
  },
};

/** "We have shipped it two days ago." */
function overAndDone(
  { at, tokens }: Sentence,
  token: Token,
  index: number,
): GrammarMatch | undefined {
  const isHave = HAVE.has(token.lower) && token.lower !== 'had';
  const contracted = /^(.+)['’]ve$/.exec(token.text)?.[1];
  const verb = at(index + 1);
  if (!(isHave || contracted) || !verb.participle || !verb.verb) return undefined;
  const before = at(index - 1);
  if (MODALS.has(before.lower) || before.lower === 'to' || /n't$/.test(token.lower))
    return undefined;
  if (isHave && !SUBJECTS.has(before.lower) && !before.one && !before.many) return undefined;
  if (verb.lower === 'been' || verb.lower === 'had') return undefined;
  const time = timeBehind({ at, tokens }, index + 2);
  if (!time) return undefined;
  return {
    span: spanOf(token, verb),
    instead: [contracted ? `${contracted} ${past(verb)}` : past(verb)],
  };
}

/** "yesterday", "last week", "two days ago": in the same clause, with nothing before it that is over for itself. */
function timeBehind({ at, tokens }: Pick<Sentence, 'at' | 'tokens'>, from: number): boolean {
  for (let index = from; index < Math.min(from + 9, tokens.length); index += 1) {
    const token = at(index);
    if (token.kind === 'mark' || (SUBJECTS.has(token.lower) && !/^(?:you|it)$/.test(token.lower)))
      return false;
    if (
      /^(?:and|but|that|which|who|when|because|if|before|after|since|from|of|until|as|what|where|how|why|so|for)$/.test(
        token.lower,
      ) &&
      index > from
    ) {
      if (token.lower !== 'for') return false;
    }
    const next = at(index + 1);
    if (index > from && token.past && (!token.adjective || SUBJECTS.has(at(index - 1).lower)))
      return false;
    const isYesterday = token.lower === 'yesterday';
    const isLast =
      token.lower === 'last' &&
      /^(?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        next.lower,
      );
    const isAgo = token.lower === 'ago';
    if (isYesterday || isLast || isAgo)
      return !/^(?:from|since|until|of|for)$/.test(at(index - 1).lower);
  }
  return false;
}

/** "When you will receive it, …", "once it will arrive", "If you would have called". */
function futureClause(
  { at, tokens, ending }: Sentence,
  token: Token,
  index: number,
): GrammarMatch | undefined {
  const isOnce =
    /^(?:once|unless|until)$/.test(token.lower) ||
    (token.lower === 'as' && at(index - 1).lower === 'soon');
  const isOpening =
    /^(?:when|if|after|before)$/.test(token.lower) &&
    index === 0 &&
    tokens.some(({ text }) => text === ',');
  if (!isOnce && !isOpening) return undefined;
  const subject = at(index + 1);
  if (!SUBJECTS.has(subject.lower) || (ending === '?' && token.lower === 'when')) return undefined;
  const will = at(index + 2);
  const verb = at(index + 3);
  if (
    token.lower === 'if' &&
    will.lower === 'would' &&
    verb.lower === 'have' &&
    at(index + 4).participle
  ) {
    return { span: spanOf(will, at(index + 4)), instead: [`had ${at(index + 4).text}`] };
  }
  const isHave = verb.lower === 'have' && !at(index + 4).participle;
  if (will.lower !== 'will' || !(isHave || (verb.base && verb.verb && verb.lower !== 'be')))
    return undefined;
  const base = verb.verb ?? 'have';
  const form = THIRD_SUBJECTS.has(subject.lower) ? thirdPerson(base) : base;
  return { span: spanOf(will, verb), instead: [form] };
}

/** "I send it yesterday", "Yesterday I speak to them". */
function presentForPast(sentence: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const { at } = sentence;
  const noun = SUBJECTS.has(token.lower) ? undefined : nounSubjectAt(sentence, index);
  const verbAt = noun?.end ?? index + 1;
  const verb = at(verbAt);
  if (
    !(noun ?? SUBJECTS.has(token.lower)) ||
    !verb.base ||
    !verb.verb ||
    verb.past ||
    verb.adjective
  )
    return undefined;
  if ((noun && verb.one) || MENTAL.test(verb.verb)) return undefined;
  const isLast = at(0).lower === 'last' && /^(?:week|month|year|night)$/.test(at(1).lower);
  const isBefore = (at(0).lower === 'yesterday' && index < 3) || (isLast && index < 4);
  if (!verb.mainVerb || !(isBefore || opensClause(sentence, index))) return undefined;
  if (!isBefore && !timeBehind(sentence, noun ? verbAt : index + 2)) return undefined;
  return { span: verb, instead: [past(verb)] };
}

/** "I am working here since 2019": what goes on since then has been going on. */
function workingSince({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const [, contracted] = /^(i|we|you|they|he|she|it)'(?:m|re|s)$/.exec(token.lower) ?? [];
  const subject = contracted ?? at(index - 1).lower;
  const isBe = contracted !== undefined || /^(?:am|is|are)$/.test(token.lower);
  const verb = at(index + 1);
  if (!isBe || !SUBJECTS.has(subject) || !verb.ing || !verb.verb) return undefined;
  for (let place = index + 2; place < index + 6; place += 1) {
    if (at(place).kind !== 'word') return undefined;
    if (at(place).lower !== 'since') continue;
    const time = at(place + 1);
    const isTime =
      (time.kind === 'number' && /^(?:19|20)\d\d\.?$/.test(time.text)) ||
      /^(?:last|yesterday|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)$/.test(
        time.lower,
      );
    if (!isTime) return undefined;
    const have = THIRD_SUBJECTS.has(subject) ? 'has' : 'have';
    const spoken = contracted ? `${token.text.split(/['’]/)[0] ?? ''} ${have}` : have;
    return { span: spanOf(token, verb), instead: [`${spoken} been ${verb.text}`] };
  }
  return undefined;
}

/** "The invoice is paid last week." */
function isPaidLastWeek(sentence: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const verb = sentence.at(index + 1);
  const past = { is: 'was', are: 'were' }[token.lower];
  if (!past || !verb.participle || verb.base) return undefined;
  if (verb.adjective && !ACTIONS.has(verb.verb ?? '')) return undefined;
  const next = sentence.at(index + 2).lower;
  const isSoon =
    next === 'yesterday' ||
    (next === 'last' &&
      /^(?:week|month|year|night|monday|tuesday|wednesday|thursday|friday)$/.test(
        sentence.at(index + 3).lower,
      )) ||
    sentence.at(index + 4).lower === 'ago';
  return isSoon ? { span: token, instead: [past] } : undefined;
}
