import { DETERMINERS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, gerund, isEnd, isOnlyVerb, spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';
import { tableOf } from '@/utils/grammar/table';

const OBJECT_FORM = tableOf<string>({
  i: 'me',
  he: 'him',
  she: 'her',
  we: 'us',
  they: 'them',
  you: 'you',
  it: 'it',
});

/** Words that want "to" with a bare form, and never "to" with a noun or "-ing". */
const TAKES_TO =
  /^(?:glad|happy|able|unable|want|wants|wanted|need|needs|needed|try|trying|tried|ready|pleased|going|hope|plan|decided|forgot|wish|afford|able|like|free)$/;

export const verbPatterns: GrammarRule = {
  id: 'grammar/verb-patterns',
  label: 'Verb form',
  reason: 'The word before asks for another form of the verb: “to send”, “sending” or “send”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const found =
        gerundWanted(sentence, token, index) ??
        bareWanted(sentence, token, index) ??
        infinitiveWanted(sentence, token, index) ??
        baseAfterTo(sentence, token, index) ??
        forTo(sentence, token, index) ??
        clauseForObject(sentence, token, index) ??
        adviceTo(sentence, token, index) ??
        backTo(sentence, token, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'Thank you for [contact|contacting] us.',
      'We look forward to [hear|hearing] from you.',
      'Before [send|sending] it back, remove the SIM.',
      'I suggest [to try|trying] another browser.',
      'I would [like inform|like to inform] you that it is done.',
      "You don't [need pay|need to pay] anything.",
      'Please [to send|send] a picture.',
      'Let me [to check|check] that.',
      'I [want that you check|want you to check] the cable.',
      'We are not [able process|able to process] it.',
      'Please [sent|send] us the form.',
      'You can do it by [click|clicking] on the link.',
      'I recommend you [to restart|restart] it.',
      'I will [back|get back] to you soon.',
      'Kindly [waiting|wait] for the update.',
      'Please [chose|choose] one of them.',
      'Let me [checks|check] that for you.',
      'I am [going check|going to check] it.',
      "I'd be [happy help|happy to help].",
      'I am glad to [helping|help] you.',
      'Feel free to [contacting|contact] us.',
      'You need to [signing|sign] page two.',
      'Thank you for [contact|contacting] Northwind.',
      'You need to [sent|send] it back.',
      '[For to|To] reset it, press the button.',
    ],
    passes: [
      'It will be there by Friday without fail.',
      'Before we send it, check it.',
      'We need help.',
      'I want that one.',
      'Pay by card.',
      'Thanks for help and support.',
      'I suggest to my team that we stop.',
      'The people you want call here.',
      'Thank you for your order.',
      'We keep to the plan.',
      'Look forward to work events.',
      'Let us know.',
      'We look forward to helping you.',
      'I am used to working late.',
      'He came back to sent items.',
      'I am ready, help yourself.',
    ],
  },
};

/** "By default the", "by post you": no verbs. */
const BY_NOUN =
  /^(?:default|design|law|post|request|mistake|accident|hand|return|phone|email|text|mail|chat|fax|courier|contract|rule|order|force|name|means|way|ship|air|train|bus|bike|car|card|cheque|check|transfer)$/;

/** "for contact us", "suggest to try", "forward to hear". */
function gerundWanted(
  { at, tokens }: Sentence,
  token: Token,
  index: number,
): GrammarMatch | undefined {
  const next = at(index + 1);
  const after = at(index + 2);
  const before = at(index - 1).lower;
  const isForward =
    token.lower === 'to' && before === 'forward' && /^look/.test(at(index - 2).lower);
  const isThanks =
    token.lower === 'for' &&
    /^(?:you|thanks|thank|sorry|apologize|apologise|apologies)$/.test(before);
  const isPreposition =
    /^(?:without|by|before|after|of|about|for)$/.test(token.lower) ||
    (token.lower === 'of' && before === 'instead');
  if (isForward || isThanks || isPreposition) {
    if (!next.base || next.isName || next.participle) return undefined;
    if (token.lower === 'by' && BY_NOUN.test(next.lower)) return undefined;
    if (token.lower === 'without' && next.lower === 'fail') return undefined;
    const isSafe =
      /^(?:before|after|without|by)$/.test(token.lower) ||
      isForward ||
      isThanks ||
      before === 'instead';
    const isVerb = isOnlyVerb(next)
      ? isSafe || beginsObject(after)
      : isSafe &&
        next.mainVerb &&
        (beginsObject(after) ||
          (isThanks && after.isName && next.lower === 'contact') ||
          (token.lower === 'by' && /^(?:on|to)$/.test(after.lower)));
    const isObject = isThanks && /^(?:for|you)$/.test(token.lower) && after.lower === 'that';
    return isVerb && !isObject ? { span: next, instead: [gerund(next)] } : undefined;
  }
  if (
    !/^(?:suggest|recommend|avoid|finish|enjoy|consider|mind|risk|postpone)$/.test(token.verb ?? '')
  )
    return undefined;
  if (next.lower !== 'to' || !after.base || after.isName || DETERMINERS.has(before))
    return undefined;
  const isNoun = after.one && !beginsObject(at(index + 3));
  if (
    isNoun ||
    tokens.length < index + 3 ||
    (token.participle && /^(?:is|are|was|were|be|been)$/.test(before))
  )
    return undefined;
  return { span: spanOf(next, after), instead: [gerund(after)] };
}

