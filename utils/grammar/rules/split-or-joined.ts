import { MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, spanOf } from '@/utils/grammar/sentence/look';
import type { Token } from '@/utils/grammar/sentence/token';

/** One word as a noun, two as a verb. */
const PHRASAL: Readonly<Record<string, string>> = {
  ...{
    login: 'log in',
    signup: 'sign up',
    setup: 'set up',
    logout: 'log out',
    logon: 'log on',
    backup: 'back up',
    signin: 'sign in',
  },
  ...{
    checkout: 'check out',
    followup: 'follow up',
    shutdown: 'shut down',
    cleanup: 'clean up',
    workout: 'work out',
    pickup: 'pick up',
  },
};
/** Never one word. */
const APART: Readonly<Record<string, string>> = {
  ...{
    alot: 'a lot',
    upto: 'up to',
    aswell: 'as well',
    infact: 'in fact',
    eachother: 'each other',
    incase: 'in case',
    atleast: 'at least',
  },
  ...{
    thankyou: 'thank you',
    ofcourse: 'of course',
    everytime: 'every time',
    inspite: 'in spite',
    noone: 'no one',
    highschool: 'high school',
  },
  ...{
    asap: 'asap',
    nextime: 'next time',
    abit: 'a bit',
    anymore: 'anymore',
    infront: 'in front',
    aslong: 'as long',
    goodluck: 'good luck',
  },
};
/** Never two words: [first, second] → one. */
const TOGETHER: Readonly<Record<string, string>> = {
  ...{
    'any thing': 'anything',
    'every thing': 'everything',
    'some thing': 'something',
    'every things': 'everything',
    'any body': 'anybody',
  },
  ...{
    'some one': 'someone',

    'with out': 'without',
    'with in': 'within',
    'some where': 'somewhere',
    'any where': 'anywhere',
  },
  ...{
    'my self': 'myself',
    'your self': 'yourself',
    'it self': 'itself',
    'our selves': 'ourselves',
    'al ready': 'already',
    'mean while': 'meanwhile',
  },
};
const DOUBLED =
  /^(?:the|a|an|to|of|in|on|for|and|is|are|we|you|your|our|it|with|at|this|be|have|has|will|can|i|from|by|as|if|or|my|their|please)$/;

export const splitOrJoined: GrammarRule = {
  id: 'grammar/split-or-joined',
  label: 'One word or two',
  reason: 'This is written as one word, as two, or stands here twice.',
  find: ({ tokens, at }) =>
    tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.kind !== 'word' || token.isName) return [];
      const next = at(index + 1);
      const phrasal = PHRASAL[token.lower];
      if (phrasal && isVerbHere(at(index - 1), next)) return [{ span: token, instead: [phrasal] }];
      const apart = APART[token.lower];
      if (apart && apart !== token.lower) return [{ span: token, instead: [apart] }];
      if (/^anythings?$/.test(token.lower) && token.lower.endsWith('s'))
        return [{ span: token, instead: ['anything'] }];
      if (next.kind !== 'word' || next.isName) return [];
      const together = TOGETHER[`${token.lower} ${next.lower}`];
      const isOther =
        /^(?:thing|one|body)$/.test(next.lower) &&
        (at(index + 2).lower === 'of' ||
          (at(index + 2).lower === 'else' && next.lower === 'one' && token.lower !== 'some'));
      const isOnly = token.lower === 'can' && /^(?:only|just)$/.test(at(index + 2).lower);
      if (together && !isOther && !isOnly && token.lower !== 'with')
        return [{ span: spanOf(token, next), instead: [together] }];
      const isTwice =
        token.lower === next.lower && DOUBLED.test(token.lower) && next.start === token.end + 1;
      if (isTwice) return [{ span: spanOf(token, next), instead: [token.text] }];
      if (/^(?:a|an)$/.test(token.lower) && /^(?:a|an|the)$/.test(next.lower))
        return [{ span: spanOf(token, next), instead: [next.lower, token.lower] }];
      if (
        token.lower === 'may' &&
        next.lower === 'be' &&
        index === 0 &&
        (SUBJECTS.has(at(2).lower) || at(2).lower === 'the')
      ) {
        return [{ span: spanOf(token, next), instead: ['maybe'] }];
      }
      if (
        token.lower === 'maybe' &&
        /^(?:it|this|that|there|which)$/.test(at(index - 1).lower) &&
        !SUBJECTS.has(next.lower)
      )
        return [{ span: token, instead: ['may be'] }];
      return [];
    }),
  examples: {
    flags: [
      'You can [login|log in] with it.',
      'Please [setup|set up] the router.',
      'It takes [upto|up to] two days.',
      '[Alot|A lot] of users asked.',
      'Is there [any thing|anything] else?',
      'I have sent [the the|the] label.',
      'It will be done in [a an|an] hour.',
    ],
    passes: [
      'Your login is new.',
      'The setup guide is here.',
      'Every one of them is new.',
      'You can not only call, you can chat.',
      'That that works is good.',
      'It is very very late.',
      'The checkout page is back.',
      'We had had enough.',
      'To setup fees we add tax.',
    ],
  },
};

function isVerbHere(before: Token, next: Token): boolean {
  const isAsked =
    MODALS.has(before.lower) ||
    /^(?:to|please|don't|cannot|not|let's|we'll|i'll|you'll)$/.test(before.lower);
  const isThing = next.one === true || next.many === true;
  return isAsked && !(isThing && !isEnd(next)) && !(before.lower === 'not');
}
