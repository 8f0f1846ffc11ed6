import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { isNear } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { valueAfter, valueBefore, type Accepts } from '@/utils/pii/slots';
import { CODE_NOUNS } from '@/utils/pii/words/secrets';
import { lexicon } from '@/utils/pii/words/lexicon';

/** What only cards have. */
const CODE = lexicon(
  'cvv cvv2 cvc cvc2 cvn csc cav cid card_code card_security_code card_verification card_verification_code card_verification_value card_verification_number security_digits',
  'back_of_the_card back_of_my_card on_the_back at_the_back on_the_front on_the_reverse back_digits last_three_on_the_back three_digits_on_the_back 3_digits_on_the_back digits_on_the_back number_on_the_back code_on_the_back',
  'last_three security_number security_digits last_three_digits three_digits three_numbers three_digit_code back_of_card drei_ziffern drei_zahlen trois_chiffres trois_derniers_chiffres tres_numeros tres_digitos numeros_de_atras digitos_de_atras tre_cifre tre_numeri drie_cijfers trzy_cyfry tre_siffror',
  'kartenprufnummer kartenprufziffer kartenpruf* prufnummer prufziffer prufziffern sicherheitsnummer kartensicherheitscode auf_der_ruckseite ruckseite',
  'cryptogramme cryptogramme_visuel crypto_visuel code_cvv au_dos_de_la_carte au_dos codigo_cvv codigo_cvc en_el_reverso reverso dorso detras_de_la_tarjeta no_verso verso_do_cartao atras_do_cartao sul_retro retro_della_carta codice_cvv',
  'achterkant achterop op_de_achterkant kartverifieringskod kod_cvv na_odwrocie pa_baksidan baksidan pa_bagsiden bagsiden kontrolcifre kontrollsiffror guvenlik_numarasi kartin_arkasi arkasindaki cvv-код 安全码 セキュリティコード セキュリティ番号 код_безопасности cvv번호',
);
/** What a card has and a telephone may have, too. */
const SECURITY_CODE = lexicon(
  'security_code sicherheitscode code_de_securite codigo_de_seguridad codigo_de_seguranca codice_di_sicurezza beveiligingscode sakerhetskod sikkerhedskode guvenlik_kodu kod_bezpieczenstwa',
);
/** The other side, of a card or of anything else. */
const BACK_SIDE = lexicon(
  'hinten verso retro reverso ruckseite trasera achterkant achterop tylu odwrocie baksidan bagsiden arka reverse au_verso au_dos siffror chiffres au_verso chiffres_au_verso ziffern cifre cifry digitos cijfers',
);
const CARD = lexicon(
  'card cards visa mastercard amex maestro debit credit karte* kreditkarte* carte cb tarjeta* cartao carta kaart creditcard karta karty kort* kart kartim expiry exp expires expiration valid_thru gultig caduca',
);

const isThree: Accepts = ({ value }) => /^\d{3,4}$/.test(value) && !/^(?:19|20)\d\d$/.test(value);

/** "4111 1111 1111 1111 12/27 737": the number after a card and its date. */
const IN_A_ROW =
  /\d{4}[\s,;|]{1,3}(?:exp(?:iry|ires)?\.?:?\s?)?(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?\d\d[\s,;|/]{1,3}(?<value>\d{3,4})(?![\d/.-])/gi;

const CRYPTO = lexicon('crypto sec_code');
/** "0 4 7". */
const SPACED = /[\s:=]{0,3}(?:is )?(\d(?: \d){2,3})(?![\d ]?\d)/y;

/** A card's number stands before the word. */
function isAfterCard({ text }: Reading, { start }: Span): boolean {
  return /(?:\d[ .-]?){13}/.test(text.slice(Math.max(0, start - 70), start));
}

function codesIn(reading: Reading): Span[] {
  const sure = CODE.hits(reading).slice(0, 60);
  const perhaps = [...SECURITY_CODE.hits(reading), ...BACK_SIDE.hits(reading)]
    .slice(0, 60)
    .filter((noun) => isNear(reading, noun, CARD, 80) || isAfterCard(reading, noun));
  const bare = [...CODE_NOUNS.hits(reading), ...CRYPTO.hits(reading)]
    .slice(0, 60)
    .filter((noun) => isAfterCard(reading, noun));
  return [
    ...[...sure, ...perhaps, ...bare].flatMap(({ start, end: last }) => {
      const end = reading.text[last] === '2' ? last + 1 : last;
      SPACED.lastIndex = end;
      const spaced = SPACED.exec(reading.text);
      if (spaced) return [{ start: SPACED.lastIndex - spaced[1]!.length, end: SPACED.lastIndex }];
      const after = valueAfter(reading, end, isThree, { loose: true });
      return after.length ? after : valueBefore(reading, start, isThree);
    }),
    ...matches(reading.text, IN_A_ROW),
  ]
    .filter(({ end }) => !/^[ -]\d/.test(reading.text.slice(end, end + 2)))
    .map(({ start, end }) => ({ start, end }));
}

export const cardSecurityCode: PiiDetector = {
  id: 'pii/card-security-code',
  entity: 'CVV',
  label: 'A card’s security code',
  reason: 'With it a card can be used. Nobody may store it, not even the shop.',
  severity: 'blocking',
  confidence: 0.95,
  find: codesIn,
  redact: () => '•••',
  examples: {
    finds: [
      '5555-5555-5555-4444 exp 09/27 cvv [123]',
      'the three digits on the back are [737]',
      '[737] is the cvc',
      '4111 1111 1111 1111 12/27 [737]',
      'Kartenprüfnummer: [737]',
      'el código de seguridad de mi tarjeta es [737]',
    ],
    ignores: [
      'what is a cvv?',
      'the CVV field is empty since 2024',
      'security code 482913 by text',
      'the error 500 comes with every card',
    ],
  },
};
