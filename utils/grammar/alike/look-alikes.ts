import { isEnd } from '@/utils/grammar/sentence/look';
import { SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { beginsThing, endsHere, isBe, isDetermined, takesVerb, type Look, type Pair } from './look';

const PAPER =
  /^(?:document|documents|contract|form|forms|agreement|letter|receipt|papers|paper|application|copy|waiver|consent|declaration|lease|slip)$/;

/** Words of another class than the one that is meant: the place tells them apart. */
export const LOOK_ALIKES: readonly Pair[] = [
  [
    'from',
    'form',
    ({ before, next }) =>
      /^(?:the|a|your|our)$/.test(before.lower) &&
      (isEnd(next) ||
        /^(?:on|in|and|is|was|below|has|again|online|we|i|you|with|to)$/.test(next.lower)),
  ],
  [
    'form',
    'from',
    ({ before, next }) =>
      (before.one === true ||
        before.many === true ||
        before.adjective === true ||
        before.participle === true ||
        before.ing === true) &&
      !isDetermined(before) &&
      (!before.mainAdjective || next.lower !== 'the') &&
      /^(?:our|the|your|my|their|us|you|me|him|her|them|his|its)$/.test(next.lower) &&
      !/^(?:to|and|or)$/.test(before.lower) &&
      (!before.base || before.adjective === true),
  ],
  [
    'right',
    'write',
    ({ before, next, after }) =>
      takesVerb(before) &&
      !/^(?:not|'ll)$/.test(before.lower) &&
      /^(?:the|your|a|an|my|this|it|us|me|down|to|in|on)$/.test(next.lower) &&
      !/^(?:wrong|wrongs|ship|left)$/.test(after.lower) &&
      !(before.lower === 'to' && !isDetermined(next)) &&
      !(/^(?:in|on)$/.test(next.lower) && !isDetermined(after)),
  ],
  [
    'sing',
    'sign',
    ({ at, index, before, next, after }) =>
      (takesVerb(before) || /^(?:and|or|you|must|you'll)$/.test(before.lower)) &&
      (/^(?:in|up|out|into)$/.test(next.lower) ||
        (beginsThing(next) && (PAPER.test(after.lower) || PAPER.test(at(index + 3).lower)))),
  ],
  ['singed', 'signed', () => true],
  [
    'sine',
    'sign',
    ({ next, before }) =>
      next.lower !== 'wave' && (isDetermined(before) || takesVerb(before)) && before.lower !== 'co',
  ],
  ['devise', 'device', ({ before, next }) => isDetermined(before) && !isDetermined(next)],
  [
    'devises',
    'devices',
    ({ before }) => isDetermined(before) || /^(?:all|two|other)$/.test(before.lower),
  ],
  [
    'stationary',
    'stationery',
    ({ before, next }) =>
      /^(?:department|shop|store|items|item|products|supplies|order|orders|set|aisle)$/.test(
        next.lower,
      ) || /^(?:office|school|of|some)$/.test(before.lower),
  ],
  [
    'quit',
    'quite',
    ({ before, next }) =>
      isBe(before) &&
      before.lower !== "let's" &&
      ((next.adjective === true && !next.ing) || /^(?:a|an|sure|often|some|the)$/.test(next.lower)),
  ],
  [
    'quiet',
    'quite',
    ({ before, next, after }) =>
      (isBe(before) || SUBJECTS.has(before.lower) || /^(?:a|not)$/.test(before.lower)) &&
      before.kind === 'word' &&
      ((next.adjective === true &&
        (isBe(before) || !next.one) &&
        (isBe(before) ? endsHere(after) || !next.one : after.one === true) &&
        !/^(?:late|early|today|little|place|room|now|time)$/.test(next.lower)) ||
        (isBe(before) && /^(?:a|an|sure|often|some)$/.test(next.lower))),
  ],
  [
    'except',
    'accept',
    ({ at, index, before, next }) =>
      before.lower === 'not' &&
      (takesVerb(at(index - 2)) || /^(?:do|does|did)$/.test(at(index - 2).lower)) &&
      (beginsThing(next) || next.many === true || next.one === true),
  ],
  [
    'where',
    'were',
    ({ at, index, next }) =>
      SUBJECTS.has(next.lower) &&
      next.lower !== 'i' &&
      /^(?:which|what)$/.test(at(index - 2).lower) &&
      at(index - 3).kind === 'edge',
  ],
  [
    'build',
    'built',
    ({ before, next }) =>
      isBe(before) &&
      !/^(?:be|'s)$/.test(before.lower) &&
      /^(?:in|by|on|for|with|into|to|of|at|last|yesterday|using|from|before|after|this|recently)$/.test(
        next.lower,
      ),
  ],
  [
    'choose',
    'chose',
    ({ at, index, before }) =>
      SUBJECTS.has(before.lower) && saysPast(at, index) && !takesVerb(at(index - 2)),
  ],
  ['lessor', 'less', ({ next }) => next.lower === 'than' || next.lower === 'then'],
];

/** A word of the sentence that puts it in the past: "yesterday", "last week", "I was". */
function saysPast(at: Look['at'], index: number): boolean {
  for (let step = 1; step < 9; step += 1) {
    const { lower } = at(index + step);
    if (/^(?:yesterday|ago|earlier)$/.test(lower)) return true;
    if (lower === 'last' && /^(?:week|month|year|time|night)$/.test(at(index + step + 1).lower))
      return true;
  }
  return false;
}