/** "Please to send", "let me to check", "please sent". */
function bareWanted({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const next = at(index + 1);
  const after = at(index + 2);
  const before = at(index - 1);
  const isLet =
    /^(?:me|us|him|her|them|you)$/.test(token.lower) && /^(?:let|lets|make)$/.test(before.lower);
  const isPlease =
    /^(?:please|kindly)$/.test(token.lower) &&
    (isEnd(before) || /^(?:so|and|could|can|would|then|you|but)$/.test(before.lower));
  if (!isLet && !isPlease) return undefined;
  if (next.lower === 'to' && after.base && !after.isName) {
    return { span: spanOf(next, after), instead: [after.verb ?? ''] };
  }
  if (!next.verb || next.base || next.isName) return undefined;
  const isDoing =
    isPlease && next.ing && (beginsObject(after) || /^(?:for|to|with|at)$/.test(after.lower));
  const isThird = isLet && next.third === true && next.mainVerb === true && !next.adjective;
  if (!isDoing && !isThird && (next.adjective || next.many || next.one)) return undefined;
  if (next.participle && !next.past && isPlease) return undefined;
  const isPastOnly = next.past === true && !next.participle;
  const isSure = isLet || isDoing || isPastOnly || next.third || next.ing || beginsObject(after);
  return isSure ? { span: next, instead: [next.verb] } : undefined;
}

/** "would like inform", "need pay", "able process". */
function infinitiveWanted(
  { at, tokens }: Sentence,
  token: Token,
  index: number,
): GrammarMatch | undefined {
  const next = at(index + 1);
  const before = at(index - 1).lower;
  if (!next.base || !next.verb || next.isName) return undefined;
  const isWould = token.lower === 'like' && (/^(?:would|'d)$/.test(before) || /'d$/.test(before));
  const isWant = /^(?:want|wants|wanted)$/.test(token.lower);
  const isNeed = /^(?:need|needs|needed)$/.test(token.lower) && !DETERMINERS.has(before);
  const isAble = /^(?:able|unable|happy|glad|ready|pleased|going|hesitate|free)$/.test(token.lower);
  if (!(isWould || isWant || isNeed || isAble)) return undefined;
  if (token.lower === 'free' && before !== 'feel') return undefined;
  if (
    isAble &&
    !/^(?:is|are|am|was|were|be|been|not|i'm|we're|you're|more|feel|t|isn't|aren't|don't)$/.test(
      before,
    ) &&
    token.lower !== 'able'
  )
    return undefined;
  // "The people you want call here."
  if (
    (isWant || isNeed) &&
    tokens.slice(0, Math.max(0, index - 1)).some(({ one, many }) => one || many)
  )
    return undefined;
  const isHelp =
    /^(?:happy|glad|able|unable|pleased)$/.test(token.lower) &&
    next.mainVerb === true &&
    !next.adjective &&
    isEnd(at(index + 2)) &&
    at(index + 2).text !== ',';
  const isVerb =
    isHelp || isOnlyVerb(next) || (next.mainVerb && !next.adjective && beginsObject(at(index + 2)));
  if (!isVerb || (token.lower === 'going' && !isOnlyVerb(next) && !beginsObject(at(index + 2))))
    return undefined;
  return { span: spanOf(token, next), instead: [`${token.text} to ${next.text}`] };
}

/** "Glad to helping", "you need to sent": behind "to" the bare form, where no noun can stand. */
function baseAfterTo({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const before = at(index - 1);
  const verb = at(index + 1);
  if (token.lower !== 'to' || !verb.verb || verb.base || verb.isName || !verb.mainVerb)
    return undefined;
  if (!TAKES_TO.test(before.lower)) return undefined;
  const isForm = verb.ing === true || (verb.past === true && beginsObject(at(index + 2)));
  const isThing = !verb.ing && verb.adjective;
  const isNounToo =
    verb.ing && verb.one && !/^(?:need|needs|want|wants|able|going|try)$/.test(before.lower);
  if (!isForm || isThing || (isNounToo && !beginsObject(at(index + 2)))) return undefined;
  return { span: verb, instead: [verb.verb] };
}

/** "I call you for to confirm it." */
function forTo({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const to = at(index + 1);
  if (token.lower !== 'for' || to.lower !== 'to' || !at(index + 2).base) return undefined;
  return { span: spanOf(token, to), instead: ['to'] };
}

/** "I want that you check" means "I want you to check". */
function clauseForObject({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  if (!/^(?:want|wants|need)$/.test(token.lower) || at(index + 1).lower !== 'that')
    return undefined;
  const object = OBJECT_FORM[at(index + 2).lower];
  const verb = at(index + 3);
  if (!object || !verb.verb || !(verb.base || verb.third)) return undefined;
  return { span: spanOf(token, verb), instead: [`${token.text} ${object} to ${verb.verb}`] };
}

/** "I recommend you to restart" means "I recommend you restart". */
function adviceTo({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const verb = at(index + 3);
  if (!/^(?:recommend|suggest)$/.test(token.verb ?? '') || at(index + 1).lower !== 'you')
    return undefined;
  if (at(index + 2).lower !== 'to' || !verb.base || !verb.verb) return undefined;
  return { span: spanOf(at(index + 2), verb), instead: [verb.verb] };
}

/** "I will back to you soon". */
function backTo({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const isWill = /^(?:will|shall|can)$|'ll$/.test(at(index - 1).lower);
  if (token.lower !== 'back' || !isWill || at(index + 1).lower !== 'to') return undefined;
  return { span: token, instead: ['get back'] };
}
