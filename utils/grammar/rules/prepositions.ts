import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { AUXILIARIES, isEnd, spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** Verbs that take their object without a preposition: [verb, prepositions that are too many]. */
const DIRECT: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:discuss|mention|emphasize|emphasise|describe)$/, /^about$/],
  [/^(?:contact|inform|reach|call|answer|email|notify)$/, /^to$/],
  [/^contact$/, /^with$/],
  [/^request$/, /^for$/],
  [/^(?:tell|ask)$/, /^to$/],
  [/^access$/, /^to$/],
];
/** Verbs that need a preposition before a person. */
const TO_PERSON = /^(?:explain|reply|respond|listen|suggest|write-back|revert|describe)$/;
/** [word, wrong preposition, right one]. */
const OTHER: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:responsible)$/, /^(?:of|to|about)$/, 'for'],
  [/^(?:interested)$/, /^(?:on|about|for)$/, 'in'],
  [/^(?:depend|depends|depended|depending)$/, /^(?:of|from|in)$/, 'on'],
  [/^(?:consist|consists|consisted)$/, /^(?:on|from)$/, 'of'],
  [/^(?:similar)$/, /^(?:with|as|than)$/, 'to'],
  [/^(?:different)$/, /^(?:of)$/, 'from'],
  [/^(?:aware)$/, /^(?:about)$/, 'of'],
  [/^(?:according)$/, /^(?:with|of)$/, 'to'],
  [/^(?:satisfied|happy)$/, /^(?:of)$/, 'with'],
  [/^(?:congratulations)$/, /^(?:for)$/, 'on'],
  [/^(?:forward)$/, /^(?:for)$/, 'to'],
  [/^(?:capable)$/, /^(?:to|for)$/, 'of'],
  [/^(?:compatible)$/, /^(?:to|for)$/, 'with'],
  [/^(?:familiar)$/, /^(?:about|of)$/, 'with'],
  [/^(?:reason)$/, /^(?:of)$/, 'for'],
  [/^(?:attention)$/, /^(?:on|at)$/, 'to'],
  [/^(?:arrive|arrives|arrived|arriving)$/, /^(?:to|into)$/, 'at'],
  [/^(?:comply|complies)$/, /^(?:to|by)$/, 'with'],
  [/^(?:refer|refers|referred|referring)$/, /^(?:on|at)$/, 'to'],
  [/^(?:apologize|apologise)$/, /^(?:about|of)$/, 'for'],
  [/^(?:thanks|thank)$/, /^(?:of)$/, 'for'],
  [/^(?:inform|informed)$/, /^(?:on)$/, 'about'],
  [/^(?:focus)$/, /^(?:in)$/, 'on'],
  [/^(?:belong|belongs)$/, /^(?:for|of)$/, 'to'],
  [/^(?:proud|full|afraid)$/, /^(?:for|with|from)$/, 'of'],
  [/^(?:eligible)$/, /^(?:to|of)$/, 'for'],
  [/^(?:search|searching)$/, /^(?:after)$/, 'for'],
  [/^(?:good|bad)$/, /^(?:on|in)$/, 'at'],
];
const PERSON = /^(?:me|us|him|them|you)$/;

export const prepositions: GrammarRule = {
  id: 'grammar/prepositions',
  label: 'Preposition',
  reason: 'English uses another preposition here, or none.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.kind !== 'word' || token.isName) return [];
      const found =
        tooMany(sentence, token, index) ??
        missing(sentence, token, index) ??
        onPage(sentence, token, index) ??
        saidMe(sentence, token, index) ??
        wrong(sentence, token, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'We [discussed about|discussed] your request.',
      'Could you [explain me|explain to me] it?',
      'Please [reply me|reply to me] today.',
      'I am [waiting your|waiting for your] reply.',
      'Your bank is responsible [of|for] this.',
      'Delivery depends [of|on] the courier.',
      'Please [contact to|contact] our team.',
      'She [told to|told] me that it was late.',
      'Are you interested [on|in] it?',
      'We are looking forward [for|to] your visit.',
      'You can [request for|request] a refund.',
      'You can [ask a refund|ask for a refund] here.',
      'You find it [in|on] our website.',
      'She [said|told] me that it is here.',
      'Please pay attention [on|to] the date.',
      'It arrived [to|at] our depot.',
      'I will [ask to|ask] my manager.',
    ],
    passes: [
      'I told to-do apps apart.',
      'It was explained to me.',
      'Your contact with our team was short.',
      'I talked about it.',
      'We are waiting a few days.',
      'They asked to be called.',
      'Our request for a refund was approved.',
      'Reply with the code.',
      'I was told to wait.',
      'We are happy for you.',
      'Give me a call to discuss it.',
      'The reason of course is the strike.',
      'We have access to it.',
      'She said they called.',
      'In the website settings you find it.',
      'Thanks of course.',
      'It arrives to order.',
    ],
  },
};

