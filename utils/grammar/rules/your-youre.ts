import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { endsPhrase, isAdverb, isEnd } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** What follows "you are" and seldom a possessive. */
const STATES =
  /^(?:welcome|right|correct|able|unable|ready|sure|happy|unhappy|wrong|looking|going|trying|using|having|getting|asking|experiencing|seeing|waiting|facing|referring|talking|unsure|aware|interested|entitled|eligible|supposed|satisfied|not|all|still|already|currently|also|always|probably|just|very|too|so|the|a|an|in|on|at)$/;

/** "your" and "you're", "its" and "it's", "whose" and "who's", "their" and "they're". */
export const yourYoure: GrammarRule = {
  id: 'grammar/your-youre',
  label: 'Sounds alike',
  reason:
    'With an apostrophe it is short for “are” or “is”; without one it says whose something is.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const fix = insteadOf(sentence, token, index);
      return fix ? [{ span: token, instead: [fix] }] : [];
    }),
  examples: {
    flags: [
      '[Your|You’re] right about that.',
      'Please confirm [you’re|your] postal code.',
      'The app lost [it’s|its] connection.',
      'It is new, but [it’s|its] cable is old.',
      '[Its|It’s] possible that it went to spam.',
      '[Who’s|Whose] name is on the invoice?',
      'I see [your|you’re] using an old version.',
      'I can confirm [its|it’s] fixed.',
      '[Their|They’re] looking into it.',
      'We got [they’re|their] payment.',
      '[You’re|Your] refund will be here soon.',
    ].map((example) => example.replace(/’/g, "'")),
    passes: [
      'Your right to a refund stands.',
      "You're welcome.",
      "It's battery powered.",
      'Its battery lasts long.',
      "Who's there?",
      "It's time.",
      'Your looking glass is ready.',
      'Your not-so-old phone.',
      'In their opinion it works.',
      "You're account managers, right?",
      "It's order confirmation that we need.",
    ],
  },
};

function insteadOf({ at }: Sentence, { lower }: Token, index: number): string | undefined {
  const next = at(index + 1);
  const after = at(index + 2);
  if (lower === 'your') return isState(next, after) ? "you're" : undefined;
  if (lower === 'its') {
    const isIs =
      /^(?:a|an|the|not|been|going|possible|important|because|your|my|our|also|still|just|already|only|about|too|very|so|okay|ok|fine|on|in|likely|unlikely|better|hard|easy|that|fixed|working|done|ready|available|up|here|what|where|now)$/.test(
        next.lower,
      );
    const isOwn =
      /^(?:own|very|on|in|up|better|working|fixed|available|still|hard)$/.test(next.lower) &&
      (after.one || after.many);
    const isEnding = isEnd(after) || after.participle === true || after.adjective === true;
    const isSaid =
      /^(?:almost|nearly|really|great|good|clear|true|strange|normal|free|safe|quite|pretty|sent|shipped|gone|broken|missing|coming|happening|being)$/.test(
        next.lower,
      ) &&
      isEnding &&
      !(after.one ?? after.many);
    return (isSaid || (isIs && !isOwn)) && next.kind === 'word' ? "it's" : undefined;
  }
  if (lower === 'their') {
    return (next.ing && !next.one && !after.one && !after.many) ||
      (/^(?:not|going|still|currently|also|already|able|working|looking|aware)$/.test(next.lower) &&
        !after.one &&
        !after.many)
      ? "they're"
      : undefined;
  }
  if (lower === "you're" || lower === "it's" || lower === "they're")
    return possessive(at(index - 1), lower, next, after);
  if (lower === 'whose')
    return /^(?:the|a|your|that|this|going|there)$/.test(next.lower) ? "who's" : undefined;
  if (lower === "who's")
    return isPlainNoun(next) && /^(?:is|was|are|were|on|did|do|does|will)$/.test(after.lower)
      ? 'whose'
      : undefined;
  return undefined;
}

function isState(next: Token, after: Token): boolean {
  if (/^(?:welcome|right|all|so|just|very)$/.test(next.lower))
    return (
      isEnd(after) ||
      /^(?:about|that|set|if|and|we|i|but|glad|happy)$/.test(after.lower) ||
      (next.lower === 'welcome' && after.lower === 'to')
    );
  if (/^(?:the|a|an|in|on|at|too)$/.test(next.lower)) return true;
  if (!STATES.test(next.lower)) return false;
  return (
    !isPlainNoun(after) ||
    next.lower === 'not' ||
    (/ing$/.test(next.lower) && !isAdverb(after) && endsPhrase(after))
  );
}

/** "you're account": a noun follows, and the phrase ends with it. */
function possessive(before: Token, lower: string, next: Token, after: Token): string | undefined {
  const right = lower === "you're" ? 'your' : lower === "it's" ? 'its' : 'their';
  const isHeld =
    before.kind === 'word' &&
    /^(?:that|this|of|in|into|on|with|from|to|for|by|at|about|your|confirm|check|send|share|provide|update|updated|lost|lose|loses|see|enter|verify|got|received|has|have|use|is|and|change|changed|reset|cancel|processed|shipped|refunded|need|open|find|give|on)$/.test(
      before.lower,
    );
  if (!(
    isPlainNoun(next) ||
    /^(?:own|postal|full|billing|shipping|delivery|email|order|current|new|old|first|last|final|preferred|main|previous|home|mobile|latest)$/.test(
      next.lower,
    )
  ))
    return undefined;
  const opensIt = before.kind === 'edge' && /^(?:will|is|has|was|have|were)$/.test(after.lower);
  const isLost =
    lower === "it's" &&
    /^(?:broke|lost|changed|finished|completed|reached|started|ended|passed|left|closed|opened|dropped|missed|kept|took)$/.test(
      before.lower,
    );
  const isSubject =
    isPlainNoun(next) && !next.mass && /^(?:is|was|has|isn't|wasn't)$/.test(after.lower);
  if (lower === "it's" && isSubject) return right;
  if (isLost && !next.mass && endsPhrase(after)) return right;
  if (lower === "you're" && opensIt && isPlainNoun(next)) return right;
  if (lower === "you're")
    return isHeld && (endsPhrase(after) || after.one || after.many || after.third)
      ? right
      : undefined;
  return isHeld && !/^(?:and|is|see|find)$/.test(before.lower) && !next.mass && endsPhrase(after)
    ? right
    : undefined;
}

const isPlainNoun = ({ one, many, adjective, isName, ing, adverb }: Token): boolean =>
  (one === true || many === true) && !adjective && !isName && !ing && !adverb;
