import { patternRule } from '@/utils/grammar/patterns/pattern-rule';
import { COMPLEMENTS } from '@/utils/grammar/patterns/complements';

export const complements = patternRule({
  id: 'grammar/complements',
  label: 'Verb form',
  reason: 'The word before asks for another form of the verb: “to send”, “sending” or “send”.',
  patterns: COMPLEMENTS,
  examples: {
    flags: [
      'Would you mind [to hold|holding]?',
      'Do you have problems [to log|logging] in?',
      'He made me [to wait|wait].',
      'We decided [changing|to change] the plan.',
      'I am interested in [know|knowing] more.',
      'You have to [waiting|wait] for it.',
      "I'm sorry to [hearing|hear] that.",
      'It stopped [work|working] yesterday.',
      'Instead of [call|calling], you can write.',
      'Thank you [to send|for sending] us a photo.',
      'I was about to [told|tell] you.',
    ],
    passes: [
      'It blew my mind to see it.',
      'The work stopped yesterday.',
      'We keep track of it.',
      'It is used to test it.',
      'Sorry to keep you waiting.',
      'We had a chance to win.',
      'He is in need of help.',
      'We want shipping to be free.',
      'I have to sign the form.',
    ],
  },
});
