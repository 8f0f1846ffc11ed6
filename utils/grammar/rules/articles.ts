import { DETERMINERS } from '@/utils/grammar/lexicon/closed';
import { THINGS } from '@/utils/grammar/lexicon/things';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { AUXILIARIES, endsPhrase, isEnd, spanOf } from '@/utils/grammar/sentence/look';
import { isCounted } from '@/utils/grammar/sentence/phrase';
import { ADJECTIVES, isPlainAdjective } from '@/utils/grammar/sentence/adjectives';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const GIVING =
  /^(?:send|create|open|have|need|receive|raise|place|offer|make|see|find|give|provide|issue|submit|file|attach|get|sent|want|use|request|generate|purchase|buy|schedule|add|put|take|leave)$/;
/** Often not counted: “receive confirmation”, “give credit”, “have reason to”. */
const MASS_TOO = /^(?:number|confirmation|credit|reason|part|limit|delay|table|bonus)$/;
/** "A photo of it". */
const PICTURED = /^(?:photo|picture|screenshot|copy)$/;
const SUBJECT =
  /^(?:i|we|you|they|he|she|it|i've|we've|you've|i'll|we'll|you'll|they'll|can|will|must|should|could|would|may|to|customer|please|kindly)$/;

export const articles: GrammarRule = {
  id: 'grammar/articles',
  label: 'Missing article',
  reason: 'One thing that is counted needs “a”, “an” or “the” before it.',
  find: (sentence) =>
    sentence.tokens.flatMap(
      (token, index): GrammarMatch[] =>
        bareThing(sentence, token, index) ??
        barePlace(sentence, token, index) ??
        fixedPhrase(sentence, token, index) ??
        bareDevice(sentence, token, index) ??
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
      'We have [big sale|a big sale] next week.',
      'It is at the desk in [a|the] same building.',
      'Wait [moment|a moment], please.',
      'I need [copy|a copy] of your passport.',
      "I'll put [note|a note] on it.",
      'It is at [post|the post] office.',
      'Please go to [settings page|the settings page] first.',
      'Please restart [router|the router] and try again.',
      'You can find it on [website|the website].',
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
      'We ship from warehouse 3.',
      'Just minutes later it was there.',
      'They have open tickets.',
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
  if (/^(?:you|me|him|them|us)$/.test(at(from).lower)) from += 1;
  // "Make me question it", "take issue with", "half team"
  if (verb === 'make' && from > index + 1) return undefined;
  if (verb === 'take' && /^(?:issue|note|part)$/.test(at(from).lower)) return undefined;
  let to = from;
  while (ADJECTIVES.test(at(to).lower) || isPlainAdjective(at(to))) to += 1;
  const noun = at(to);
  if (!THINGS.has(noun.lower) || noun.isName) return undefined;
  const next = at(to + 1);
  const ends =
    isEnd(next) ||
    /^(?:next|last)$/.test(next.lower) ||
    (endsPhrase(next) && !['up', 'out', 'off', 'a', 'an'].includes(next.lower));
  if (
    !ends ||
    /^[“"'#(:/&]$/.test(next.text) ||
    (next.lower === 'of' && !PICTURED.test(noun.lower))
  )
    return undefined;
  if (/^(?:and|or|number)$/.test(next.lower) || MASS_TOO.test(noun.lower)) return undefined;
  const words = [at(from), ...(to > from ? [noun] : [])].map(({ lower }) => lower).join(' ');
  const article = /^[aeiou]/.test(words) ? 'an' : 'a';
  return [{ span: spanOf(at(from), noun), instead: [`${article} ${words}`] }];
}

/** Places and things of which a desk has one: "at post office", "on website". */
const PLACES =
  /^(?:website|warehouse|airport|supermarket|router|dashboard|portal|server|supplier|manufacturer|technician|courier|customer|bank|hotel|homepage|app|screen|invoice|attachment|contract)$/;
const IN_APP = /^(?:app|screen|invoice|attachment|contract|customer|bank|server)$/;

function barePlace({ at }: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  if (!/^(?:at|on|in|to|from|into|with)$/.test(token.lower)) return undefined;
  const noun = at(index + 1);
  const next = at(index + 2);
  if (noun.lower === 'post' && next.lower === 'office') {
    return [{ span: noun, instead: ['the post'] }];
  }
  if (!PLACES.test(noun.lower) || noun.isName || noun.text !== noun.lower) return undefined;
  if (IN_APP.test(noun.lower) && !/^(?:the|from|to|with)$/.test(token.lower)) return undefined;
  const ends =
    (isEnd(next) && /^(?:|[,;])$/.test(next.text)) ||
    AUXILIARIES.has(next.lower) ||
    /^(?:and|or|but|today|yesterday|tomorrow|because|so|that|who|which|again)$/.test(next.lower);
  // "from bank to bank", "in customer and sales teams": a pair needs no article.
  const isPair = /^(?:and|or)$/.test(next.lower) || at(index - 1).lower === noun.lower;
  return ends && !isPair ? [{ span: noun, instead: [`the ${noun.text}`] }] : undefined;
}

/** "Please restart router and try again." */
function bareDevice({ at }: Sentence, token: Token, index: number): GrammarMatch[] | undefined {
  if (
    !/^(?:restart|reboot|reset|unplug|open|close|update|reinstall|check|contact|connect)$/.test(
      token.lower,
    )
  )
    return undefined;
  const before = at(index - 1).lower;
  if (!/^(?:please|to|can|must|should|could|will|kindly|you|and|then)$/.test(before))
    return undefined;
  const noun = at(index + 1);
  const next = at(index + 2);
  const isDevice =
    /^(?:router|modem|app|browser|device|computer|laptop|phone|printer|machine|bank|courier|seller|box|package|parcel)$/;
  if (!isDevice.test(noun.lower) || noun.text !== noun.lower) return undefined;
  const isEnding =
    isEnd(next) ||
    /^(?:and|first|again|then|for|to|because|before|after|now|from)$/.test(next.lower);
  return isEnding && !/^[:/&(]$/.test(next.text) && at(index + 3).lower !== noun.lower
    ? [{ span: noun, instead: [`the ${noun.text}`] }]
    : undefined;
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
    !at(index - 1).adjective &&
    !/^(?:a|the|this|that|whole|our|one|each|every|job|parking|in)$/.test(before)
  ) {
    return [{ span: spanOf(token, next), instead: ['a lot of'] }];
  }
  if (
    token.lower === 'a' &&
    next.lower === 'same' &&
    before !== 'of' &&
    (at(index + 2).one ?? at(index + 2).many)
  ) {
    return [{ span: token, instead: ['the'] }];
  }
  if (/^(?:wait|hold|just)$/.test(before) && /^(?:moment|minute|second)$/.test(token.lower)) {
    return isEnd(next) || /^(?:please|while|and)$/.test(next.lower)
      ? [{ span: token, instead: [`a ${token.text}`] }]
      : undefined;
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
  const isPage =
    /^(?:page|tab|menu|section|screen)$/.test(next.lower) &&
    /^(?:settings|account|billing|login|payment|checkout|profile|orders|home|help|contact|product|booking)$/.test(
      token.lower,
    );
  if (
    isPage &&
    !token.isName &&
    /^(?:to|on|in|from|open|visit)$/.test(before) &&
    endsPhrase(at(index + 2))
  )
    return [{ span: spanOf(token, next), instead: [`the ${token.text} ${next.text}`] }];
  const isTeam =
    /^(?:team|department)$/.test(next.lower) &&
    token.one === true &&
    !token.isName &&
    token.lower !== 'half';
  if (isTeam && /^(?:from|with|to|by)$/.test(before) && endsPhrase(at(index + 2))) {
    return [{ span: spanOf(token, next), instead: [`the ${token.text} ${next.text}`] }];
  }
  const isBare = /^(?:warehouse|courier|supplier|manufacturer|technician)$/.test(token.lower);
  if (isBare && /^(?:from|with|to)$/.test(before) && endsPhrase(next) && next.lower !== 'to') {
    return [{ span: token, instead: [`the ${token.text}`] }];
  }
  return undefined;
}
