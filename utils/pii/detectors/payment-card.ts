import { passesLuhn } from '@/utils/pii/checks/checksums';
import type { Span } from '@/utils/text/span';
import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import { isCalled, isNear } from '@/utils/pii/context';
import { lexicon } from '@/utils/pii/words/lexicon';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';

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
  /^(?:220[0-4]|9792|5019|6521|508[5-9]|8[12]\d\d)\d{12}$/, // Mir, Troy, Dankort, RuPay
] as const;

/** Words for a card; with one of them any length that passes the check digit is one. */
const A_CARD = lexicon(
  'card cards cc visa master_card maestro amex american_express discover diners credit debit pan_number rupay mir',
  'karte* kreditkarte* bankkarte girokarte ec-karte carte cartes cb carte_bleue tarjeta* cartao cartoes carta carta_di_credito carte_di_credito bancomat pospay creditcard* kaart* pinpas karta karty kartu kort kortet kortnummer kreditkort bankkort kortti* luottokortti platebni kart kartim kredi_karti карта карты картой карту 银行卡 信用卡 卡号 カード 카드 कार्ड',
);

type Group = Span & { readonly digits: string };

/** Cards within a run of digits: a date or a code often stands right beside one. */
function cardsIn(run: string, known: boolean): Span[] {
  const groups: Group[] = Array.from(run.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  const cards: Span[] = [];
  // Digits one by one are one number; anything else has a few groups.
  const firsts = groups.length > 9 ? 1 : groups.length;
  for (let first = 0; first < firsts; first++) {
    const last = endOfCard(groups, first);
    if (last === undefined) continue;
    cards.push({ start: groups[first]!.start, end: groups[last]!.end });
    first = last;
  }
  const all = run.replace(/\D/g, '');
  if (!cards.length && known && isNumberOfCard(all)) return [{ start: 0, end: run.length }];
  return cards;
}

/** The last group of the longest card that begins with a group. */
function endOfCard(groups: readonly Group[], first: number): number | undefined {
  let digits = '';
  let end: number | undefined;
  for (let last = first; last < groups.length && digits.length < 19; last++) {
    digits += groups[last]!.digits;
    if (isNumberOfCard(digits) && BRANDS.some((brand) => brand.test(digits))) end = last;
  }
  return end;
}

function isNumberOfCard(digits: string): boolean {
  return /^\d{13,19}$/.test(digits) && /[1-9]/.test(digits) && passesLuhn(digits);
}

/** Digits in groups; a date or a code often stands right beside. */
const RUN = /(?<![\d.+A-Za-z\u00c0-\u052f])\d(?:[ \-.,/\n\r\t_|]{0,3}\d){11,60}(?!\d)/gu;

/** Four by four digits, and a card is spoken of: "the card for all invoices: 5200 8282 …". */
const isGroupedCard = (reading: Reading, span: Span): boolean =>
  /^\d{4}(?:[ -]\d{4}){3}(?!\d)/.test(reading.text.slice(span.start, span.end)) &&
  isNear(reading, span, A_CARD, 70);

function cards(reading: Reading): Span[] {
  return Array.from(reading.text.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const whole = { start: index, end: index + run.length };
    const known = isCalled(reading, whole, A_CARD);
    if (!known && isOtherNumber(reading, index) && !isGroupedCard(reading, whole)) return [];
    return cardsIn(run, known).map(({ start, end }) => ({
      start: index + start,
      end: index + end,
    }));
  });
}

export const paymentCard: PiiDetector = {
  id: 'pii/payment-card',
  entity: 'CREDIT_CARD',
  label: 'A card number',
  reason: 'It passes the check digit and the issuer range of payment cards.',
  severity: 'blocking',
  confidence: 0.98,
  find: cards,
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
      'it is [four one one one one one one one one one one one one one one one]',
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
