import { AUXILIARIES, isEnd } from '@/utils/grammar/sentence/look';
import { SUBJECTS } from '@/utils/grammar/lexicon/closed';
import {
  beginsThing,
  endsHere,
  isBe,
  isDetermined,
  isNounHere,
  isPossessed,
  takesVerb,
  type Pair,
} from './look';

/** Words one letter or two apart: “massage” for “message”, “week” for “weak”. */
export const NEAR_WORDS: readonly Pair[] = [
  [
    'there',
    "they're",
    ({ at, index, before, next, after }) =>
      (isEnd(before) || /^(?:but|and|because|said|think|if|that|sorry)$/.test(before.lower)) &&
      ((next.lower === 'out' && after.lower === 'of') ||
        /^(?:unable|sorry|unavailable|ready|currently|aware|closed)$/.test(next.lower)) &&
      at(index - 1).lower !== 'is',
  ],
  [
    'off',
    'of',
    ({ at, index, before, next }) =>
      (next.lower === 'course' &&
        !/^(?:go|goes|went|gone|blown|veer|veered|is|was)$/.test(before.lower)) ||
      (/^(?:end|top|bottom|front|side|middle|rest|most|some|part|because|instead|lot|kind|copy|number|list)$/.test(
        before.lower,
      ) &&
        (isDetermined(before) || isDetermined(next)) &&
        at(index - 2).lower !== 'to'),
  ],
  [
    'sight',
    'site',
    ({ before, next }) =>
      (/^(?:our|your)$/.test(before.lower) && !/^(?:test|of)$/.test(next.lower)) ||
      (/^(?:the|web|this)$/.test(before.lower) &&
        /^(?:is|was|has|will|map|navigation)$/.test(next.lower)),
  ],
  [
    'where',
    "we're",
    ({ before, next }) =>
      before.kind === 'edge' &&
      /^(?:sorry|happy|glad|unable|pleased|currently|still|looking|working|checking|going)$/.test(
        next.lower,
      ),
  ],
  [
    'there',
    'their',
    ({ before, next, after }) =>
      /^(?:said|says|because|when|if|since|once)$/.test(before.lower) &&
      next.one === true &&
      next.mainNoun === true &&
      !next.adjective &&
      !next.verb &&
      (after.past === true || /^(?:is|was|has|will)$/.test(after.lower)),
  ],
  ['complain', 'complaint', (look) => isNounHere(look)],
  [
    'prove',
    'proof',
    ({ before, next }) => /^(?:a|the|your|any|no|of|as)$/.test(before.lower) && next.lower === 'of',
  ],
  ['believe', 'belief', ({ before }) => isPossessed(before)],
  [
    'breath',
    'breathe',
    (look) => takesVerb(look.before) && look.before.lower !== 'to' && isEnd(look.next),
  ],
  ['chose', 'choose', ({ before }) => takesVerb(before) && before.lower !== 'not'],
  ['backside', 'back', ({ before, next }) => before.lower === 'the' && next.lower === 'of'],
  ['aloud', 'allowed', ({ before, next }) => isBe(before) && next.lower === 'to'],
  ['allowed', 'aloud', ({ before, next }) => before.lower === 'read' && isEnd(next)],
  [
    'week',
    'weak',
    ({ before, next }) =>
      /^(?:very|too|so|is|was|quite)$/.test(before.lower) &&
      (/^(?:signal|password|connection|wifi)$/.test(next.lower) ||
        (isEnd(next) && /^(?:very|too|so|quite)$/.test(before.lower))),
  ],
  [
    'wait',
    'weight',
    ({ before, next }) =>
      /^(?:the|total|maximum|a)$/.test(before.lower) && /^(?:of|limit)$/.test(next.lower),
  ],
  ['cheque', 'check', ({ before, next }) => takesVerb(before) && beginsThing(next)],
  [
    'bye',
    'by',
    ({ next }) => /^(?:the|mistake|email|phone|monday|friday|tomorrow|card)$/.test(next.lower),
  ],
  ['whit', 'with', ({ before }) => before.kind === 'word'],
  [
    'massage',
    'message',
    ({ at, index, before, next }) =>
      /^(?:your|the|my|this|last|error|text|a|email|voice)$/.test(before.lower) &&
      !/^(?:chair|therapist|therapy|table|oil|gun|parlour|parlor|room)$/.test(next.lower) &&
      // "The staff at the spa can move your massage."
      !Array.from({ length: 12 }, (_, back) => at(index - back).lower).some((word) =>
        /^(?:spa|sauna|hotel|wellness|treatment|facial)$/.test(word),
      ),
  ],
  [
    'massages',
    'messages',
    ({ before }) => /^(?:your|the|my|these|error|text|email|of|two)$/.test(before.lower),
  ],
  ['fell', 'feel', ({ before, next }) => before.lower === 'please' && next.lower === 'free'],
  ['fell', 'feel', ({ before, next }) => before.kind === 'edge' && next.lower === 'free'],
  ['feel', 'fill', ({ before, next }) => takesVerb(before) && /^(?:in|out)$/.test(next.lower)],
  [
    'found',
    'find',
    ({ before, next }) => takesVerb(before) && before.lower !== 'to' && beginsThing(next),
  ],
  [
    'plane',
    'plan',
    ({ before }) =>
      /^(?:data|mobile|subscription|premium|basic|business|payment|annual|monthly|family)$/.test(
        before.lower,
      ),
  ],
  ['trough', 'through', ({ before }) => before.kind === 'word' && !isDetermined(before)],
  [
    'thought',
    'though',
    ({ before, next }) => /^(?:even)$/.test(before.lower) && SUBJECTS.has(next.lower),
  ],
  [
    'though',
    'thought',
    ({ before, next }) =>
      SUBJECTS.has(before.lower) &&
      /^(?:it|that|you|we|the|this|about|i)$/.test(next.lower) &&
      before.kind === 'word' &&
      before.lower !== 'it' &&
      before.lower !== 'you',
  ],
  [
    'though',
    'through',
    ({ before, next }) =>
      /^(?:go|going|get|got|went|come|came|went|sent|send|pass|walk|put)$/.test(before.lower) &&
      isDetermined(next),
  ],
  [
    'hour',
    'our',
    ({ before, next }) =>
      /^(?:from|of|to|with|in|contact|by|for)$/.test(before.lower) &&
      (next.one === true || next.many === true) &&
      !next.base &&
      /^(?:team|office|website|shop|store|warehouse|records|system|colleague|technician|courier|side|supplier|staff|department|app|page)$/.test(
        next.lower,
      ),
  ],
  [
    'our',
    'hour',
    ({ before, next }) =>
      (/^(?:an|one|half)$/.test(before.lower) && (isEnd(next) || !(next.one ?? next.many))) ||
      (/^(?:per|every)$/.test(before.lower) && isEnd(next)),
  ],
  [
    'sell',
    'sale',
    ({ before, next }) =>
      /^(?:for|on|the)$/.test(before.lower) &&
      (isEnd(next) || /^(?:price|ends|today|now|until)$/.test(next.lower)),
  ],
  [
    'life',
    'live',
    ({ before, next }) =>
      /^(?:go|goes|went|going)$/.test(before.lower) &&
      /^(?:on|now|since|in|again|today)$/.test(next.lower),
  ],
  ['safe', 'save', ({ before, next }) => takesVerb(before) && beginsThing(next)],
  ['proof', 'prove', ({ before, next }) => takesVerb(before) && beginsThing(next)],
  ['belief', 'believe', ({ before }) => /^(?:i|we|don't|can't)$/.test(before.lower)],
  ['relay', 'rely', ({ next, before }) => next.lower === 'on' && takesVerb(before)],
  [
    'rely',
    'reply',
    ({ before, next }) => /^(?:your|our|the|a|for)$/.test(before.lower) && !isDetermined(next),
  ],
  ['casual', 'usual', ({ before }) => before.lower === 'as'],
  [
    'sum',
    'some',
    ({ before, next }) =>
      (takesVerb(before) || /^(?:have|need|for|there's|has)$/.test(before.lower)) &&
      next.many === true &&
      !isDetermined(before),
  ],
  [
    'weather',
    'whether',
    ({ before, next }) =>
      /^(?:wonder|wondering|confirm|check|checked|know|see|asked|ask)$/.test(before.lower) &&
      next.kind === 'word' &&
      !AUXILIARIES.has(next.lower),
  ],
  [
    'are',
    'our',
    ({ before, next, after }) =>
      /^(?:from|of|to|with|by|in|on|for|visit|contact)$/.test(before.lower) &&
      /^(?:website|team|warehouse|shop|store|system|office|supplier|technician|records|side|end)$/.test(
        next.lower,
      ) &&
      endsHere(after),
  ],
];
