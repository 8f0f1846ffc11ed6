import type { PiiDetector } from '@/utils/pii/detector';
import { valueAfter, valueBefore, type Accepts } from '@/utils/pii/slots';
import { lexicon } from '@/utils/pii/words/lexicon';

const PASSPORT = lexicon(
  'passport_number passport_no reisepass* pass_nr n_de_passeport numer_paszportu nr_paszportu pas* pasaport_no cestovni_pas utlevel* pasport_numarasi',
  'паспорт* загранпаспорт* جواز_السفر ho_chieu 护照 護照 パスポート 旅券 여권 पासपोर्ट',
);

/** Letters and digits as passports have them: at most three letters, six to nine digits. */
const isNumber: Accepts = ({ value }) =>
  /^(?:[a-z]{1,3}\d{6,8}[a-z]?|\d{7,9}|\d\d[a-z]{2}\d{5}|[a-z]\d{2}[a-z\d]{5}\d|[a-z]{1,2}\d{5,7}|[cfghjk][cfghjklmnprtvwxyz\d]{8}\d?)$/i.test(
    value,
  ) &&
  (/\d{2}/.test(value) || (value.match(/\d/g)?.length ?? 0) > 2) &&
  !/^(?:19|20)\d{6}$/.test(value);

export const passport: PiiDetector = {
  id: 'pii/passport',
  entity: 'PASSPORT',
  label: 'A passport number',
  reason: 'It is said to be a passport’s and has the form of one.',
  severity: 'warning',
  confidence: 0.85,
  find: (reading) =>
    PASSPORT.hits(reading)
      .filter(({ start, end }) => !/^pas{1,2}(?:w|co|ph)/.test(reading.plain.slice(start, end)))
      .slice(0, 60)
      .flatMap(({ start, end }) => {
        const split =
          /^[^\d\n]{0,24}?(?<![a-z])(?<value>\d{2} \d{2} \d{6}|\d{2} \d{7}|[a-z]{1,2} ?\d{3} ?\d{3,4}|\d{3} \d{3} \d{3})(?![\d-])/.exec(
            reading.plain.slice(end, end + 48),
          );
        const value = split?.groups?.value;
        if (split && value && value.includes(' ')) {
          const at = end + split[0].length - value.length;
          return [{ start: at, end: at + value.length }];
        }
        const after = valueAfter(reading, end, isNumber);
        return (
          after.length
            ? after
            : valueBefore(reading, start, (token, place) => place.linked && isNumber(token, place))
        ).map((token) => ({
          start: token.start,
          end: token.end,
        }));
      }),
  redact: (value) => `•••••${value.slice(-2)}`,
  examples: {
    finds: [
      'Passport no [533401372], expires 2031',
      'n° de passeport : [12AB34567]',
      'pasaporte [AAA123456]',
      '[AAA123456] es mi número de pasaporte',
      'Reisepass [C01234565] ausgestellt am 01.01.2020.',
    ],
    ignores: [
      'my passport expires in 2031',
      'order 533401372 for a passport cover',
      'passport photo 35x45',
    ],
  },
};
