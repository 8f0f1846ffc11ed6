import { HAVE, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { ACTIONS } from '@/utils/grammar/lexicon/actions';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import {
  beginsObject,
  isEnd,
  isOnlyVerb,
  participle,
  skipAdverbs,
} from '@/utils/grammar/sentence/look';
import type { Sentence } from '@/utils/grammar/sentence/token';

export const participleAfterHave: GrammarRule = {
  id: 'grammar/participle-after-have',
  label: 'Verb form',
  reason: 'After “have” the verb stands as its participle: “we have sent”.',
  find: (sentence) =>
    sentence.tokens.flatMap(({ lower }, index): GrammarMatch[] => {
      if (!HAVE.has(lower) && !/'ve$/.test(lower)) return [];
      const verb = sentence.at(verbBehind(sentence, index));
      if (verb.lower === 'being' && !isEnd(sentence.at(index - 1)))
        return [{ span: verb, instead: ['been'] }];
      if (!verb.verb || verb.participle || verb.isName || verb.adverb) return [];
      const next = sentence.at(sentence.tokens.indexOf(verb) + 1);
      const isPast = verb.past && !verb.base && !verb.adjective;
      const isBase = verb.base && (isOnlyVerb(verb) || (verb.mainVerb && beginsObject(next)));
      const isUndone =
        verb.base && /n't$/.test(lower) && ACTIONS.has(verb.verb) && !sentence.at(index + 1).mass;
      const isThird = verb.third && !verb.many && !verb.one;
      return isPast || isBase || isThird || isUndone
        ? [{ span: verb, instead: [participle(verb)] }]
        : [];
    }),
  examples: {
    flags: [
      'We have [send|sent] it.',
      'The driver has [went|gone] back.',
      'I have already [spoke|spoken] to him.',
      'Have you [try|tried] a restart?',
      'I have [forward|forwarded] your note.',
      "We've [receive|received] the parcel.",
      "They haven't [reply|replied] yet.",
      'It has [being|been] cancelled.',
    ],
    passes: [
      'I have access to it.',
      'We have questions.',
      'Have him call us.',
      'They have work to do.',
      'I will have them send it.',
      'We have put it there.',
      'Have a look.',
    ],
  },
};

function verbBehind(sentence: Sentence, have: number): number {
  const { at } = sentence;
  const index = skipAdverbs(sentence, have + 1);
  const isSubject = SUBJECTS.has(at(index).lower);
  if (!isSubject) return index;
  const isQuestion = isEnd(at(have - 1)) && sentence.ending === '?';
  return isQuestion && at(index).lower !== 'it' ? skipAdverbs(sentence, index + 1) : -1;
}
