import { patternRule } from '@/utils/grammar/patterns/pattern-rule';
import { SMALL_SLIPS } from '@/utils/grammar/patterns/slips';
import { NEAR_SLIPS } from '@/utils/grammar/patterns/near-slips';
import { WORD_CLASSES } from '@/utils/grammar/patterns/word-classes';

export const slipsOfKeys = patternRule({
  id: 'grammar/slips-of-keys',
  label: 'Another word?',
  reason: 'This looks like a slip of the keys: another word is almost certainly meant.',
  patterns: [...SMALL_SLIPS, ...NEAR_SLIPS, ...WORD_CLASSES],
  examples: {
    flags: [
      'Thank [your|you] for waiting.',
      'Please check [you|your] inbox.',
      'Let me know [it|if] you need help.',
      'It is [no|not] available yet.',
      '[The|They] will call you back.',
      'Please [not|note] that it takes a day.',
      'I [red|read] your message.',
      'Use the [filed|field] below.',
      'It was sent in [to|two] boxes.',
      'Click [her|here] to start.',
      'You [most|must] sign it first.',
      "Every plan has [it's|its] own limit.",
      "It reset when [its|it's] fully charged.",
      "As soon as [you're|your] bank approves it, we ship.",
    ],
    passes: [
      'Thank you for your time.',
      'You know it well now.',
      'You order it online.',
      'It will be there by noon.',
      'There is no way back.',
      'The will of the owner counts.',
      'Please do not wait.',
      'The red one is yours.',
      'He filed the papers below.',
      'Go to boxes two and three.',
      'Ask her to call.',
      "I think it's fine.",
      'The app and its icon are new.',
      'On the way home.',
      'No longer open.',
      'She is one of them.',
    ],
  },
});
