import { MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, isOnlyVerb, opensClause, spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const OBJECT = /^(?:it|them|me|us|him|this)$/;
const beFor = (subject: string): string =>
  subject === 'i' ? 'am' : /^(?:he|she|it)$/.test(subject) ? 'is' : 'are';

export const modals: GrammarRule = {
  id: 'grammar/modals',
  label: 'Verb form',
  reason:
    'One of “can”, “will”, “must” is enough, “able” needs “be”, and the object stands behind the verb.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.isName || !MODALS.has(token.lower)) return [];
      const found =
        twice(sentence, token, index) ??
        able(sentence, token, index) ??
        objectFirst(sentence, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'I [will can|can] help you tomorrow.',
      'You [will must|must] pay it.',
      "I [can't able|am not able] to see it.",
      'We [can not able|are not able] to ship it.',
      'You [will able|will be able] to log in.',
      'You can [it change|change it] in the settings.',
      'Can you [me tell|tell me] the name?',
    ],
    passes: [
      'I can will it to work.',
      'Can it change?',
      'They will be able to see it.',
      'What can it do for us?',
      'We can this week.',
      'You can then send it.',
      'If they can it helps.',
    ],
  },
};

/** "I will can", "you will must". */
function twice({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const second = at(index + 1);
  if (
    !/^(?:will|would|shall)$/.test(token.lower) ||
    !/^(?:can|could|must|should|may)$/.test(second.lower)
  )
    return undefined;
  if (second.isName || !SUBJECTS.has(at(index - 1).lower)) return undefined;
  const instead = [second.text, ...(second.lower === 'can' ? [`${token.text} be able to`] : [])];
  return { span: spanOf(token, second), instead };
}

/** "I can't able to", "you will able to". */
function able({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const isNot = at(index + 1).lower === 'not';
  const word = at(index + (isNot ? 2 : 1));
  const subject = at(index - 1).lower;
  if (word.lower !== 'able' || !SUBJECTS.has(subject)) return undefined;
  const isDenied = isNot || /^(?:can't|cannot)$/.test(token.lower);
  if (/^can/.test(token.lower))
    return {
      span: spanOf(token, word),
      instead: [`${beFor(subject)} ${isDenied ? 'not ' : ''}able`],
    };
  const not = isNot ? ' not' : '';
  return { span: spanOf(token, word), instead: [`${token.text}${not} be able`] };
}

/** "You can it change", "can you me tell". */
function objectFirst(sentence: Sentence, index: number): GrammarMatch | undefined {
  const { at } = sentence;
  const isAsked = SUBJECTS.has(at(index + 1).lower) && isEnd(at(index - 1));
  const isPolite = isAsked && at(index + 2).lower === 'please';
  const place = isAsked ? index + (isPolite ? 3 : 2) : index + 1;
  const isTold = SUBJECTS.has(at(index - 1).lower) && opensClause(sentence, index - 1);
  if (!isAsked && !isTold) return undefined;
  const object = at(place);
  const verb = at(place + 1);
  if (!OBJECT.test(object.lower) || !verb.base || !verb.mainVerb || verb.adverb) return undefined;
  const next = at(place + 2);
  if (object.lower === 'this' && !isOnlyVerb(verb)) return undefined;
  const isFree =
    isEnd(next) ||
    /^(?:in|on|at|to|by|for|from|via|with|within|before|after|back|now|the|your|a)$/.test(
      next.lower,
    );
  return isFree && !(isTold && /^(?:if|as|when|that)$/.test(at(index - 2).lower))
    ? { span: spanOf(object, verb), instead: [`${verb.text} ${object.text}`] }
    : undefined;
}
