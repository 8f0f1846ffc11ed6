import { DETERMINERS, MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { AUXILIARIES, beginsObject, isAdverb, isEnd } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

type Look = { at: Sentence['at']; index: number; before: Token; next: Token; after: Token };
type Pair = readonly [word: string, right: string, isWrong: (look: Look) => boolean];

const takesVerb = (token: Token): boolean =>
  MODALS.has(token.lower) ||
  /^(?:to|don't|doesn't|didn't|not|please|cannot|'ll)$/.test(token.lower) ||
  /'ll$/.test(token.lower);
const isDetermined = ({ lower, kind }: Token): boolean =>
  kind === 'word' && DETERMINERS.has(lower) && !/^(?:that|this|all|both|which)$/.test(lower);
const beginsThing = (token: Token): boolean =>
  isDetermined(token) || /^(?:this|that|it|you|me|us|any)$/.test(token.lower);
const isPossessed = ({ lower }: Token): boolean =>
  /^(?:my|your|our|their|his|her|its)$/.test(lower);

const PAIRS: readonly Pair[] = [
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
        !/^[(]$/.test(before.text)) ||
      (before.lower === 'and' && (next.base === true || SUBJECTS.has(next.lower))),
  ],
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
    'past',
    'passed',
    ({ before, next, at, index }) =>
      (/^(?:has|have|had|was|were|been|i|we|already|it)$/.test(before.lower) &&
        /^(?:on|it|to|your|the|this|through|along|by|that)$/.test(next.lower)) ||
      (before.one === true &&
        !isAdverb(before) &&
        /^(?:through|along)$/.test(next.lower) &&
        isDetermined(at(index - 2))),
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
    'hole',
    'whole',
    ({ before, next }) =>
      /^(?:the|a|your)$/.test(before.lower) &&
      /^(?:order|amount|day|week|time|process|team|thing|payment|package)$/.test(next.lower),
  ],
  ['whole', 'hole', ({ before, next }) => before.lower === 'a' && /^(?:in)$/.test(next.lower)],
  [
    'are',
    'our',
    ({ before, next, after }) =>
      /^(?:to|of|with|from|for|by|in|on|at|contact|check|see|visit)$/.test(before.lower) &&
      (next.one === true || next.many === true) &&
      !next.verb &&
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
        /^(?:not|able|unable|two|three|several|some|sorry|the|a|very|also)$/.test(next.lower)),
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
  ['thanks', 'thank', ({ next }) => next.lower === 'you'],
  [
    'thank',
    'thanks',
    ({ before, next }) =>
      /^(?:many)$/.test(before.lower) || (/^(?:for|a)$/.test(next.lower) && isEnd(before)),
  ],
];

const BY_WORD = new Map<string, readonly Pair[]>();
for (const pair of PAIRS)
  if (pair[0] !== pair[1]) BY_WORD.set(pair[0], [...(BY_WORD.get(pair[0]) ?? []), pair]);

export const soundsAlike: GrammarRule = {
  id: 'grammar/sounds-alike',
  label: 'Sounds alike',
  reason: 'This is another word that looks or sounds almost the same.',
  find: ({ tokens, at }) =>
    tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.isName) return [];
      const look = { at, index, before: at(index - 1), next: at(index + 1), after: at(index + 2) };
      const pair = BY_WORD.get(token.lower)?.find(([, , isWrong]) => isWrong(look));
      return pair ? [{ span: token, instead: [pair[1]] }] : [];
    }),
  examples: {
    flags: [
      'It is lighter [then|than] the old one.',
      "You won't [loose|lose] any data.",
      'It does not [effect|affect] your account.',
      "I'm glad to [here|hear] that it works.",
      'Please let me [no|know] when it arrives.',
      'Check [weather|whether] the light is green.',
      'I would [advice|advise] you to wait.',
      'We will [except|accept] the return.',
      'It has no [affect|effect] on the bill.',
      'It is [to|too] late to change it.',
      'We got [there|their] payment.',
      '[Their|There] is a delay.',
      'I need [you|your] order number.',
      "[Were|We're] happy to help you.",
      '[Than|Then] click on Save.',
      'You should [of|have] received it.',
      'Thanks for your [patient|patience].',
      'Sorry for the [inconvenient|inconvenience].',
    ],
    passes: [
      'First we check it, then we ship it.',
      'More often than not, then, it works.',
      'A loose cable is to blame.',
      'The effect is small, and it affects two users.',
      "I'm here to help.",
      'There are no fees, now you know.',
      'The weather is bad, whether or not we like it.',
      'Thanks for the advice.',
      'All items except one shipped.',
      'Go to small towns.',
      'There they are.',
      'I need you to call us.',
      'Because of course it is.',
      'I will send you order details.',
      'If the price is higher, then call us.',
      'What colours are there in stock?',
      'I am sending you money.',
    ],
  },
};

