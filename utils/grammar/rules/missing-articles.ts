import { patternRule } from '@/utils/grammar/patterns/pattern-rule';
import { DEFINITE } from '@/utils/grammar/patterns/definite';
import { INDEFINITE_ARTICLE } from '@/utils/grammar/patterns/indefinite';

export const missingArticles = patternRule({
  id: 'grammar/missing-articles',
  label: 'Missing article',
  reason: 'One thing that is counted, or the only one there is, needs “a” or “the” before it.',
  patterns: [...DEFINITE, ...INDEFINITE_ARTICLE],
  examples: {
    flags: [
      'It looks like [issue|an issue] with it.',
      '[Refund|The refund] was sent yesterday.',
      'Have [nice|a nice] weekend!',
      'At [end|the end] of the month it renews.',
      'I need [last|the last] four digits of it.',
      'This is [only|the only] option we have.',
      'You are using [old|an old] version of it.',
      'Click on [icon|the icon] in the corner.',
      'Please wait for [hour|an hour].',
      "It comes with two [years|years'] warranty.",
      'You need [an|a] USB cable.',
      'We spoke to [courier|the courier] today.',
    ],
    passes: [
      'Refunds take a day.',
      'Payment is due on Monday.',
      'It went on day after day.',
      'Open Settings, please.',
      'By courier it takes a day.',
      'At first sight it works.',
      'The end of the month is near.',
      'He was a driver for an hour.',
      'Use old boxes.',
      'Same day delivery is extra.',
      'An hour ago it was fine.',
      'We have a few days left.',
    ],
  },
});
