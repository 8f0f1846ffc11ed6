import type { PiiDetector } from '@/utils/pii/detector';
import { schemeFinder } from '@/utils/pii/schemes/scheme';
import { TAX_IDS } from '@/utils/pii/schemes/tax-ids';

export const taxId: PiiDetector = {
  id: 'pii/tax-id',
  entity: 'TAX_ID',
  label: 'A tax number',
  reason: 'It is said to be one, or has the form and the check digits of one.',
  severity: 'blocking',
  confidence: 0.9,
  find: schemeFinder(TAX_IDS),
  redact: (value) => `•••••${value.slice(-2)}`,
  examples: {
    finds: [
      'ITIN [912-70-1234] for the W-8 form',
      'pan card: [BNZPM2501F], kyc still pending',
      'codice fiscale [RSSMRA85T10A562S]',
      'Meine Steuer-ID: [12345678903].',
    ],
    ignores: ['the tax is 19 %', 'invoice 12345678903', 'EIN form W-8', 'plus tax: 1234.50'],
  },
};
