import { DETERMINERS, MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, isEnd, opensClause, spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** Verbs that are no nouns behind "need": "you need click" can only lack "to". */
const DONE =
  /^(?:click|log|sign|go|wait|talk|speak|tap|press|scroll|look|register|enter|choose|select)$/;
const WISHED =
  /^(?:want|wants|wanted|need|needs|allow|allows|allowed|ask|asked|advise|advised|tell|told)$/;

/** Small words without which a sentence does not hold together. */
export const missingWords: GrammarRule = {
  id: 'grammar/missing-words',
  label: 'Missing word',
  reason: 'A short word is missing here: “to”, “like”, “been”, or the verb itself.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.isName) return [];
      const found =
        withoutVerb(sentence, token, index) ??
        withoutHave(sentence, token, index) ??
        withoutTo(sentence, token, index) ??
        withoutLike(sentence, token, index) ??
        lookInto(sentence, token, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'I will [you|send you] the link in a minute.',
      'It [been|has been] two days since we asked.',
      'You need [click|to click] on the link.',
      'Do you want [me call|me to call] you?',
      'Would you [to|like to] speak to a manager?',
      "I'm [looking it|looking into it] now.",
      'It is possible [change|to change] the name.',
      'It is important [keep|to keep] the box.',
      'We allow customers and [them return|them to return] it.'.replace('customers and ', ''),
    ],
    passes: [
      'I will, you know.',
      'It has been two days.',
      'Have you been there?',
      'You need help with it.',
      'We need you back.',
      'Would you like to speak to him?',
      'We are looking at it.',
      'Is it possible changes were lost?',
      'They asked me about it.',
      'All I want you call a favour.',
      'What would you, to be honest, do?',
    ],
  },
};

/** "I will you the link." */
function withoutVerb(sentence: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const { at } = sentence;
  const isWill = /^(?:will|'ll)$|'ll$/.test(token.lower) || token.lower === 'can';
  const object = at(index + 1);
  if (!isWill || !/^(?:you|him|them)$/.test(object.lower)) return undefined;
  const isTold =
    /'ll$/.test(token.lower) ||
    (SUBJECTS.has(at(index - 1).lower) && opensClause(sentence, index - 1));
  if (!isTold || !/^(?:the|a|an|our)$/.test(at(index + 2).lower)) return undefined;
  return { span: object, instead: [`send ${object.text}`] };
}

/** "It been two days", "I been told". */
function withoutHave(sentence: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const { at } = sentence;
  if (token.lower !== 'been' || !SUBJECTS.has(at(index - 1).lower)) return undefined;
  if (!opensClause(sentence, index - 1) || /^(?:have|has|had)/.test(at(index - 2).lower))
    return undefined;
  const isOne = /^(?:he|she|it)$/.test(at(index - 1).lower);
  return { span: token, instead: [`${isOne ? 'has' : 'have'} been`] };
}

function withoutTo(sentence: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const { at } = sentence;
  const before = at(index - 1);
  const next = at(index + 1);
  const after = at(index + 2);
  if (/^needs?$/.test(token.lower) && SUBJECTS.has(before.lower)) {
    const isVerb =
      DONE.test(next.lower) && /^(?:on|in|into|to|up|out|with|the|your|a|for)$/.test(after.lower);
    return isVerb ? { span: next, instead: [`to ${next.text}`] } : undefined;
  }
  if (/^(?:possible|important|necessary|better|easy|best|advisable)$/.test(token.lower)) {
    const isIt = /^(?:is|it's|was|be)$/.test(before.lower) || before.lower === 'not';
    const isVerb = next.base === true && next.mainVerb === true && beginsObject(after);
    return isIt && isVerb && !next.adjective && !next.isName
      ? { span: next, instead: [`to ${next.text}`] }
      : undefined;
  }
  const isObject = /^(?:me|us|him|them|you)$/.test(token.lower) && WISHED.test(before.lower);
  if (!isObject || !next.base || !next.mainVerb || next.adjective || next.isName) return undefined;
  const isTold = /^(?:ask|tell|told|asked)/.test(before.lower);
  const isOpen =
    beginsObject(after) || (!next.one && /^(?:on|in|to|for|with|back|at)$/.test(after.lower));
  if (!isOpen || (token.lower === 'you' && (isTold || isRelative(sentence, index))))
    return undefined;
  return { span: spanOf(token, next), instead: [`${token.text} to ${next.text}`] };
}

/** "All I want you call a favour": the object stands before. */
function isRelative({ tokens }: Sentence, index: number): boolean {
  return tokens
    .slice(0, index - 2)
    .some(({ lower, one, many }) => one ?? many ?? /^(?:all|what)$/.test(lower));
}

/** "Would you to speak to him?" */
function withoutLike({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const isYou = at(index - 1).lower === 'you' && at(index - 2).lower === 'would';
  if (token.lower !== 'to' || !isYou || !isEnd(at(index - 3)) || !at(index + 1).base)
    return undefined;
  return { span: token, instead: ['like to'] };
}

/** "I'm looking it now." */
function lookInto({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const next = at(index + 1);
  const isBe = /^(?:am|is|are|be|been)$|'(?:m|re|s)$/.test(at(index - 1).lower);
  if (token.lower !== 'looking' || !isBe || !/^(?:it|this|that)$/.test(next.lower))
    return undefined;
  const isOpen = isEnd(at(index + 2)) || /^(?:now|for|and|right)$/.test(at(index + 2).lower);
  return isOpen && !DETERMINERS.has(at(index + 2).lower) && !MODALS.has(at(index + 2).lower)
    ? { span: spanOf(token, next), instead: [`looking into ${next.text}`] }
    : undefined;
}