function tooMany({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const preposition = at(index + 1);
  if (!PREPOSITIONS.has(preposition.lower)) return undefined;
  const object = at(index + 2).lower;
  const isBoss =
    token.verb === 'ask' &&
    preposition.lower === 'to' &&
    /^(?:my|our|your|the)$/.test(object) &&
    /^(?:manager|team|colleague|colleagues|supervisor|supplier|bank|customer|seller|courier|warehouse|technician|driver)$/.test(
      at(index + 3).lower,
    );
  if (isBoss) return { span: spanOf(token, preposition), instead: [token.text] };
  const before = at(index - 1).lower;
  const verb = token.verb ?? '';
  if (!DIRECT.some(([verbs, words]) => verbs.test(verb) && words.test(preposition.lower)))
    return undefined;
  const hasObject = DETERMINERS.has(object) || PERSON.test(object);
  if (
    !hasObject ||
    DETERMINERS.has(before) ||
    (/^(?:in|be|been|is|are|was|were|by|of|first|any|have|has|had)$/.test(before) && token.one)
  )
    return undefined;
  const isPassive = [1, 2, 3].some((back) =>
    /^(?:be|been|is|are|was|were|being)$|'s$|'re$/.test(at(index - back).lower),
  );
  if (isPassive && token.participle) return undefined;
  if (/^(?:her|it)$/.test(object) && verb === 'reach') return undefined;
  if (
    token.one &&
    !/^(?:please|to|can|could|will|must|should|i|you|we|they|may|not|kindly|directly|and|or|just|already)$/.test(
      before,
    )
  )
    return undefined;
  if (
    /^(?:tell|ask|inform|answer|call|email|notify)$/.test(verb) &&
    !PERSON.test(object) &&
    verb !== 'inform' &&
    verb !== 'notify'
  )
    return undefined;
  return { span: spanOf(token, preposition), instead: [token.text] };
}

function missing({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const next = at(index + 1);
  if (
    TO_PERSON.test(token.verb ?? '') &&
    PERSON.test(next.lower) &&
    !DETERMINERS.has(at(index - 1).lower)
  ) {
    const isClause =
      /^(?:suggest|describe)$/.test(token.verb ?? '') &&
      (next.lower === 'you' || at(index + 2).base);
    if (
      isClause ||
      (next.lower === 'you' && (at(index + 2).verb ?? AUXILIARIES.has(at(index + 2).lower)))
    )
      return undefined;
    return { span: spanOf(token, next), instead: [`${token.text} to ${next.text}`] };
  }
  if (token.lower === 'waiting' && (POSSESSIVES.has(next.lower) || next.lower === 'the')) {
    if (/^(?:turn|whole|entire|full|necessary|usual|time|day|days)$/.test(at(index + 2).lower))
      return undefined;
    return { span: spanOf(token, next), instead: [`waiting for ${next.text}`] };
  }
  const isAsk = token.verb === 'ask' && /^(?:a|the)$/.test(next.lower);
  if (
    isAsk &&
    /^(?:refund|replacement|discount|copy|receipt|invoice|voucher|credit|return|extension)$/.test(
      at(index + 2).lower,
    )
  ) {
    const thing = at(index + 2);
    return {
      span: spanOf(token, thing),
      instead: [`${token.text} for ${next.text} ${thing.text}`],
    };
  }
  return undefined;
}

function wrong({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const preposition = at(index + 1);
  if (!PREPOSITIONS.has(preposition.lower)) return undefined;
  const right = OTHER.find(
    ([words, prepositions]) => words.test(token.lower) && prepositions.test(preposition.lower),
  );
  const next = at(index + 2).lower;
  if (!right || isEnd(at(index + 2)) || next === 'course' || next === 'which') return undefined;
  if (token.lower === 'reason' && !(DETERMINERS.has(next) && DETERMINERS.has(at(index - 1).lower)))
    return undefined;
  if (preposition.lower === 'to' && at(index + 2).base) return undefined;
  if (token.lower === 'attention' && !/^(?:pay|paid|paying)$/.test(at(index - 1).lower))
    return undefined;
  if (
    /^(?:thanks|focus|full|proud|afraid|inform|informed)$/.test(token.lower) &&
    !DETERMINERS.has(next)
  )
    return undefined;
  if (
    /^(?:good|bad)$/.test(token.lower) &&
    !(at(index + 2).ing === true && preposition.lower === 'in')
  )
    return undefined;
  if (token.lower === 'forward' && !/^look/.test(at(index - 1).lower)) return undefined;
  if (/^(?:capable|compatible)$/.test(token.lower) && !DETERMINERS.has(next)) return undefined;
  if (token.lower === 'depending' && preposition.lower === 'in') return undefined;
  return { span: preposition, instead: [right[2]] };
}

/** "In the website": pages are surfaces. */
function onPage({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  if (token.lower !== 'in' || !/^(?:the|our|your|this|my)$/.test(at(index + 1).lower))
    return undefined;
  const noun = at(index + 2);
  if (!/^(?:website|webpage|homepage|internet)$/.test(noun.lower)) return undefined;
  const next = at(index + 3);
  if ((next.one ?? next.many) && !next.verb) return undefined;
  return { span: token, instead: ['on'] };
}

/** "She said me that it is late": people are told. */
function saidMe({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  if (!/^(?:say|says|said|saying)$/.test(token.lower)) return undefined;
  const next = at(index + 1);
  const after = at(index + 2);
  if (!/^(?:me|us|them|him)$/.test(next.lower)) return undefined;
  if (
    !isEnd(after) &&
    !/^(?:that|to|the|it|you|we|he|she|they|about|this|your|i)$/.test(after.lower)
  )
    return undefined;
  const told = { say: 'tell', says: 'tells', said: 'told', saying: 'telling' }[token.lower];
  return told ? { span: token, instead: [told] } : undefined;
}
