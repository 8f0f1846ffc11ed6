import type { PiiDetector } from '@/utils/pii/detector';
import { likelyIn } from '@/utils/pii/likely/find';

export const likelyPassword: PiiDetector = {
  id: 'pii/likely-password',
  entity: 'PASSWORD',
  label: 'Probably a password',
  reason: 'The words around it are those that people write around a password.',
  severity: 'warning',
  confidence: 0.8,
  find: (reading) => likelyIn(reading, 'PASSWORD'),
  redact: () => '•••••• (removed)',
  examples: {
    finds: [
      'i put [Marigold!58] in and it kicks me back to the start',
      'the one you gave me ([Xk9#mTr2]) has a hash in it',
      'wifi for the flat is [applecrumble22]',
    ],
    ignores: [
      'I forgot my password again',
      'booking ref XK9MTR, the code for the discount is SAVE20',
      'version 2.4.1 asks for a password',
    ],
  },
};
