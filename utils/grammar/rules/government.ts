import { patternRule } from '@/utils/grammar/patterns/pattern-rule';
import { MISSING_PREPOSITION, VERB_GOVERNMENT } from '@/utils/grammar/patterns/government';

export const government = patternRule({
  id: 'grammar/government',
  label: 'Preposition',
  reason: 'This word asks for another preposition, or for none.',
  patterns: [...VERB_GOVERNMENT, ...MISSING_PREPOSITION],
  examples: {
    flags: [
      'It [depends your|depends on your] bank.',
      'The price [includes of|includes] shipping.',
      'Please [explain about|explain] the steps.',
      'I agree [to|with] you.',
      'He insists [in|on] checking it.',
      'I have sent it [on|to] your email address.',
      'You can pay [with|in] cash.',
      'Please refer [our|to our] guide.',
      'I will [wait your|wait for your] answer.',
      'Click [in|on] the green button.',
      'We will inform you [the|of the] date.',
      'Please provide [us|us with] your address.',
    ],
    passes: [
      'An answer to your question is here.',
      'It depends on your bank.',
      'The order for a laptop left today.',
      'We had a contact with them.',
      'You agree to the terms.',
      'Wait your turn.',
      'The list includes one of each.',
      'Please provide the link.',
      'Their visit to our shop was short.',
      'The results to date are good.',
      'We paid the bill.',
    ],
  },
});
