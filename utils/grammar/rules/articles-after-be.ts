import { isThing } from '@/utils/grammar/lexicon/things';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { ADJECTIVES, isPlainAdjective } from '@/utils/grammar/sentence/adjectives';
import { isEnd } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

export const articlesAfterBe: GrammarRule = {
  id: 'grammar/articles-after-be',
  label: 'Missing article',
  reason: 'What something is, or what there is, needs “a” or “an” where it is counted.',
  find: (sentence) =>
    sentence.tokens.flatMap(
      (token, index): GrammarMatch[] =>
        bareComplement(sentence, token, index) ?? describedComplement(sentence, token, index) ?? [],
    ),
  examples: {
    flags: [
      'It was [mistake|a mistake] on our side.',
      'Please give me [moment|a moment].',
      "It's [good|a good] idea to restart it.",
      'There was [error|an error] during the payment.',
      'There is [limit|a limit] of three.',
      "I'm [new|a new] agent here.",
    ],
    passes: [
      "It's great service.",
      'It is standard procedure.',
      'This is easy to change.',
      'It was good advice.',
      'It is a same-day order.',
    ],
  },
};

/** "It's good idea", "This is free service for members". */
function describedComplement(
  { at }: Sentence,
  token: Token,
  index: number,
): GrammarMatch[] | undefined {
  const be = at(index - 1).lower;
  const isIt =
    /^(?:it's|that's|there's)$/.test(be) ||
    (/^(?:is|was)$/.test(be) && /^(?:it|this|that|there)$/.test(at(index - 2).lower));
  const isPerson =
    /^(?:i'm|he's|she's|we're)$/.test(be) ||
    (/^(?:am|is|are|was)$/.test(be) && /^(?:i|he|she|we)$/.test(at(index - 2).lower));
  const isRole =
    isPerson &&
    /^(?:agent|customer|company|member|employee|student|technician|developer|user|shop|store|business)$/.test(
      at(index + 1).lower,
    ) &&
    isPlainAdjective(token) &&
    token.text === token.lower &&
    (isEnd(at(index + 2)) || /^(?:here|with|in|and|so|of|at|for)$/.test(at(index + 2).lower));
  if (isRole)
    return [
      { span: token, instead: [`${/^[aeio]/.test(token.lower) ? 'an' : 'a'} ${token.text}`] },
    ];
  if (!isIt || !(isPlainAdjective(token) || ADJECTIVES.test(token.lower))) return undefined;
  let to = index + 1;
  while (isPlainAdjective(at(to))) to += 1;
  const noun = at(to);
  const next = at(to + 1);
  if (!isThing(noun.lower) || noun.isName || token.text !== token.lower) return undefined;
  if (
    /^(?:time|way|service|language|light|delivery|return|support|credit|video|purchase|payment|method|policy|paper|change|design|charge|form|part|point|type|class|room)$/.test(
      noun.lower,
    ) &&
    !/^(?:good|free|big|small|bad)$/.test(token.lower)
  )
    return undefined;
  if (
    !isEnd(next) &&
    !/^(?:on|with|in|for|to|from|of|and|so|at|that|because|but|if|when)$/.test(next.lower)
  )
    return undefined;
  const article = /^(?:[aeio]|un(?!i|e))/.test(token.lower) ? 'an' : 'a';
  return [{ span: token, instead: [`${article} ${token.text}`] }];
}

/** "It was mistake on our side", "Is there problem with it", "He is expert". */
function bareComplement({ at }: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  const before = at(index - 1).lower;
  const isIt = /^(?:is|was)$/.test(before) && /^(?:it|this|that|there)$/.test(at(index - 2).lower);
  const isThere = before === 'there' && /^(?:is|was)$/.test(at(index - 2).lower);
  const isPerson = /^(?:am|is|was)$/.test(before) && /^(?:i|he|she)$/.test(at(index - 2).lower);
  const isMoment =
    before === 'me' &&
    at(index - 2).lower === 'give' &&
    /^(?:moment|minute|second|chance)$/.test(token.lower);
  const isThing =
    ((isIt || isThere) &&
      /^(?:problem|mistake|bug|solution|error|way|chance|reason|question|fee|charge|delay|discount)$/.test(
        token.lower,
      )) ||
    ((isThere || at(index - 2).lower === 'there') &&
      /^(?:limit|issue|glitch|option|button|link|difference|shortage)$/.test(token.lower) &&
      /^(?:is|was|there)$/.test(before));
  const isRole =
    isPerson &&
    /^(?:expert|technician|engineer|manager|agent|customer|student|member|supervisor|developer)$/.test(
      token.lower,
    );
  if (!isMoment && !isThing && !isRole) return undefined;
  const next = at(index + 1);
  if (
    !isEnd(next) &&
    !/^(?:on|with|in|for|to|from|of|please|and|so|at|during|when|while|because|by|if|why)$/.test(
      next.lower,
    )
  )
    return undefined;
  return [{ span: token, instead: [`${/^[aeiou]/.test(token.lower) ? 'an' : 'a'} ${token.text}`] }];
}
