import { findConfusions } from '@/utils/grammar/confusion/find';
import type { GrammarRule } from '@/utils/grammar/rule';

/** The small model: it stands last, since the rules know more of a sentence than its neighbours. */
export const confusedWords: GrammarRule = {
  id: 'grammar/confused-words',
  label: 'Another word?',
  reason: 'From the words around it, another one is almost certainly meant.',
  find: findConfusions,
  examples: {
    flags: [
      "I hope [your|you're] doing well today.",
      'That is [to|too] bad for us.',
      'It was better [then|than] I thought.',
    ],
    passes: [
      'Your parcel is there.',
      "You'll hear from me today.",
      "It's too late to send it to their address.",
      'You can now see whether it has arrived.',
    ],
  },
};
