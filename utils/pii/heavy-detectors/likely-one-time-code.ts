import type { PiiDetector } from '@/utils/pii/detector';
import { likelyIn } from '@/utils/pii/likely/find';

export const likelyOneTimeCode: PiiDetector = {
  id: 'pii/likely-one-time-code',
  entity: 'OTP',
  label: 'Probably a one-time code',
  reason: 'The words around it are those that people write around such a code.',
  severity: 'warning',
  confidence: 0.8,
  find: (reading) => likelyIn(reading, 'OTP'),
  redact: () => '•••••• (code removed)',
  examples: {
    finds: [
      'just text came [66 20 41] is that the one you want',
      'it sent me [774 201] on whatsapp',
      'google says [G-482913]',
    ],
    ignores: [
      'the code never came',
      'order 482 913 has not come',
      'the code for the discount is SAVE20',
    ],
  },
};
