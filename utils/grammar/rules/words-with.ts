import { patternRule } from '@/utils/grammar/patterns/pattern-rule';
import { WORDS_WITH } from '@/utils/grammar/patterns/words-with';

export const wordsWith = patternRule({
  id: 'grammar/words-with',
  label: 'Preposition',
  reason: 'These words go with another preposition.',
  patterns: WORDS_WITH,
  examples: {
    flags: [
      'It is not related [with|to] your order.',
      'There is a problem [on|with] your payment.',
      'You pay [by|in] advance.',
      '[In the moment|At the moment] we have none.',
      'The difference [of|between] the two plans is small.',
      'Access [of|to] your account is locked.',
      '[On|In] the picture I see a scratch.',
      'He is [in|on] holiday.',
    ],
    passes: [
      'It is related to your order.',
      'There is a problem on our side.',
      'At the moment we have none.',
      'In the moment of need it broke.',
      'The difference of two days matters.',
      'On the picture frame is a label.',
      'The holiday is in July.',
      'A lack of respect for your work.',
    ],
  },
});
