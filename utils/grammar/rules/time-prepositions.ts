import { NUMBERS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const MONTH = /^(?:january|february|april|june|july|august|september|october|november|december)$/;
const DURATION = /^(?:second|minute|hour|day|week|month|year)s?$/;
const ONCE =
  /^(?:send|deliver|receive|ship|arrive|reply|refund|confirm|provide|submit|return|pay|respond|finish|complete)$/;

export const timePrepositions: GrammarRule = {
  id: 'grammar/time-prepositions',
  label: 'Preposition',
  reason:
    'English uses another preposition with this time: “on Monday”, “at 3 pm”, “for three days”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const found = point(sentence, token, index) ?? span(sentence, token, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'We are closed [in|on] Sunday.',
      'The call starts [on|at] 3 pm.',
      'We open [in|at] 9 am.',
      'It is charged [in|on] the first day of the month.',
      'We will do it [on|in] the morning.',
      'It is down [since|for] three hours.',
      'It will arrive [on next|next] week.',
      'I will send it [until|by] Friday.',
      'It was out [during|for] two days.',
      'The sale ends [on|in] June.',
    ],
    passes: [
      'We are closed on Sunday.',
      'It has been down since Monday.',
      'It is valid until Friday.',
      'I will keep it until Friday.',
      'It will arrive on June 3.',
      'In next to no time it was there.',
      'We waited since you asked.',
      'On the 3rd it was fine.',
      'It was sold in 2024.',
      'It happened during the last three days.',
      'Since 3 people asked, we checked.',
    ],
  },
};

/** A point in time: a weekday, a clock time, a month, "next week", "tomorrow". */
function point({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  if (!/^(?:in|on|at)$/.test(token.lower)) return undefined;
  const next = at(index + 1);
  const after = at(index + 2);
  const isDaypart =
    token.lower !== 'in' &&
    next.lower === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(after.lower) &&
    isEnd(at(index + 3));
  if (isDaypart) return { span: token, instead: ['in'] };
  const isDay =
    token.lower === 'in' &&
    next.lower === 'the' &&
    /^(?:first|last|second|third|1st|2nd|3rd)$/.test(after.lower) &&
    at(index + 3).lower === 'day' &&
    at(index + 4).lower === 'of' &&
    /^(?:the|each|every|this|next)$/.test(at(index + 5).lower);
  if (isDay) return { span: token, instead: ['on'] };
  if (WEEKDAY.test(next.lower) && /^(?:in|at)$/.test(token.lower))
    return { span: token, instead: ['on'] };
  const isClock =
    next.kind === 'number' &&
    (/^(?:am|pm|a\.m|o'clock)$/.test(after.lower) || /^\d{1,2}[:.]\d\d$/.test(next.text));
  const isSpoken = /^(?:am|pm|o'clock)$/.test(after.lower) && !/^\d{3,}/.test(next.text);
  if (isClock && (token.lower === 'on' || (token.lower === 'in' && isSpoken)))
    return { span: token, instead: ['at'] };
  const isMarch = /^(?:March|May|August)$/.test(next.text);
  if ((isMarch || MONTH.test(next.lower)) && token.lower !== 'in' && after.kind !== 'number') {
    return isEnd(after) ? { span: token, instead: ['in'] } : undefined;
  }
  if (
    /^(?:next|last)$/.test(next.lower) &&
    (/^(?:week|month|year|weekend)$/.test(after.lower) || WEEKDAY.test(after.lower))
  ) {
    return { span: spanOf(token, next), instead: [next.text] };
  }
  if (/^(?:tomorrow|yesterday)$/.test(next.lower) && (isEnd(after) || token.lower !== 'in')) {
    return { span: spanOf(token, next), instead: [next.text] };
  }
  return undefined;
}

/** A stretch of time: "since three days", "during two hours", "will send it until Friday". */
function span({ at, tokens }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const { lower } = token;
  if (/^(?:since|during)$/.test(lower)) {
    let number = index + 1;
    if (/^(?:about|around|almost|over|more|nearly|last)$/.test(at(number).lower)) number += 1;
    const counted =
      NUMBERS.has(at(number).lower) ||
      at(number).kind === 'number' ||
      /^(?:several|few|many|a)$/.test(at(number).lower);
    const unit = at(number + 1).lower === 'few' ? at(number + 2) : at(number + 1);
    if (!counted || !DURATION.test(unit.lower)) return undefined;
    const isAgo = at(tokens.indexOf(unit) + 1).lower === 'ago';
    return isAgo ? undefined : { span: token, instead: ['for'] };
  }
  if (!/^(?:until|till)$/.test(lower)) return undefined;
  const time = at(index + 1).lower;
  const isTime =
    WEEKDAY.test(time) || /^(?:tomorrow|tonight)$/.test(time) || /^(?:next|end)$/.test(time);
  const clause = tokens.slice(Math.max(0, index - 9), index);
  const isOnce = clause.some((word) => word.base && ONCE.test(word.verb ?? ''));
  const isWill = clause.some((word) => /^(?:will|please|must)$|'ll$/.test(word.lower));
  const isLasting = clause.some((word) =>
    /^(?:not|n't|keep|wait|hold|valid|open|use|stay|available|won't|don't|can't|cannot|be|free|pause|extend|back)$/.test(
      word.lower,
    ),
  );
  return isTime && isOnce && isWill && !isLasting ? { span: token, instead: ['by'] } : undefined;
}
