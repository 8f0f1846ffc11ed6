import { isEnd } from '@/utils/grammar/sentence/look';
import { isAffectNoun, takesVerb, isDetermined, beginsThing, isPossessed, type Pair } from './look';

/** Nouns and verbs: “loose” for “lose”, “affect” for “effect”. */
export const OTHER_WORDS: readonly Pair[] = [
  [
    'loose',
    'lose',
    ({ before, next }) =>
      takesVerb(before) && (beginsThing(next) || next.one === true || next.many === true),
  ],
  [
    'lose',
    'loose',
    ({ before, next }) =>
      /^(?:is|isn't|are|aren't|was|a|too|came|come|comes|feels)$/.test(before.lower) &&
      !/^(?:to)$/.test(next.lower) &&
      (before.lower !== 'a' || next.one === true),
  ],
  [
    'effect',
    'affect',
    ({ before, next }) => takesVerb(before) && (beginsThing(next) || next.many === true),
  ],
  [
    'effects',
    'affects',
    ({ before, next }) =>
      /^(?:it|this|that|which|also|only|issue|outage|problem|change|bug)$/.test(before.lower) &&
      (isDetermined(next) || next.lower === 'you'),
  ],
  [
    'effected',
    'affected',
    ({ before }) =>
      /^(?:is|are|was|were|be|been|not|has|have|only|also|all|the)$/.test(before.lower),
  ],
  ['affect', 'effect', ({ before, next }) => isAffectNoun(before, next)],
  ['affects', 'effects', ({ before }) => /^(?:the|side|any|no|some|negative)$/.test(before.lower)],
  [
    'advice',
    'advise',
    ({ before, next }) =>
      (takesVerb(before) || /^(?:i|we|would|kindly)$/.test(before.lower)) &&
      /^(?:you|that|against|to|us|on|if|how|the|them)$/.test(next.lower) &&
      !(before.lower === 'to' && next.lower === 'that'),
  ],
  [
    'advise',
    'advice',
    ({ before }) => /^(?:the|an|some|your|any|this|that|my|our|good|for|of)$/.test(before.lower),
  ],
  [
    'brake',
    'break',
    ({ before, next }) =>
      takesVerb(before) && (beginsThing(next) || isEnd(next) || next.lower === 'down'),
  ],
  [
    'peace',
    'piece',
    ({ before, next }) =>
      /^(?:a|one|another|every|each)$/.test(before.lower) && next.lower === 'of',
  ],
  [
    'quite',
    'quiet',
    ({ before, next }) =>
      /^(?:very|too|so|be|a)$/.test(before.lower) &&
      (isEnd(next) || /^(?:time|place|room|moment)$/.test(next.lower)) &&
      !/^(?:so)$/.test(next.lower),
  ],
  [
    'quiet',
    'quite',
    ({ before, next }) =>
      /^(?:is|are|was|it's|i'm|we're|not)$/.test(before.lower) &&
      ((next.mainAdjective === true && !next.one) || /^(?:a|often|sure)$/.test(next.lower)),
  ],
  ['bare', 'bear', ({ next }) => next.lower === 'with'],
  ['principle', 'principal', ({ next }) => /^(?:amount|sum)$/.test(next.lower)],
  [
    'personnel',
    'personal',
    ({ next }) => /^(?:data|details|information|account|reasons|use)$/.test(next.lower),
  ],
  [
    'lead',
    'led',
    ({ before, next }) =>
      /^(?:has|have|had|which|that)$/.test(before.lower) &&
      next.lower === 'to' &&
      /^(?:has|have|had)$/.test(before.lower),
  ],
  [
    'hole',
    'whole',
    ({ before, next }) =>
      /^(?:the|a|your)$/.test(before.lower) &&
      /^(?:order|amount|day|week|time|process|team|thing|payment|package)$/.test(next.lower),
  ],
  ['whole', 'hole', ({ before, next }) => before.lower === 'a' && /^(?:in)$/.test(next.lower)],
  [
    'patient',
    'patience',
    ({ at, index, next }) =>
      isPossessed(at(index - 1)) &&
      /^(?:for|appreciate|you|with|and)$/.test(at(index - 2).lower) &&
      !next.one &&
      !next.many,
  ],
  [
    'inconvenient',
    'inconvenience',
    ({ before, next }) =>
      /^(?:the|any|this|your|an|for|all)$/.test(before.lower) && !next.one && !next.many,
  ],
  ['understand', 'understanding', ({ before }) => isPossessed(before)],
  ['confident', 'confidence', ({ before, next }) => isPossessed(before) && !next.one],
  ['costumer', 'customer', () => true],
  ['costumers', 'customers', () => true],
  [
    'recipe',
    'receipt',
    ({ before, next }) =>
      /^(?:payment|purchase|order)$/.test(before.lower) ||
      (/^(?:your|the)$/.test(before.lower) && /^(?:number)$/.test(next.lower)),
  ],
  ['pubic', 'public', () => true],
  ['manger', 'manager', () => true],
];
