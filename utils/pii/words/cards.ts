import { lexicon } from './lexicon';

/** What only cards have. */
export const CVV_NOUNS = lexicon(
  'cvv2 cvvs cvc2 cvcs cvn csc cav cid ccv ccv2 cv2 cvx kartenruckseite c_v_v c_v_c cv_code sec_code security_no security_nr signature_strip signature_panel unterschriftsfeld card_code card_security_code card_verification card_verification_code card_security_value card_verification_value card_verification_number security_digits',
  'back_of_the_card back_of_my_card on_the_back at_the_back on_the_front on_the_reverse back_digits',
  'last_three security_number back_of_card the_signature',
  'kartenpruf* pruf* sicherheitsnummer kartensicherheitscode ruckseite',
  'cryptogramme cryptogramme_visuel crypto_visuel au_dos_de_la_carte au_dos reverso dorso detras_de_la_tarjeta no_verso verso_do_cartao atras_do_cartao sul_retro retro_della_carta',
  'achterkant achterop kartverifieringskod na_odwrocie baksidan bagsiden kontrolcif* kontrollsif* turvaluku* guvenlik_numarasi kartin_arkasi arkasindaki cvv-код 安全码 セキュリティコード セキュリティ番号 код_безопасности код_карты 三位数 三位數 3位数 后三位 3桁 三桁 3자리 세_자리 뒷면 رقم_الأمان رمز_الأمان שלוש_ספרות 3_ספרות ba_so_sau',
);
/** Where on a card it stands. */
export const ON_CARD = lexicon(
  'front back behind rear reverse flip_side signature strip panel hinten ruckseite dahinter unterschriftsfeld dos derriere verso atras detras reverso dorso tras retro dietro achter achterop achterkant tyl tylu tyle odwrocie baksidan bak bagsiden arka arkasinda arkasindaki обороте звороті сзади spate belakang hatuljan takana zadni πισω',
);
/** What a card has and a telephone may have, too. */
export const SECURITY_CODES = lexicon(
  'crypto verification_number verification_value security_code sicherheitscode code_de_securite codigo_de_seguridad codigo_de_seguranca codice_di_sicurezza beveiligingscode sakerhetskod* sikkerhedskod* sikkerhetskod* guvenlik_kodu kod_bezpieczenstwa',
);
/** Cards, and what else is said of them. */
export const CARDS = lexicon(
  'card cards visa mastercard amex maestro debit credit karte* kreditkarte* carte cb tarjeta* cartao carta kaart creditcard karta karty kartu* kort* kart kartim карт* expiry exp expires expiration valid_thru gultig caduca carte_bancaire carta_di',
);
