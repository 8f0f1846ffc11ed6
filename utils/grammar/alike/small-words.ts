import { SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { AUXILIARIES, isAdverb, isEnd } from '@/utils/grammar/sentence/look';
import {
  isCompared,
  isTheir,
  isToo,
  isYour,
  takesVerb,
  isDetermined,
  beginsThing,
  isPossessed,
  type Pair,
} from './look';

/** Words that hold a sentence together, and short ones that look like them. */
export const SMALL_WORDS: readonly Pair[] = [
  [
    'were',
    "we're",
    ({ before, next }) =>
      isEnd(before) &&
      before.kind === 'edge' &&
      /^(?:happy|glad|sorry|looking|working|here|still|unable|able|currently|going|pleased|checking|closed|open)$/.test(
        next.lower,
      ),
  ],
  [
    'there',
    "they're",
    ({ before, next }) =>
      (isEnd(before) || /^(?:said|think|that|because|and|but)$/.test(before.lower)) &&
      next.ing === true &&
      !next.one &&
      next.lower !== 'being',
  ],
  [
    'then',
    'than',
    ({ at, index, before }) => isCompared(at, index) || /^(?:rather|other)$/.test(before.lower),
  ],
  [
    'than',
    'then',
    ({ at, index, before, next }) =>
      (isEnd(before) &&
        !isCompared(at, index) &&
        (next.base === true || SUBJECTS.has(next.lower)) &&
        !/^[(*_]$/.test(before.text)) ||
      (before.lower === 'and' && (next.base === true || SUBJECTS.has(next.lower))),
  ],
  [
    'here',
    'hear',
    ({ before, next, at, index }) =>
      /^(?:to|can|can't|cannot|will|don't|didn't)$/.test(before.lower) &&
      /^(?:that|from|you|you're|about|it|this|your|the|back)$/.test(next.lower) &&
      (before.lower !== 'to' ||
        /^(?:sorry|glad|happy|forward|great|good|nice|want|love|like|pleased|hope|sad|hoping)$/.test(
          at(index - 2).lower,
        )),
  ],
  [
    'hear',
    'here',
    ({ before, next }) =>
      (/^(?:right|over|from|in|i'm|we're|is|are)$/.test(before.lower) &&
        (isEnd(next) || next.lower === 'to')) ||
      (isEnd(before) && /^(?:is|are)$/.test(next.lower) && next.lower !== 'hear'),
  ],
  [
    'no',
    'know',
    ({ before, next }) =>
      /^(?:me|us|you|to|i|we|don't|didn't|will)$/.test(before.lower) &&
      /^(?:if|when|how|what|where|that|why|whether|about|which|who)$/.test(next.lower),
  ],
  [
    'now',
    'know',
    ({ before, next, at, index }) =>
      /^(?:me|us)$/.test(before.lower) &&
      /^(?:let|lets)$/.test(at(index - 2).lower) &&
      (isEnd(next) || /^(?:if|when|how|what|where|that)$/.test(next.lower)),
  ],
  [
    'know',
    'now',
    ({ before, next }) =>
      /^(?:right|until|by|for)$/.test(before.lower) &&
      (isEnd(next) || /^(?:and|but|we|it)$/.test(next.lower)),
  ],
  [
    'weather',
    'whether',
    ({ before, next }) =>
      (SUBJECTS.has(next.lower) || isDetermined(next) || /^(?:or|this|that)$/.test(next.lower)) &&
      !isDetermined(before) &&
      (isEnd(before) ||
        /^(?:check|know|see|sure|ask|confirm|depends|on|of|about|decide|clear|tell|matter)$/.test(
          before.lower,
        )),
  ],
  [
    'whether',
    'weather',
    ({ before, next }) =>
      /^(?:the|bad|good|winter|this)$/.test(before.lower) &&
      (isEnd(next) || AUXILIARIES.has(next.lower) || next.one === true),
  ],
  [
    'except',
    'accept',
    ({ before, next }) =>
      (takesVerb(before) || /^(?:we|i|they)$/.test(before.lower)) &&
      before.lower !== 'not' &&
      (beginsThing(next) || next.many === true || next.lower === 'our'),
  ],
  [
    'accept',
    'except',
    ({ before, next }) =>
      /^(?:all|everything|everyone|nothing|every|always)$/.test(before.lower) ||
      (/^(?:countries|days|items|sundays)$/.test(before.lower) &&
        (next.one === true || isDetermined(next))),
  ],
  [
    'past',
    'passed',
    ({ before, next, at, index }) =>
      (/^(?:has|have|had|was|were|been|i|we|you|they|he|she|already|it)$/.test(before.lower) &&
        /^(?:on|it|to|your|the|this|through|along|by|that)$/.test(next.lower)) ||
      (before.one === true &&
        !isAdverb(before) &&
        /^(?:through|along)$/.test(next.lower) &&
        isDetermined(at(index - 2))),
  ],
  [
    'buy',
    'by',
    ({ next, before }) =>
      before.participle === true &&
      !before.base &&
      /^(?:email|phone|mistake|card|post|the|our|your|monday|tomorrow)$/.test(next.lower),
  ],
  [
    'right',
    'write',
    ({ before, next }) =>
      takesVerb(before) &&
      before.lower !== 'not' &&
      /^(?:to|us|down|back|it)$/.test(next.lower) &&
      next.lower !== 'now',
  ],
  [
    'write',
    'right',
    ({ before, next }) =>
      /^(?:you're|that's|the|all)$/.test(before.lower) &&
      (isEnd(next) || (before.lower === 'the' && next.one === true)),
  ],
  [
    'new',
    'knew',
    ({ before, next }) =>
      /^(?:i|we|they|he|she)$/.test(before.lower) &&
      /^(?:that|about|it|the|how|what|you)$/.test(next.lower),
  ],
  [
    'are',
    'our',
    ({ before, next, after }) =>
      /^(?:to|of|with|from|for|by|in|on|at|contact|check|see|visit)$/.test(before.lower) &&
      (next.one === true || next.many === true) &&
      !next.verb &&
      !next.adjective &&
      (isEnd(after) || /^(?:and|or|to|for|will|is|has|team|can)$/.test(after.lower)) &&
      !/^(?:they)$/.test(next.lower),
  ],
  [
    'our',
    'are',
    ({ before, next }) =>
      /^(?:we|you|they|orders|there|these|those)$/.test(before.lower) &&
      (next.ing === true ||
        /^(?:not|sorry|happy|glad|able|the|a|currently|still)$/.test(next.lower)),
  ],
  [
    'where',
    'were',
    ({ before, next }) =>
      /^(?:we|you|they|there|these|those)$/.test(before.lower) &&
      (next.participle === true ||
        next.ing === true ||
        /^(?:not|able|unable|two|three|several|some|sorry|very|also)$/.test(next.lower) ||
        (/^(?:the|a)$/.test(next.lower) && before.lower !== 'there')),
  ],
  [
    'were',
    'where',
    ({ before, next }) =>
      (isEnd(before) || /^(?:know|see|check|sure|tell|find|exactly)$/.test(before.lower)) &&
      /^(?:is|are|did|do|can|does)$/.test(next.lower),
  ],
  [
    'there',
    'their',
    ({ at, index, before, next, after }) => isTheir(at, index, before, next, after),
  ],
  [
    'their',
    'there',
    ({ before, next }) =>
      (AUXILIARIES.has(next.lower) && !/^(?:will|can|might|being)$/.test(next.lower)) ||
      (/^(?:will|might|may|can|should)$/.test(next.lower) &&
        !isPossessed(before) &&
        isEnd(before)) ||
      (/^(?:is|was|are|were|over|out|in|up|be)$/.test(before.lower) && isEnd(next)),
  ],
  ['to', 'too', ({ before, next, after }) => isToo(before, next, after)],
  [
    'too',
    'to',
    ({ before, next, after }) =>
      /^(?:want|need|like|have|able|going|trying|used|sure|happy|glad|reply|sent|send|write|back|how|order|wants|needs|here|sorry)$/.test(
        before.lower,
      ) &&
      ((next.base === true && !next.adjective && !isEnd(after)) ||
        isDetermined(next) ||
        /^(?:you|us|me|it)$/.test(next.lower)),
  ],
  ['you', 'your', ({ before, next, after }) => isYour(before, next, after)],
  [
    'of',
    'have',
    ({ before, next }) =>
      /^(?:should|could|would|must|might|may|shouldn't|couldn't|wouldn't)$/.test(before.lower) &&
      next.lower !== 'course',
  ],
  [
    'form',
    'from',
    ({ before, next }) =>
      /^(?:email|message|reply|call|package|parcel|order|refund|letter|hear|heard|received|back|far)$/.test(
        before.lower,
      ) &&
      (isDetermined(next) || /^(?:you|us)$/.test(next.lower)),
  ],
  ['fro', 'for', ({ before, next }) => before.lower !== 'and' && next.kind === 'word'],
  ['thanks', 'thank', ({ next }) => next.lower === 'you'],
  [
    'thank',
    'thanks',
    ({ before, next }) =>
      /^(?:many)$/.test(before.lower) || (/^(?:for|a)$/.test(next.lower) && isEnd(before)),
  ],
];
