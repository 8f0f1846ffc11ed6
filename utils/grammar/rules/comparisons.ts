import { tableOf } from '@/utils/grammar/table';
import { UNITS } from '@/utils/grammar/lexicon/support';
import { isThing } from '@/utils/grammar/lexicon/things';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, spanOf } from '@/utils/grammar/sentence/look';

const SHORT = tableOf<string>({
  ...{
    cheap: 'cheaper',
    fast: 'faster',
    small: 'smaller',
    big: 'bigger',
    easy: 'easier',
    new: 'newer',
    old: 'older',
  },
  ...{
    high: 'higher',
    low: 'lower',
    slow: 'slower',
    quick: 'quicker',
    long: 'longer',
    short: 'shorter',
    large: 'larger',
  },
  ...{
    safe: 'safer',
    late: 'later',
    early: 'earlier',
    hard: 'harder',
    strong: 'stronger',
    light: 'lighter',
    heavy: 'heavier',
  },
  ...{ good: 'better', bad: 'worse', nice: 'nicer', simple: 'simpler', near: 'nearer' },
});
const COMPARATIVE = new Set([
  ...Object.values(SHORT).filter((form) => form !== undefined),
  'safer',
  'earlier',
  'cleaner',
  'clearer',
  'happier',
  'wider',
  'thinner',
  'thicker',
  'worse',
]);
const SUPERLATIVE =
  /^(?:best|worst|fastest|cheapest|easiest|newest|latest|lowest|highest|biggest|largest|smallest|quickest|simplest|safest)$/;

const superlativeOf = (comparative: string): string =>
  ({ better: 'best', worse: 'worst' })[comparative] ?? comparative.replace(/r$/, 'st');

export const comparisons: GrammarRule = {
  id: 'grammar/comparisons',
  label: 'Comparison',
  reason: 'A comparison is made once: “faster”, not “more faster”; short words take “-er”.',
  find: ({ tokens, at }) =>
    tokens.flatMap((token, index): GrammarMatch[] => {
      const next = at(index + 1);
      const after = at(index + 2);
      if (/^(?:more|most)$/.test(token.lower)) {
        const isDouble =
          COMPARATIVE.has(next.lower) || (token.lower === 'most' && SUPERLATIVE.test(next.lower));
        const isPlain =
          token.lower === 'more' &&
          SHORT[next.lower] &&
          !after.many &&
          !after.one &&
          !/^(?:and|or|,)$/.test(after.text);
        const isMost =
          token.lower === 'most' &&
          /^(?:the|our|your)$/.test(at(index - 1).lower) &&
          SHORT[next.lower] !== undefined &&
          !after.many;
        if (isMost)
          return [{ span: spanOf(token, next), instead: [superlativeOf(SHORT[next.lower] ?? '')] }];
        if (isDouble && !after.many) return [{ span: spanOf(token, next), instead: [next.lower] }];
        if (isPlain) return [{ span: spanOf(token, next), instead: [SHORT[next.lower] ?? ''] }];
      }
      if (
        token.lower === 'much' &&
        next.many &&
        next.mainNoun &&
        !/^(?:thanks|regards|needs|works|helps|costs|means|looks|depends|shows|gets|comes)$/.test(
          next.lower,
        )
      )
        return [{ span: token, instead: ['many'] }];
      if (
        token.lower === 'much' &&
        /^(?:more|fewer)$/.test(next.lower) &&
        after.many &&
        after.mainNoun
      )
        return [{ span: token, instead: ['many'] }];
      if (
        token.lower === 'same' &&
        next.lower === 'that' &&
        /^(?:before|last|yesterday|the)$/.test(after.lower) &&
        (isEnd(at(index + 3)) || after.lower !== 'the')
      )
        return [{ span: next, instead: ['as'] }];
      const isFewer =
        token.lower === 'less' &&
        next.many === true &&
        !next.one &&
        next.mainNoun === true &&
        isThing(next.noun ?? '') &&
        !UNITS.has(next.noun ?? '') &&
        /^(?:are|were|have|has|had|with|get|need|see|much|even|far|got|in|sell|send|make)$/.test(
          at(index - 1).lower,
        );
      if (isFewer) return [{ span: token, instead: ['fewer'] }];
      if (token.lower === 'same' && next.lower === 'than') return [{ span: next, instead: ['as'] }];
      if (token.lower === 'as' && next.adjective && after.lower === 'than')
        return [{ span: after, instead: ['as'] }];
      return [];
    }),
  examples: {
    flags: [
      'It is [more faster|faster] than before.',
      'This one is [more cheap|cheaper].',
      'It is the [most cheapest|cheapest] plan.',
      'It has [much|many] more features.',
      'It is the same [than|as] before.',
      'We get too [much|many] orders.',
      'There are [less|fewer] seats on that flight.',
      'This is the [most cheap|cheapest] plan.',
    ],
    passes: [
      'We have more small parcels.',
      'Much better!',
      'The more, the better.',
      'It costs much more.',
      'How much is it?',
      'More good news: it shipped.',
    ],
  },
};
