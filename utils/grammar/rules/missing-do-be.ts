import { SUBJECTS, THIRD_SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import {
  beginsObject,
  isEnd,
  opensClause,
  skipAdverbs,
  spanOf,
} from '@/utils/grammar/sentence/look';
import { nounSubjectAt } from '@/utils/grammar/sentence/subject';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const FEELINGS = /^(?:sorry|glad|happy|unable|able|afraid|aware|unsure|pleased)$/;

/** "It not work", "we working on it", "I sorry", "Is not possible". */
export const missingDoBe: GrammarRule = {
  id: 'grammar/missing-do-be',
  label: 'Missing word',
  reason: 'A short word is missing: a form of “do” or “be”, or “it”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const found = withoutIt(sentence, token, index) ?? withoutVerb(sentence, token, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'It [not work|does not work] on older phones.',
      'We [not receive|do not receive] it.',
      'It [not working|is not working] today.',
      'We [working|are working] on it now.',
      'I [sorry|am sorry] for the delay.',
      '[Is not|It is not] necessary to send it back.',
      'The app [not work|does not work] here.',
      'I [not|am not] sure about it.',
      'Your order [on|is on] its way.',
      'The package [still|is still] in our depot.',
      "I [no have|don't have] access to it.",
    ],
    passes: [
      'Why not try it?',
      'Do you not receive it?',
      'I appreciate you taking the time.',
      'Is not it late?',
      'Not working here.',
      'You, working hard, know it.',
      'I not only checked it, I sent it.',
      'Those working here know.',
      'Is possible fraud a reason?',
    ],
  },
};

function withoutIt(
  { at, ending }: Sentence,
  token: Token,
  index: number,
): GrammarMatch | undefined {
  if (token.lower !== 'is' || index > 0 || ending === '?') return undefined;
  const not = at(1).lower === 'not';
  const word = at(not ? 2 : 1).lower;
  if (
    !/^(?:necessary|possible|important|better|recommended|required|normal|needed|available)$/.test(
      word,
    )
  )
    return undefined;
  const next = at(not ? 3 : 2);
  if (!isEnd(next) && !/^(?:to|that|for|if|because|in|on|now)$/.test(next.lower)) return undefined;
  return not
    ? { span: spanOf(token, at(1)), instead: ['it is not', "it isn't"] }
    : { span: spanOf(token, at(1)), instead: [`it is ${at(1).text}`] };
}

function withoutVerb(sentence: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const { at } = sentence;
  const isPronoun = SUBJECTS.has(token.lower);
  if (
    isPronoun &&
    (!opensClause(sentence, index) || /^(?:what|why|how|where)$/.test(at(index - 1).lower))
  )
    return undefined;
  const noun = isPronoun ? undefined : nounSubjectAt(sentence, index);
  if (!isPronoun && !noun) return undefined;
  const from = noun?.end ?? index + 1;
  const isOne = noun ? !noun.isPlural : THIRD_SUBJECTS.has(token.lower);
  const be = token.lower === 'i' ? 'am' : isOne ? 'is' : 'are';
  const first = at(from);
  if (first.lower === 'no' && at(from + 1).lower === 'have') {
    return { span: spanOf(first, at(from + 1)), instead: [`${isOne ? "doesn't" : "don't"} have`] };
  }
  if (first.lower === 'not') {
    const verb = at(from + 1);
    if (verb.isName || at(from + 1).lower === 'only') return undefined;
    if (verb.ing && verb.verb)
      return { span: spanOf(first, verb), instead: [`${be} not ${verb.text}`] };
    if (
      FEELINGS.test(verb.lower) ||
      /^(?:sure|available|possible|ready|certain|allowed|interested|familiar)$/.test(verb.lower)
    )
      return { span: first, instead: [`${be} not`] };
    if (verb.lower === 'have' && !at(from + 2).participle)
      return { span: spanOf(first, verb), instead: [`${isOne ? 'does' : 'do'} not have`] };
    const isGone =
      noun !== undefined &&
      /^(?:arrived|come|gone|started|shipped|left|received|delivered|updated)$/.test(verb.lower) &&
      (isEnd(at(from + 2)) || /^(?:yet|today|here)$/.test(at(from + 2).lower));
    if (isGone) return { span: first, instead: [`${isOne ? 'has' : 'have'} not`, `${be} not`] };
    const isVerb = verb.mainVerb && !verb.adjective && !verb.adverb && !verb.past;
    if (!isVerb || !(verb.base || verb.third)) return undefined;
    return {
      span: spanOf(first, verb),
      instead: [`${isOne ? 'does' : 'do'} not ${verb.verb ?? ''}`],
    };
  }
  const isOnWay =
    first.lower === 'on' &&
    at(from + 2).lower === 'way' &&
    /^(?:its|the|their)$/.test(at(from + 1).lower);
  const isStill =
    /^(?:still|already)$/.test(first.lower) &&
    /^(?:in|at|on|missing|pending|open|available|valid)$/.test(at(from + 1).lower);
  if (noun && (isOnWay || isStill)) return { span: first, instead: [`${be} ${first.text}`] };
  if (!isPronoun || token.lower === 'it') return undefined;
  const verbAt = skipAdverbs(sentence, from);
  const verb = at(verbAt);
  if (verb.kind !== 'word' || verb.isName) return undefined;
  const isFeeling = FEELINGS.test(first.lower) && verbAt === from;
  const next = at(verbAt + 1);
  const isVerb = !verb.one || beginsObject(next) || /^(?:on|for|with|to|at|into)$/.test(next.lower);
  const isDoing = verb.ing && verb.mainVerb && isVerb && verbAt === from && !isEnd(next);
  if (!isFeeling && !isDoing) return undefined;
  return { span: verb, instead: [`${be} ${verb.text}`] };
}
