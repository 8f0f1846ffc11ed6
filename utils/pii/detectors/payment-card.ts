import { passesLuhn } from '@/utils/pii/checksums';
import type { Span } from '@/utils/text/span';
import type { PiiDetector } from '@/utils/pii/detector';

/** Issuer ranges and lengths of the large card brands (their published BIN ranges). */
const BRANDS = [
  /^4\d{15}(?:\d{3})?$/, // Visa
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^(?:6011|64[4-9]\d|65\d\d)\d{12}$/, // Discover
  /^62\d{14,17}$/, // UnionPay
  /^35(?:2[89]|[3-8]\d)\d{12}$/, // JCB
  /^3(?:0[0-5]|[68]\d)\d{11}$/, // Diners Club
  /^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15}$/, // Maestro
] as const;

/** A noun right before a number that says that it is something else, unless a card is spoken of. */
const SOMETHING_ELSE =
  /\b(?:order|po|invoice|tracking|parcel|shipment|sku|ean|imei|serial|part|rma|ticket|case|ref|reference|transaction|customer)(?: (?:no\.?|nr\.?|number|id|code|is|was))*[\s:#.]{0,3}$/i;
const A_CARD = /\b(?:cards?|visa|mastercard|maestro|amex|credit|debit)\b/i;

/** Cards within a run of digits: a date or a code often stands right beside one. */
function cardsIn(run: string): Span[] {
  const groups = Array.from(run.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  const cards: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    for (let last = groups.length - 1; last >= first; last--) {
      const span = { start: groups[first]!.start, end: groups[last]!.end };
      if (!isCard(run.slice(span.start, span.end).replace(/\D/g, ''))) continue;
      cards.push(span);
      first = last;
      break;
    }
  }
  return cards;
}

function isCard(digits: string): boolean {
  return BRANDS.some((brand) => brand.test(digits)) && passesLuhn(digits);
}

export const paymentCard: PiiDetector = {
  id: 'pii/payment-card',
  entity: 'CREDIT_CARD',
  label: 'A card number',
  reason: 'It passes the check digit and the issuer range of payment cards.',
  severity: 'blocking',
  confidence: 0.98,
  pattern: /(?<![\d.+])\d(?:[ \-./\n]{0,2}\d){11,80}(?!\d)/g,
  locate: cardsIn,
  isValid(_value, text, index) {
    const before = text.slice(Math.max(0, index - 60), index);
    return A_CARD.test(before) || !SOMETHING_ELSE.test(before);
  },
  redact: (value) => `•••• ${value.replace(/\D/g, '').slice(-4)}`,
  examples: {
    finds: [
      'It is [4111 1111 1111 1111].',
      'card [5555-5555-5555-4444], exp 12/27',
      'Amex [3782 822463 10005] please',
      'the card for order 88 is [4111111111111111]',
      'In that case use [4111 1111 1111 1111].',
      'full width [４１１１ １１１１ １１１１ １１１１]',
      'the new one: 4112 [4111 1111 1111 1111] 12/27 737',
      '[4111.1111.1111.1111]',
    ],
    ignores: [
      'order 4111 1111 1111 1112',
      'order 4111 1111 1111 1111',
      'ticket 20260819123456',
      'call 0800 123 456 789 000',
      'tracking no 4111111111111111',
      'call me at +63 0412 3456 7890 12',
      '1234567890123456',
    ],
  },
};
