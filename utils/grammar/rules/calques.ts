import { patternRule } from '@/utils/grammar/patterns/pattern-rule';
import { CALQUES } from '@/utils/grammar/patterns/calques';

export const calques = patternRule({
  id: 'grammar/calques',
  label: 'Said another way',
  reason: 'English says this with other words.',
  patterns: CALQUES,
  examples: {
    flags: [
      'You will [become|get] a refund.',
      'Please [make|take] a photo of the label.',
      'He [has|is] 30 years old.',
      'It is [under process|being processed].',
      'I [have well received|have received] it.',
      'We [do|make] mistakes sometimes.',
      '[Myself|I am] Rahul from support.',
      'It is [enough big|big enough].',
      'I will [pass|give] you the number.',
      'Your card got [debit|debited] twice.',
      'Customers [which|who] pay by card wait less.',
    ],
    passes: [
      'Prices become high.',
      'He has 30 years of experience.',
      'We make a good team.',
      'The chef is in the kitchen.',
      'See what you can do.',
      'I will pass it on.',
      'Do the payments arrive?',
      'They have two ways.',
      'I do it myself.',
      'The rules which apply are here.',
    ],
  },
});