/** "lighter then", "more expensive then": a comparison stands close before. */
function isCompared(at: Sentence['at'], index: number): boolean {
  const before = at(index - 1);
  const isLonger =
    /^(?:more|less|fewer|better|worse|lower|higher|older|newer|cheaper|larger|smaller|longer|shorter|faster|slower|earlier|later|bigger|lighter|heavier|greater|easier|quicker|sooner|stronger|newer|older|safer|nicer|further)$/;
  if (isLonger.test(before.lower) && !/^(?:later|sooner|earlier)$/.test(before.lower)) return true;
  if (/^(?:later|sooner|earlier)$/.test(before.lower)) return at(index + 1).kind !== 'mark';
  return (
    /^(?:more|less)$/.test(at(index - 2).lower) &&
    (before.adjective === true || before.adverb === true || before.many === true)
  );
}

function isAffectNoun(before: Token, next: Token): boolean {
  if (/^(?:no|any|an|side|negative|positive|immediate|little)$/.test(before.lower)) return true;
  return before.lower === 'the' && (/^(?:of|on|is|was|will)$/.test(next.lower) || isEnd(next));
}

/** "We got there payment": a noun follows, no sentence begins, and the noun ends its phrase. */
function isTheir(
  at: Sentence['at'],
  index: number,
  before: Token,
  next: Token,
  after: Token,
): boolean {
  if (!(next.one || next.many) || next.adjective || next.adverb || isEnd(before) || next.isName)
    return false;
  const isHeld =
    /^(?:change|check|update|got|send|sent|use|share|with|in|of|for|received|from|about|reset|lost|confirm|provide|on|by|enter|and|to|of|cancel|refund|into|have)$/.test(
      before.lower,
    );
  return (
    isHeld &&
    (isEnd(after) ||
      AUXILIARIES.has(after.lower) ||
      /^(?:to|in|on|at|for|from|with|and|of|again|today|yesterday|address|number|details|team|system|account)$/.test(
        after.lower,
      )) &&
    !(next.verb && !next.mainNoun) &&
    at(index - 2).lower !== 'get'
  );
}

/** "It is to late", "to many attempts", "me to." */
function isToo(before: Token, next: Token, after: Token): boolean {
  if (/^(?:many|much)$/.test(next.lower))
    return after.kind === 'word' && before.lower !== 'due' && !isDetermined(after);
  const isLinked =
    /^(?:is|it's|was|that's|are|were|a|bit|seems|looks|far|way|be|been|little|isn't|not)$/.test(
      before.lower,
    );
  const isPlain =
    next.adjective === true &&
    !next.verb &&
    !next.many &&
    (isEnd(after) || /^(?:to|for|and|now|in|on|at)$/.test(after.lower));
  return (
    isLinked &&
    (isPlain ||
      /^(?:late|early|long|short|slow|hot|high|low|far|soon|often|expensive|small|big|large|heavy|old)$/.test(
        next.lower,
      )) &&
    after.kind !== 'number' &&
    !/^(?:not)$/.test(before.lower)
  );
}

/** "I need you order number": two nouns, or a noun that ends its phrase, behind a verb of asking. */
function isYour(before: Token, next: Token, after: Token): boolean {
  if (
    !/^(?:need|confirm|check|see|provide|share|verify|update|updated|of|for|in|on|with|to|received|found|cancelled|cancel|enter|processed|shipped|have|reset|from)$/.test(
      before.lower,
    )
  )
    return false;
  if (
    !/^(?:order|account|email|phone|invoice|refund|address|billing|tracking|card|bank|ticket|password|name|parcel|payment|subscription|package|request|message|router|device)$/.test(
      next.lower,
    )
  )
    return false;
  if (beginsObject(after)) return false;
  return (
    /^(?:number|address|details|account|id|name|code|payment|date|status|confirmation)$/.test(
      after.lower,
    ) ||
    (!next.verb && (isEnd(after) || AUXILIARIES.has(after.lower)))
  );
}
