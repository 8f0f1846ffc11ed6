import { DETERMINERS, MODALS } from '@/utils/grammar/lexicon/closed';
import { AUXILIARIES, beginsObject, isEnd } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';
export type Look = { at: Sentence['at']; index: number; before: Token; next: Token; after: Token };
export type Pair = readonly [word: string, right: string, isWrong: (look: Look) => boolean];

export const takesVerb = (token: Token): boolean =>
  MODALS.has(token.lower) ||
  /^(?:to|don't|doesn't|didn't|not|please|cannot|'ll)$/.test(token.lower) ||
  /'ll$/.test(token.lower);
export const isDetermined = ({ lower, kind }: Token): boolean =>
  kind === 'word' && DETERMINERS.has(lower) && !/^(?:that|this|all|both|which)$/.test(lower);
export const beginsThing = (token: Token): boolean =>
  isDetermined(token) || /^(?:this|that|it|you|me|us|any)$/.test(token.lower);
export const isPossessed = ({ lower }: Token): boolean =>
  /^(?:my|your|our|their|his|her|its)$/.test(lower);

/** "lighter then", "more expensive then": a comparison stands close before. */
export function isCompared(at: Sentence['at'], index: number): boolean {
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

export function isAffectNoun(before: Token, next: Token): boolean {
  if (/^(?:no|any|an|side|negative|positive|immediate|little)$/.test(before.lower)) return true;
  return before.lower === 'the' && (/^(?:of|on|is|was|will)$/.test(next.lower) || isEnd(next));
}

/** "We got there payment": a noun follows, no sentence begins, and the noun ends its phrase. */
export function isTheir(
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

/** "Apply to many plans" is right, "there are to many" is not. */
const BEFORE_TOO =
  /^(?:is|are|was|were|have|has|had|been|be|got|get|way|far|after|with|of|and|there's|it's|that's|not|cost|costs|took|take|takes|makes|made|see|saw|sent|received|having|for|entered|used|using)$/;

/** "It is to late", "to many attempts", "me to." */
export function isToo(before: Token, next: Token, after: Token): boolean {
  if (/^(?:many|much)$/.test(next.lower))
    return after.kind === 'word' && BEFORE_TOO.test(before.lower) && !isDetermined(after);
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
export function isYour(before: Token, next: Token, after: Token): boolean {
  // "In you building", "with you neighbour": no pronoun stands before a noun.
  const isPlace = /^(?:in|on|at|with|of|from|into|inside|near|behind)$/.test(before.lower);
  const isNoun =
    next.one === true &&
    next.mainNoun === true &&
    !next.isName &&
    !next.adjective &&
    !next.adverb &&
    (!(next.base && next.mainVerb) || /^neighbou?r$/.test(next.lower)) &&
    (!next.ing || /^(?:building|booking|meeting|billing)$/.test(next.lower));
  const isCalled =
    /^(?:man|dude|mate|guy|sir|boss|buddy|son|sister|brother|bro|lady|sweetheart|love)$/.test(
      next.lower,
    );
  if (isPlace && isNoun && !isCalled && !beginsObject(after)) return true;
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

/** A form of “be”, also at the end of “I'm”. */
export const isBe = ({ lower }: Token): boolean =>
  /^(?:is|are|was|were|be|been|am|isn't|aren't|wasn't)$|'(?:m|re|s)$/.test(lower);

/** A noun stands here: a determiner before it, and what ends its phrase behind it. */
export const isNounHere = ({ before, next, after }: Look): boolean =>
  isDetermined(before) &&
  (isEnd(next) ||
    AUXILIARIES.has(next.lower) ||
    (/^(?:on|in|to|and|or|from|for|with|below|above|again|that|we|you|i|at|is|so|please|by)$/.test(
      next.lower,
    ) &&
      after.kind !== 'edge'));

/** A phrase ends before this word. */
export function endsHere(token: Token): boolean {
  return isEnd(token) || /^(?:for|to|so|and|in|on|at|with|but|because|of|that)$/.test(token.lower);
}
