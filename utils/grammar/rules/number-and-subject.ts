import { patternRule } from '@/utils/grammar/patterns/pattern-rule';
import { AGREEMENT } from '@/utils/grammar/patterns/agreement';

export const numberAndSubject = patternRule({
  id: 'grammar/number-and-subject',
  label: 'Agreement',
  reason: 'Verb, subject and number go together: “nobody knows”, “both photos”.',
  patterns: AGREEMENT,
  examples: {
    flags: [
      'Nobody [know|knows] the reason.',
      'That [explain|explains] it.',
      'Please attach both [photo|photos].',
      'All [order|orders] placed today ship tomorrow.',
      'The people [is|are] waiting.',
      'Customers who [pays|pay] by card wait less.',
      'There [have|has] been a change.',
      'It takes 3 working [day|days].',
    ],
    passes: [
      'Everybody knows it.',
      'Those who pay wait less.',
      'Both are fine.',
      'They are both fine.',
      'All order forms are here.',
      'All mail is late.',
      'This help page is new.',
      'A one day ticket is enough.',
      'The only one of our users who has it is here.',
    ],
  },
});
