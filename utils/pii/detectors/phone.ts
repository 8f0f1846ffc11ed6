import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { isCalled } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { isInternational } from '@/utils/pii/words/countries';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';
import { isNational } from '@/utils/pii/words/national-numbers';
import { OWN_NUMBER, PHONE_WORDS } from '@/utils/pii/words/phone';

/** Digits in the groups in which numbers are written, with a "+", brackets, dots and dashes. */
const CANDIDATE =
  /(?<![\dA-Za-z\u00c0-\u052f_#$€£.,/+-])(?:\+\s?)?(?:\(\s?\+?)?\d(?:[ \t./·()-]{0,3}\d)*/gu;
/** What goes on is no telephone number: a unit, a decimal, a longer code. */
const GOES_ON = /^(?:[\dA-Za-z\u00c0-\u052f_%€$£]|[.,:/-]\d)/;

/** Forms that are hardly anything else, for the compact or the written number. */
const STRONG = [
  /^\(\d{2,5}\)[\s./-]{0,2}\d{3,5}[\s./-]{0,2}\d{3,5}$/, // (415) 555-0132, (11) 98456-5666
  /^(?:1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]{1,2}[2-9]\d{2}[.-]\d{4}$/, // 415-555-0132
  /^0[1-9](?:[ .-]\d\d){4}$/, // 06 12 34 56 78
  /^0\d{2,4}[ /-]\d{3}[ -]?\d{4}$|^0\d{4} ?\d{3} ?\d{3}$/, // 020 7946 0958, 07700 900123
  /^0[45]\d\d \d{3} \d{3}$/, // 0412 345 678
  /^0\d{2,4}\s?[/-]\s?\d{5,8}$/, // 0171/2345678, 06-12345678
  /^0[789]0-\d{4}-\d{4}$/, // 090-1234-5678
  /^01[016789]-\d{3,4}-\d{4}$/, // 010-1234-5678
  /^0\d{3} \d{3} \d{2} \d{2}$|^0\d{2} \d{3} \d{2} \d{2}$/, // 0532 123 45 67, 079 123 45 67
] as const;

/** Free or paid services: they are nobody's. */
const SERVICE_LINE =
  /^(?:0800|0808|00800|0900|0180[1-9]?|1800|1300|13\d{4}$|1?8(?:00|88|77|66|55|44|33)\d{7}$|11[0258]$|999$|911$|08[045]\d{6,7}$|80[05]\d{6}$)/;
const NO_PHONE =
  /^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d$|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{3}-\d{7}-\d{7}$|^\d{4}(?:[ -]\d{4}){3}$|^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$|^\d{1,2} \d{1,2} \d{2,4}$/;

function phones(reading: Reading): Span[] {
  return (reading.text.match(/\d/g)?.length ?? 0) < 6
    ? []
    : matches(reading.text, CANDIDATE, (span) => isPhone(reading, span));
}

function isPhone(reading: Reading, span: Span): boolean {
  const value = reading.text.slice(span.start, span.end);
  if (value.length > 32 || GOES_ON.test(reading.text.slice(span.end, span.end + 2))) return false;
  const digits = value.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15 || /^(\d)\1+$/.test(digits)) return false;
  if (NO_PHONE.test(value) || SERVICE_LINE.test(digits)) return false;
  const compact = value.replace(/\(0\)/, '');
  if (/^\s?\(?\+/.test(compact))
    return isInternational(compact.replace(/\D/g, '')) || isSaid(reading, span);
  if (digits.startsWith('00') && isInternational(digits.slice(2)) && /\D|^00\d{11,13}$/.test(value))
    return !isOtherNumber(reading, span.start);
  if (isOtherNumber(reading, span.start)) return false;
  if (/^0\d{9,10}$/.test(digits) && reading.text.trim() === value) return true;
  if (STRONG.some((form) => form.test(value)) && !isOtherAround(reading, span)) return true;
  if (isNational(value.trim(), reading.regions) && !isOtherAround(reading, span)) return true;
  return digits.length >= 7 && isSaid(reading, span) && isPlausible(value, digits);
}

/** A phone word near and nearer than any other, or "my number". */
function isSaid(reading: Reading, span: Span): boolean {
  return (
    isCalled(reading, span, PHONE_WORDS) ||
    OWN_NUMBER.test(reading.plain.slice(Math.max(0, span.start - 40), span.start))
  );
}

/** Something else is spoken of just before, and no phone. */
function isOtherAround(reading: Reading, { start }: Span): boolean {
  for (let at = start; at > start - 24 && at > 0; at--) if (isOtherNumber(reading, at)) return true;
  return false;
}

/** Not an amount, and not a date or a span of years. */
function isPlausible(value: string, digits: string): boolean {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(value) && !/^0/.test(value)) return false;
  return !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

export const phone: PiiDetector = {
  id: 'pii/phone',
  entity: 'PHONE',
  label: 'A telephone number',
  reason: 'It has the form of a telephone number, or is said to be one.',
  severity: 'warning',
  confidence: 0.85,
  find: phones,
  redact: (value) => `•••${value.replace(/\D/g, '').slice(-2)}`,
  examples: {
    finds: [
      'Tél : [+33 (0)1 42 68 53 00]',
      'My number: [9876543210] (India)',
      'meu telefone é [(11) 98456-5666]',
      'Bel me op [06-12345678]',
      'tel:[+14155550132]',
      '我的手机号是[13812345678]，请联系我',
      '電話番号は[090-1234-5678]です',
      'order 4500123456 arrived broken, call me on [069 1234567]',
    ],
    ignores: [
      'my customer number is 10045567',
      'order 112-4567890-1234567',
      'call our hotline 0800 123 456 or open a ticket',
      'score was 110-98-76 after three rounds',
      'timestamp 1714558951 and again 1714559012345',
      'FedEx tracking 7489 1234 5678',
      'usage was 12,345,678,901 bytes this month',
      '20.05.2024 - 24.05.2024',
    ],
  },
};
