import type { PiiDetector } from '@/utils/pii/detector';
import { likelyIn } from '@/utils/pii/likely/find';

export const likelySecurityCode: PiiDetector = {
  id: 'pii/likely-security-code',
  entity: 'CVV',
  label: 'Probably a card’s security code',
  reason: 'The words around it are those that people write around such a code.',
  severity: 'warning',
  confidence: 0.8,
  find: (reading) => likelyIn(reading, 'CVV'),
  redact: () => '•••',
  examples: {
    finds: [
      'her card is 4111 1111 1111 1111 and then 03/29 and [733]',
      'the three on the back are [482], exp 04/28',
      'expiry 03/29, then [733] on the reverse',
    ],
    ignores: [
      'room 482, 3rd floor, back of the building',
      'the security team answers in 3 days',
      'flat 219, expiry of the lease 03/29',
    ],
  },
};
