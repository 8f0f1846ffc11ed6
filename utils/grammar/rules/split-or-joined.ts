import { MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, spanOf } from '@/utils/grammar/sentence/look';
import type { Token } from '@/utils/grammar/sentence/token';
import { tableOf } from '@/utils/grammar/table';

/** One word as a noun, two as a verb. */
const PHRASAL = tableOf<string>({
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
    'follow-up': 'follow up',
    'log-in': 'log in',
    'sign-in': 'sign in',
    'sign-up': 'sign up',
    'set-up': 'set up',
    'back-up': 'back up',
    'check-in': 'check in',
    'check-out': 'check out',
  },
});
/** Never one word. */
const APART = tableOf<string>({
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
});
/** Never two words: [first, second] → one. */
const TOGETHER = tableOf<string>({
  ...{
    'any thing': 'anything',
    'every thing': 'everything',
    'some thing': 'something',
    'every things': 'everything',
    'over all': 'overall',
    'each others': 'each other',
    'an other': 'another',
    'to gether': 'together',
    'to day': 'today',
    'to morrow': 'tomorrow',
    'up date': 'update',
    'down load': 'download',
    'pass word': 'password',
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
});
/** The first words of those: few sentences have one. */
const OPENS = new Set(Object.keys(TOGETHER).map((words) => words.split(' ')[0] ?? ''));
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
      if (token.lower === 'anythings') return [{ span: token, instead: ['anything'] }];
      if (next.kind !== 'word' || next.isName) return [];
      const together = OPENS.has(token.lower)
        ? TOGETHER[`${token.lower} ${next.lower}`]
        : undefined;
      const isOther =
        /^(?:thing|one|body)$/.test(next.lower) &&
        (at(index + 2).lower === 'of' ||
          (at(index + 2).lower === 'else' && next.lower === 'one' && token.lower !== 'some'));
      const isOnly = token.lower === 'can' && /^(?:only|just)$/.test(at(index + 2).lower);
      // "Over all the years", "an other-worldly calm"
      const isOver =
        token.lower === 'over' &&
        index > 0 &&
        !at(index - 1).adjective &&
        at(index - 1).lower !== 'the';
      const isDaily = next.lower === 'day' && at(index - 1).lower === 'day';
      if (together && !isOther && !isOnly && !isOver && token.lower !== 'with' && !isDaily)
        return [{ span: spanOf(token, next), instead: [together] }];
      const isFeedback =
        token.lower === 'feed' &&
        next.lower === 'back' &&
        /^(?:your|the|my|any|this|some|for|our|valuable)$/.test(at(index - 1).lower);
      if (isFeedback) return [{ span: spanOf(token, next), instead: ['feedback'] }];
      const isSometimes = index === 0 && token.lower === 'some' && next.lower === 'times';
      if (isSometimes && SUBJECTS.has(at(2).lower))
        return [{ span: spanOf(token, next), instead: ['sometimes'] }];
      const isReady =
        token.lower === 'all' && next.lower === 'ready' && at(index + 2).participle === true;
      if (isReady) return [{ span: spanOf(token, next), instead: ['already'] }];
      const isEveryone =
        token.lower === 'every' &&
        next.lower === 'one' &&
        /^(?:in|at|who|here|on)$/.test(at(index + 2).lower);
      if (isEveryone) return [{ span: spanOf(token, next), instead: ['everyone'] }];
      // "What it is is a bug."
      const isCleft = token.lower === 'is' && tokens.some(({ lower }) => lower === 'what');
      const isTwice =
        !isCleft &&
        token.lower === next.lower &&
        next.start === token.end + 1 &&
        (DOUBLED.test(token.lower) ||
          (isOnceOnly(token) &&
            index > 0 &&
            ![at(index - 1), at(index + 2)].some(({ lower }) => lower === token.lower)));
      if (isTwice) return [{ span: spanOf(token, next), instead: [token.text] }];
      if (/^(?:a|an)$/.test(token.lower) && /^(?:a|an|the)$/.test(next.lower))
        return [{ span: spanOf(token, next), instead: [next.lower, token.lower] }];
      if (
        token.lower === 'may' &&
        next.lower === 'be' &&
        (index === 0 || /^(?:but|and|or|so|,)$/.test(at(index - 1).lower)) &&
        (SUBJECTS.has(at(index + 2).lower) || (index === 0 && at(2).lower === 'the'))
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
      'It is the plug, but [may be|maybe] it is the cable.',
      '[Over all|Overall] it is fine.',
      'They help [each others|each other].',
      'Thank you for your [feed back|feedback].',
      'We will [follow-up|follow up] tomorrow.',
      '[Some times|Sometimes] it takes longer.',
    ],
    passes: [
      'Your login is new.',
      'The setup guide is here.',
      'Every one of them is new.',
      'You can not only call, you can chat.',
      'That that works is good.',
      'What it is is a bug.',
      'It is very very late.',
      'The checkout page is back.',
      'We had had enough.',
      'To setup fees we add tax.',
    ],
  },
};

/** A noun or a verb, which nobody says twice for emphasis: not "very very", "bye bye". */
function isOnceOnly({ one, many, verb, adjective, adverb, lower, text }: Token): boolean {
  if (adjective || adverb || text !== lower || lower.length < 3) return false;
  if (
    /^(?:bye|knock|chop|hear|night|boo|tap|ping|wait|blah|beep|ring|test|win|side|had|that|can)$/.test(
      lower,
    )
  )
    return false;
  return Boolean(one ?? many ?? verb);
}

function isVerbHere(before: Token, next: Token): boolean {
  const isAsked =
    MODALS.has(before.lower) ||
    /^(?:to|please|don't|cannot|not|let's|we'll|i'll|you'll)$/.test(before.lower);
  const isThing = next.one === true || next.many === true;
  return isAsked && !(isThing && !isEnd(next)) && !(before.lower === 'not');
}
