import { isEnd } from '@/utils/grammar/sentence/look';
import {
  isAffectNoun,
  isBe,
  takesVerb,
  isDetermined,
  beginsThing,
  isPossessed,
  type Pair,
} from './look';

/** Nouns and verbs: “loose” for “lose”, “affect” for “effect”. */
export const OTHER_WORDS: readonly Pair[] = [
  [
    'already',
    'ready',
    ({ before, next, after }) => isBe(before) && next.lower === 'to' && after.base === true,
  ],
  [
    'wave',
    'waived',
    ({ at, index, before }) =>
      isBe(before) &&
      [2, 3, 4, 5].some((back) =>
        /^(?:fees?|charges?|costs?|penalty)$/.test(at(index - back).lower),
      ),
  ],
  [
    'wave',
    'waive',
    ({ before, next, after }) =>
      takesVerb(before) &&
      isDetermined(next) &&
      /^(?:fees?|charges?|costs?|penalty|late|delivery)$/.test(after.lower),
  ],
  [
    'witch',
    'which',
    ({ before, next }) =>
      (before.text === ',' ||
        before.kind === 'number' ||
        before.one === true ||
        before.many === true ||
        /^(?:in|on|for|to)$/.test(before.lower)) &&
      !isDetermined(before) &&
      /^(?:is|are|was|were|has|have|will|can|one|means|you|we|i)$/.test(next.lower),
  ],
  [
    'effect',
    'affect',
    ({ at, index, before, next }) =>
      /^(?:this|that|it|they|you)$/.test(before.lower) &&
      /^(?:does|did|do|will|can|would|could|may|might|how)$/.test(at(index - 2).lower) &&
      (beginsThing(next) || next.many === true),
  ],
  [
    'advice',
    'advise',
    ({ before, next }) =>
      /'d$/.test(before.lower) && /^(?:you|that|against|to|them|the|customers)$/.test(next.lower),
  ],
  [
    'patients',
    'patience',
    ({ at, index, before, next }) =>
      isPossessed(before) &&
      (/^(?:appreciate)$/.test(at(index - 2).lower) ||
        (at(index - 2).lower === 'for' &&
          /^(?:thanks|you|grateful|much|lot)$/.test(at(index - 3).lower))) &&
      (isEnd(next) || /^(?:and|while|with|today|on|in)$/.test(next.lower)),
  ],
  ['insure', 'ensure', ({ next }) => /^(?:that|you)$/.test(next.lower)],
  [
    'by',
    'buy',
    ({ at, index, before, next }) =>
      (takesVerb(before) ||
        (/^(?:i|we|you|they)$/.test(before.lower) && takesVerb(at(index - 2)))) &&
      before.lower !== 'not' &&
      /^(?:a|an|the|one|it|two|another|this|these|some|more)$/.test(next.lower) &&
      !/^(?:time|way|end|day)$/.test(at(index + 2).lower),
  ],
  [
    'grate',
    'great',
    ({ before, next }) =>
      /^(?:a|is|are|was|looks|really|so|be|sounds|it's|that's|very|been)$/.test(before.lower) &&
      (isEnd(next) ||
        /^(?:day|job|news|time|idea|weekend|evening|week|choice|way|deal|if|that|help|to)$/.test(
          next.lower,
        )),
  ],
  [
    'grate',
    'great',
    ({ before, next }) =>
      isEnd(before) && (isEnd(next) || /^(?:news|job|choice)$/.test(next.lower)),
  ],
  [
    'weights',
    'weighs',
    ({ before, next, after }) =>
      (before.one === true || /^(?:it|this)$/.test(before.lower)) &&
      (next.kind === 'number' ||
        /^(?:about|around|two|three|four|five|only|over)$/.test(next.lower)) &&
      !/^(?:were|are)$/.test(after.lower),
  ],
  [
    'wright',
    'write',
    ({ before, next }) =>
      takesVerb(before) && /^(?:it|to|down|me|us|back|your|the|a)$/.test(next.lower),
  ],
  [
    'latter',
    'later',
    ({ before, next }) =>
      isEnd(next) &&
      /^(?:again|you|see|back|little|bit|days?|hours?|minutes?|weeks?|now|or|it|them|try|reply|call|sent)$/.test(
        before.lower,
      ),
  ],
  ['pleas', 'please', ({ before, next }) => isEnd(before) && next.base === true],
  [
    'whose',
    "who's",
    ({ next, after }) =>
      /^(?:calling|asking|speaking|coming|going|handling|waiting)$/.test(next.lower) &&
      (isEnd(after) || /^(?:for|to|from|me|us|it)$/.test(after.lower)),
  ],
  [
    'loose',
    'lose',
    ({ before, next }) =>
      (takesVerb(before) && (beginsThing(next) || next.one === true || next.many === true)) ||
      (/^(?:i|we|you|they)$/.test(before.lower) && beginsThing(next)),
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
      (isDetermined(next) ||
        /^(?:you|us|only|everyone|customers|users|people|both|many|more)$/.test(next.lower)),
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
