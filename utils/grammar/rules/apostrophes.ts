import { NUMBERS } from '@/utils/grammar/lexicon/closed';
import { pluralOf } from '@/utils/grammar/lexicon/inflect';
import { readingOf } from '@/utils/grammar/lexicon/lexicon';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, endsPhrase, isEnd, isOnlyVerb } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** Never a word of their own, so that the apostrophe is certainly missing. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  (
    "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't wouldn't shouldn't mustn't " +
    "i'm i've you're you've you'll they're they've they'll we've that's what's there's here's where's how's who's she's he's " +
    "that'll it'll it'd"
  )
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
);
const TODAYS = /^(?:today|yesterday|tomorrow|everyone|someone|anyone|nobody|company|customer)s$/;

const OWNERS =
  /^(?:customer|driver|user|client|courier|manager|supplier|seller|buyer|sender|recipient|owner|guest|patient|student|employee|tenant|holder)s$/;

export const apostrophes: GrammarRule = {
  id: 'grammar/apostrophes',
  label: 'Apostrophe',
  reason: 'An apostrophe is missing, or one stands where a plain plural is meant.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const fix =
        contraction(sentence, token, index) ??
        possessive(sentence, token, index) ??
        plural(sentence, token, index);
      return fix ? [{ span: token, instead: [fix] }] : [];
    }),
  examples: {
    flags: [
      "We [dont|don't] ship there.",
      "[Lets|Let's] try a reset.",
      "I [wont|won't] close it.",
      "[Thats|That's] odd.",
      "The refund [dont|doesn't] show yet.",
      "Our [price's|prices] include tax.",
      "All of our [plan's|plans] include support.",
      "We shipped [todays|today's] orders.",
      "[Ill|I'll] check it now.",
      "The [order's|orders] are late.",
      "We [cant|can't] see it.",
      "The [drivers|driver's] phone is off.",
      "We have three [year's|years'] experience.",
      "The [customers|customer's] card was declined.",
      "Our [laptop's|laptops] come with a charger.",
    ],
    passes: [
      'He lets us know.',
      'As is his wont.',
      'The price is low.',
      "The customer's order shipped.",
      "The dog's lead and the dogs' leads are in the box.",
      "The order's been shipped.",
      'She felt ill on Monday.',
      'Were you there?',
      "It's the driver's fault.",
      "Your plan's free trial is over.",
      'We sell many things.',
    ],
  },
};

function contraction({ at }: Sentence, { lower, text }: Token, index: number): string | undefined {
  const next = at(index + 1);
  const before = at(index - 1);
  const isShouted = text.length > 2 && text === text.toUpperCase();
  const plain = CONTRACTIONS.get(lower);
  const isOne =
    /^(?:he|she|it)$/.test(before.lower) ||
    (before.one === true &&
      !before.many &&
      /^(?:the|your|our|my|this|a|his|her|its|their)$/.test(at(index - 2).lower));
  if (lower === 'dont' && isOne && !/^(?:make|let|help)/.test(at(index - 2).lower))
    return "doesn't";
  if (plain && !isShouted) return plain.startsWith("i'") ? `I${plain.slice(1)}` : plain;
  const isVerb = next.base === true || /^(?:be|have|do|not|also|just)$/.test(next.lower);
  if (lower === 'wont' && isVerb) return "won't";
  if (lower === 'cant' && (isVerb || isEnd(next))) return "can't";
  if (lower === 'lets' && isEnd(before) && next.base) return "let's";
  if (lower === 'ill' && isEnd(before) && isVerb && !next.one) return "I'll";
  if (lower === 'ill' && isEnd(before) && /^(?:check|look|send|ask|get|be|let)$/.test(next.lower))
    return "I'll";
  if (
    lower === 'id' &&
    /^(?:like|love|be|suggest|recommend|say|rather)$/.test(next.lower) &&
    isEnd(before)
  )
    return "I'd";
  if (
    lower === 'well' &&
    isEnd(before) &&
    isVerb &&
    isOnlyVerb(next) &&
    beginsObject(at(index + 2))
  )
    return "we'll";
  return undefined;
}

function possessive(sentence: Sentence, token: Token, index: number): string | undefined {
  const { at } = sentence;
  const { lower } = token;
  const next = at(index + 1);
  const isOwner = OWNERS.test(lower) && /^(?:the|a|our|your)$/.test(at(index - 1).lower);
  const isOwned =
    (next.one || next.many) && !next.mainVerb && !next.adjective && endsPhrase(at(index + 2));
  const isHeld =
    next.one === true &&
    !next.adjective &&
    /^(?:is|was|has|isn't|wasn't|hasn't)$/.test(at(index + 2).lower);
  const years = yearsOf(sentence, token, index);
  if (years) return years;
  if (isOwner && (isOwned || isHeld)) return `${lower.slice(0, -1)}'s`;
  if (!TODAYS.test(lower)) return undefined;
  if (/^(?:company|customer)s$/.test(lower)) {
    if (lower === 'customers') return undefined;
    return "company's";
  }
  return next.one || next.many ? `${lower.slice(0, -1)}'s` : undefined;
}

/** "Three year's experience". */
function yearsOf({ at }: Sentence, { lower }: Token, index: number): string | undefined {
  const [, unit] = /^(second|minute|hour|day|week|month|year)'s$/.exec(lower) ?? [];
  const before = at(index - 1);
  const isMany = NUMBERS.has(before.lower) || (before.kind === 'number' && Number(before.text) > 1);
  const next = at(index + 1);
  return unit && isMany && (next.one ?? next.many) ? `${unit}s'` : undefined;
}

/** "All of our plan's include": the noun ends its phrase, so nothing is owned. */
function plural({ at }: Sentence, { lower, isName }: Token, index: number): string | undefined {
  const [, noun = ''] = /^(\w+)'s$/.exec(lower) ?? [];
  if (!noun || isName) return undefined;
  const reading = readingOf(noun);
  if (!reading.one || reading.mass) return undefined;
  const before = at(index - 1).lower;
  const next = at(index + 1);
  if (/^(?:are|were|have|aren't|weren't|don't)$/.test(next.lower)) return pluralOf(noun);
  const isMany =
    /^(?:these|those|many|several|few|two|three|four|five|six|ten|multiple|all|both)$/.test(
      before,
    ) ||
    (/^(?:the|our|your|my)$/.test(before) &&
      at(index - 2).lower === 'of' &&
      /^(?:all|both|most|some|many|one|each|two)$/.test(at(index - 3).lower));
  if (isMany && (endsPhrase(next) || isOnlyVerb(next))) return pluralOf(noun);
  const isVerb =
    next.base &&
    next.mainVerb &&
    !next.mainNoun &&
    !next.adjective &&
    (!next.one || !/^(?:and|or)$/.test(at(index + 2).lower));
  const isSubject = isVerb && /^(?:our|your|the|these|all)$/.test(before);
  return isSubject ? pluralOf(noun) : undefined;
}
