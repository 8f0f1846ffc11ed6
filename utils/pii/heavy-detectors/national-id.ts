import type { PiiDetector } from '@/utils/pii/detector';
import { EASTERN_IDS } from '@/utils/pii/schemes/eastern-ids';
import { schemeFinder } from '@/utils/pii/schemes/scheme';
import { WESTERN_IDS } from '@/utils/pii/schemes/western-ids';

export const nationalId: PiiDetector = {
  id: 'pii/national-id',
  entity: 'NATIONAL_ID',
  label: 'A national identity number',
  reason: 'It is said to be one, or has the form and the check digits of one.',
  severity: 'blocking',
  confidence: 0.92,
  find: schemeFinder([...WESTERN_IDS, ...EASTERN_IDS]),
  redact: (value) => `•••••${value.slice(-2)}`,
  examples: {
    finds: [
      'My SSN is [536-90-4399]',
      'NI number [AB 12 34 56 C]',
      'Meu CPF é [390.533.447-05]',
      'Mi DNI es [12345678Z]',
      'Mitt personnummer är [811218-9876]',
      'rodné číslo [710319/2745]',
      'мой СНИЛС [112-233-445 95]',
      'BSN [111222333]',
    ],
    ignores: [
      'order 536904399',
      'ticket 811218-1234 from 2019',
      'the tracking number is 39053344705',
      'call me at 10:30',
    ],
  },
};
