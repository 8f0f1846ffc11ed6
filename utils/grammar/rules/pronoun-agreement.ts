import {
  INDEFINITE,
  OBJECTS,
  PLURAL_SUBJECTS,
  SUBJECTS,
  THIRD_SUBJECTS,
} from '@/utils/grammar/lexicon/closed';
import { thirdPerson } from '@/utils/grammar/lexicon/inflect';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, isEnd, opensClause, skipAdverbs } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** What goes with "we" → what goes with "she". */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ["aren't", "isn't"],
  ['have', 'has'],
  ["haven't", "hasn't"],
  ["don't", "doesn't"],
  ['were', 'was'],
  ["weren't", "wasn't"],
]);
const PLURAL: ReadonlyMap<string, string> = new Map([
  ...[...SINGULAR].map(([many, one]) => [one, many] as const),
  ['does', 'do'],
]);
/** Where "were" after "it" is right: "if it were", "I wish it were". */
const UNREAL = /^(?:if|wish|as|though|were|unless|suppose)$/;

export const pronounAgreement: GrammarRule = {
  id: 'grammar/pronoun-agreement',
  label: 'Agreement',
  reason: 'The verb does not go with its subject: “she has”, “we have”.',
  find: (sentence) =>
    sentence.tokens.flatMap((subject, index): GrammarMatch[] => {
      if (!opensClause(sentence, index) || isJoined(sentence, index)) return [];
      const verb = sentence.at(skipAdverbs(sentence, index + 1));
      const right = formFor(sentence, index, subject, verb);
      return right ? [{ span: verb, instead: [right] }] : [];
    }),
  examples: {
    flags: [
      'She [have|has] asked the team.',
      'It [look|looks] like a bug.',
      'We [was|were] out of stock.',
      'I think it [need|needs] a restart.',
      "He [don't|doesn't] know.",
      'They [has|have] it, and we [sends|send] it on.',
      'Everyone [are|is] welcome.',
      'You [was|were] charged once.',
      'I hope this [help|helps]!',
    ],
    passes: [
      'If it were up to me, yes.',
      'Let it go.',
      'Does it work now?',
      'We suggest that he call the bank.',
      'All you need is the code.',
      'None of you is wrong.',
      'Should everyone have it?',
      'This order was sent.',
      'Let everyone know.',
      'He and she have it.',
      'Which one of us was it?',
    ],
  },
};

/** "He and she have": two subjects. */
function isJoined({ at }: Sentence, index: number): boolean {
  const other = at(index - 2);
  return (
    at(index - 1).lower === 'and' &&
    (SUBJECTS.has(other.lower) || OBJECTS.has(other.lower) || other.isName)
  );
}

function formFor(
  { at, tokens, ending }: Sentence,
  index: number,
  subject: Token,
  verb: Token,
): string | undefined {
  const next = at(tokens.indexOf(verb) + 1);
  const before = at(index - 1).lower;
  if (subject.lower === 'i' && verb.lower === 'is') return isEnd(next) ? undefined : 'am';
  if (subject.lower === 'i' && /^was/.test(verb.lower)) return undefined;
  if (PLURAL_SUBJECTS.has(subject.lower)) {
    if (PLURAL.has(verb.lower) && verb.lower !== "isn't") return PLURAL.get(verb.lower);
    const isThird = verb.third && verb.mainVerb && (!verb.many || beginsObject(next));
    return isThird && subject.lower !== 'you'
      ? verb.verb
      : verb.third && !verb.many
        ? verb.verb
        : undefined;
  }
  const isThis = subject.lower === 'this' && /^(?:hope|if|when|because|that|but)$/.test(before);
  if (!THIRD_SUBJECTS.has(subject.lower) && !INDEFINITE.has(subject.lower) && !isThis)
    return undefined;
  if (isThis && verb.one && !isEnd(next) && !beginsObject(next)) return undefined;
  if (/^were/.test(verb.lower) && tokens.slice(0, index).some(({ lower }) => UNREAL.test(lower)))
    return undefined;
  // "Anyone have a spare?", "someone help!"
  const isCalledOn = INDEFINITE.has(subject.lower) && (isEnd(next) || ending === '?');
  if (isCalledOn && !/^(?:are|were|aren't|weren't)$/.test(verb.lower)) return undefined;
  if (SINGULAR.has(verb.lower)) return SINGULAR.get(verb.lower);
  // "it" has objects, too: "we made it work" does not open a clause, but "before it ship" does.
  const isCalled = INDEFINITE.has(subject.lower) && index === 0;
  if (verb.adjective || isCalled) return undefined;
  return verb.base && verb.mainVerb && !verb.past && verb.verb ? thirdPerson(verb.verb) : undefined;
}
