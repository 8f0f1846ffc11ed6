import { thirdPerson } from '@/utils/grammar/lexicon/inflect';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, skipAdverbs, spanOf } from '@/utils/grammar/sentence/look';

/** Verbs of a state, which English does not put in the "-ing" form. */
const STATES = /^(?:knowing|containing|belonging|consisting|owning|preferring|needing)$/;

export const states: GrammarRule = {
  id: 'grammar/states',
  label: 'Verb form',
  reason: 'A state takes the simple form: “we know”, not “we are knowing”.',
  find: (sentence) =>
    sentence.tokens.flatMap((be, index): GrammarMatch[] => {
      if (!/^(?:am|is|are)$/.test(be.lower) || isEnd(sentence.at(index - 1))) return [];
      const isNot = sentence.at(index + 1).lower === 'not';
      const verb = sentence.at(skipAdverbs(sentence, index + (isNot ? 2 : 1)));
      const isHaving =
        verb.lower === 'having' &&
        /^(?:two|three|four|five|several|many|multiple)$/.test(
          sentence.at(sentence.tokens.indexOf(verb) + 1).lower,
        );
      if (isHaving)
        return [{ span: spanOf(be, verb), instead: [be.lower === 'is' ? 'has' : 'have'] }];
      if (!STATES.test(verb.lower) || !verb.verb) return [];
      const before = sentence.at(index - 1);
      if (before.third || /^(?:not|all|that|what)$/.test(before.lower)) return [];
      const isThird = be.lower === 'is';
      const plain = isThird ? thirdPerson(verb.verb) : verb.verb;
      const denied = `${isThird ? "doesn't" : "don't"} ${verb.verb}`;
      return [{ span: spanOf(be, verb), instead: [isNot ? denied : plain] }];
    }),
  examples: {
    flags: [
      'The team [is knowing|knows] it already.',
      'I [am not knowing|don’t know] the code.'.replace('’', "'"),
      'The box [is containing|contains] two keys.',
      'I [am having|have] two orders here.',
    ],
    passes: [
      'Knowing that helps.',
      'She is a knowing buyer.',
      'What matters is knowing the code.',
      'Is knowing it enough?',
    ],
  },
};
