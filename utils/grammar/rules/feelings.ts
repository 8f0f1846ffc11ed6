import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, skipAdverbs } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** What somebody feels → what makes them feel so. */
const FEELINGS: readonly (readonly [feels: string, makes: string])[] = [
  ['interested', 'interesting'],
  ['frustrated', 'frustrating'],
  ['confused', 'confusing'],
  ['excited', 'exciting'],
  ['bored', 'boring'],
  ['disappointed', 'disappointing'],
  ['worried', 'worrying'],
  ['surprised', 'surprising'],
  ['satisfied', 'satisfying'],
  ['annoyed', 'annoying'],
];
const FELT = new Map(FEELINGS.map(([feels, makes]) => [makes, feels]));
const MADE = new Map(FEELINGS);

export const feelings: GrammarRule = {
  id: 'grammar/feelings',
  label: 'Which form?',
  reason: 'People are “interested”, things are “interesting”.',
  find: (sentence) =>
    sentence.tokens.flatMap((be, index): GrammarMatch[] => {
      const subject = subjectOf(sentence, be, index);
      if (!subject) return [];
      const wordAt = skipAdverbs(sentence, index + 1);
      const word = sentence.at(wordAt);
      if (be.text !== 'I' && word.text === word.text.toUpperCase()) return [];
      const right = (subject === 'person' ? FELT : MADE).get(word.lower);
      return right && mayEnd(subject, sentence.at(wordAt + 1))
        ? [{ span: word, instead: [right] }]
        : [];
    }),
  examples: {
    flags: [
      "I'm [interesting|interested] in how it happened.",
      'I understand that you are [frustrating|frustrated].',
      'We are very [exciting|excited] about it.',
      'It is very [excited|exciting].',
      'The update is very [excited|exciting].',
    ],
    passes: [
      'It is frustrating.',
      'You are confusing me with somebody.',
      'I am interested in it.',
      'They are boring holes.',
      'It is worrying us.',
      'It was surprised by the reset.',
    ],
  },
};

function subjectOf({ at }: Sentence, be: Token, index: number): 'person' | 'thing' | undefined {
  const [, contracted] = /^(i|we|you|it|that)'(?:m|re|s)$/.exec(be.lower) ?? [];
  const isBe = /^(?:am|is|are|was|were)$/.test(be.lower);
  if (!contracted && !isBe) return undefined;
  const subject = contracted ?? at(index - 1).lower;
  if (/^(?:i|we|you)$/.test(subject)) return 'person';
  if (/^(?:he|she)$/.test(subject) && /^(?:with|about|of)$/.test(at(index + 2).lower))
    return 'person';
  const isWare =
    /^(?:update|feature|news|product|offer|app|version|event|upgrade|plan|game|course|lesson|result|design|model)$/.test(
      subject,
    );
  return isWare || /^(?:it|this|that)$/.test(subject) ? 'thing' : undefined;
}

function mayEnd(subject: 'person' | 'thing', next: Token): boolean {
  if (isEnd(next)) return true;
  return subject === 'person'
    ? /^(?:in|about|with|that|because|and|to)$/.test(next.lower)
    : /^(?:to|for|that|and|because)$/.test(next.lower);
}
