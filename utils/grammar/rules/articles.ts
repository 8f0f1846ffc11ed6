import { DETERMINERS } from '@/utils/grammar/lexicon/closed';
import { THINGS } from '@/utils/grammar/lexicon/things';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { endsPhrase, isEnd, spanOf } from '@/utils/grammar/sentence/look';
import { isCounted } from '@/utils/grammar/sentence/phrase';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const GIVING =
  /^(?:send|create|open|have|need|receive|raise|place|offer|make|see|find|give|provide|issue|submit|file|attach|get|sent|want|use|request|generate|purchase|buy|schedule|add)$/;
const ADJECTIVES =
  /^(?:new|valid|short|small|different|full|partial|prepaid|free|separate|similar|quick|special|good|second|temporary|big|serious|technical|possible|better|formal)$/;
const SUBJECT =
  /^(?:i|we|you|they|he|she|it|i've|we've|you've|i'll|we'll|you'll|they'll|can|will|must|should|could|would|may|to|customer)$/;

export const articles: GrammarRule = {
  id: 'grammar/articles',
  label: 'Missing article',
  reason: 'One thing that is counted needs “a”, “an” or “the” before it.',
  find: (sentence) =>
    sentence.tokens.flatMap(
      (token, index): GrammarMatch[] =>
        bareThing(sentence, token, index) ??
        bareComplement(sentence, token, index) ??
        fixedPhrase(sentence, token, index) ??
        [],
    ),
  examples: {
    flags: [
      'I have opened [ticket|a ticket] for you.',
      'I will send you [link|a link] to reset it.',
      'We have [problem|a problem] with the line.',
      'You need [valid passport|a valid passport] for this.',
      'Give me [few minutes|a few minutes], please.',
      'I am from [billing team|the billing team] and can help.',
      'It happened at [same time|the same time].',
      'We had [lot of|a lot of] calls.',
      'It was [mistake|a mistake] on our side.',
      'Please give me [moment|a moment].',
    ],
    passes: [
      'We have access to it.',
      'I will send email invoices.',
      'You need proof of purchase.',
      'We offer same day delivery.',
      'These few minutes matter.',
      'I have case 4411 open.',
      'The customer service team is closed.',
      'Create ticket',
      'We have a lot of calls.',
      'Please use form 3.',
      'Please send photo ID.',
    ],
  },
};

function bareThing(sentence: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  const { at, tokens } = sentence;
  const verb = token.verb ?? token.lower.replace(/^(?:has|had)$/, 'have');
  if (!GIVING.test(verb) || (token.one === undefined && token.kind !== 'word')) return undefined;
  if (DETERMINERS.has(at(index - 1).lower)) return undefined;
  if (!tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => SUBJECT.test(lower)))
    return undefined;
  let from = index + 1;
  if (/^(?:you|me|him|her|them|us)$/.test(at(from).lower)) from += 1;
  let to = from;
  while (ADJECTIVES.test(at(to).lower)) to += 1;
  const noun = at(to);
  if (!THINGS.has(noun.lower) || noun.isName) return undefined;
  const next = at(to + 1);
  const ends =
    isEnd(next) || (endsPhrase(next) && !['up', 'out', 'off', 'a', 'an'].includes(next.lower));
  if (!ends || /^[“"'#(:/&]$/.test(next.text) || next.lower === 'of') return undefined;
  if (/^(?:and|or|number)$/.test(next.lower) || noun.lower === 'number') return undefined;
  const words = [at(from), ...(to > from ? [noun] : [])].map(({ lower }) => lower).join(' ');
  const article = /^[aeiou]/.test(words) ? 'an' : 'a';
  return [{ span: spanOf(at(from), noun), instead: [`${article} ${words}`] }];
}

function fixedPhrase({ at }: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  const before = at(index - 1).lower;
  const next = at(index + 1);
  if (token.lower === 'few' && /^(?:second|minute|hour|day|week|month|year)s$/.test(next.lower)) {
    if (!/^(?:in|within|for|after|me|us|take|takes|took|wait|need|needs|another)$/.test(before))
      return undefined;
    return [{ span: spanOf(token, next), instead: [`a few ${next.lower}`] }];
  }
  if (
    token.lower === 'lot' &&
    next.lower === 'of' &&
    !/^(?:a|the|this|that|whole|our|one|each|every|job|parking|in)$/.test(before)
  ) {
    return [{ span: spanOf(token, next), instead: ['a lot of'] }];
  }
  if (
    token.lower === 'same' &&
    /^(?:at|have|has|had|with|is|use|get|getting|having|got|facing|see|for|from|to|on)$/.test(
      before,
    )
  ) {
    if (!isCounted(next) && !/^(?:time|way|thing|email|one)$/.test(next.lower)) return undefined;
    if (next.lower === 'day' || !(next.one || next.many)) return undefined;
    return [{ span: spanOf(token, next), instead: [`the same ${next.text}`] }];
  }
  const isTeam = /^(?:team|department)$/.test(next.lower) && token.one === true && !token.isName;
  if (isTeam && /^(?:from|with|to|by)$/.test(before) && endsPhrase(at(index + 2))) {
    return [{ span: spanOf(token, next), instead: [`the ${token.text} ${next.text}`] }];
  }
  const isBare = /^(?:warehouse|courier|supplier|manufacturer|technician)$/.test(token.lower);
  if (isBare && /^(?:from|with|to)$/.test(before) && endsPhrase(next) && next.lower !== 'to') {
    return [{ span: token, instead: [`the ${token.text}`] }];
  }
  return undefined;
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
    (isIt || isThere) &&
    /^(?:problem|mistake|bug|solution|error|way|chance|reason|question|fee|charge|delay|discount)$/.test(
      token.lower,
    );
  const isRole =
    isPerson &&
    /^(?:expert|technician|engineer|manager|agent|customer|student|member|supervisor|developer)$/.test(
      token.lower,
    );
  if (!isMoment && !isThing && !isRole) return undefined;
  const next = at(index + 1);
  if (!isEnd(next) && !/^(?:on|with|in|for|to|from|of|please|and|so|at)$/.test(next.lower))
    return undefined;
  return [{ span: token, instead: [`${/^[aeiou]/.test(token.lower) ? 'an' : 'a'} ${token.text}`] }];
}
