import type { PiiDetector } from '@/utils/pii/detector';
import { HEALTH_IDS } from '@/utils/pii/schemes/health-ids';
import { schemeFinder } from '@/utils/pii/schemes/scheme';

export const healthId: PiiDetector = {
  id: 'pii/health-id',
  entity: 'HEALTH_ID',
  label: 'A patient’s or health insurance number',
  reason: 'It is said to be one, or has the form and the check digits of one.',
  severity: 'blocking',
  confidence: 0.9,
  find: schemeFinder(HEALTH_IDS),
  redact: (value) => `•••••${value.slice(-2)}`,
  examples: {
    finds: [
      'medicare card [2123 45670 1]',
      'my NHS number is [401 023 2137]',
      'eGK-Nummer [M123456785] bitte angeben.',
      'Medicare ID: [3CD5-FG7-HJ89]',
    ],
    ignores: ['order M123456785', 'the NHS website is down', 'insurance since 2021'],
  },
};
