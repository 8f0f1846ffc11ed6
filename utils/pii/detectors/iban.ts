import { passesMod97 } from '@/utils/pii/checks/checksums';
import type { PiiDetector } from '@/utils/pii/detector';
import { matches } from '@/utils/pii/matches';

/** Lengths by country (SWIFT IBAN registry, release 99). */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';

/** Each country's IBAN has one length: a pattern that knows it stops before the next word. */
const PATTERN = new RegExp(
  `(?<![\\dA-Z])(?:${LENGTHS.split(' ')
    .map(
      (entry) => `${entry.slice(0, 2)}\\d\\d(?:[ .-]{0,2}[\\dA-Z]){${Number(entry.slice(2)) - 4}}`,
    )
    .join('|')})(?![\\dA-Z])`,
  'gi',
);

const compact = (value: string): string => value.replace(/[^\dA-Za-z]/g, '').toUpperCase();

export const iban: PiiDetector = {
  id: 'pii/iban',
  entity: 'IBAN',
  label: 'A bank account (IBAN)',
  reason: 'It has the length of its country and passes the check digits of IBANs.',
  severity: 'blocking',
  confidence: 0.99,
  find: ({ text }) =>
    matches(text, PATTERN, ({ start, end }) => passesMod97(compact(text.slice(start, end)))),
  redact: (value) => `${compact(value).slice(0, 2)}•• •••• ${compact(value).slice(-4)}`,
  examples: {
    finds: [
      'Send it to [DE89 3704 0044 0532 0130 00].',
      '[GB29NWBK60161331926819]',
      'iban [nl91abna0417164300]',
      'from [NL91 ABNA 0417 1643 00] to [DE89370400440532013000] today',
    ],
    ignores: [
      'DE89 3704 0044 0532 0130 01',
      'ZZ89 3704 0044 0532 0130 00',
      'my order is AB12 3456 7890 1234 5678',
    ],
  },
};
