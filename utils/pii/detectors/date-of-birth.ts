import type { PiiDetector } from '@/utils/pii/detector';
import { isCalled } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { DATE } from '@/utils/pii/words/dates';
import { lexicon } from '@/utils/pii/words/lexicon';

const BIRTH = lexicon(
  'born birth birthday birth_date b_day d.o.b date_of_birth patient patient_dob',
  'geboren geb geburtstag geburtsdatum geburtsdat geb.datum jahrgang',
  'nee ne_le nee_le ne_en nee_en ne_a naissance date_de_naissance anniversaire',
  'nac fecha_nac f_nacimiento nasc dt_nasc data_nasc nacido nacida naci nacimiento nacio fecha_de_nacimiento cumpleanos f_nac nascido nascida nasci nascimento nasceu data_de_nascimento aniversario',
  'nato nata nascita data_di_nascita compleanno geboortedatum verjaardag geb.dat urodzony urodzona urodzil* urodzin* data_urodzenia ur',
  'fodd fodelsedatum fodelsedag fodt fodselsdato fodselsdag syntynyt syntyma* narozen* datum_narozeni dogum dogumlu dogdum dogum_tarihi szuletes* nascut* janm janm_tithi roden',
  'родился родилась рождения рожд народився 生年月日 出生 生日 誕生日 생년월일 생일 जन्म तिथि जन्मतिथि ميلاد',
);
/** Other days that have a name; the nearest word decides. */
const OTHER_DAYS = lexicon(
  'order* deliver* invoice due expires expiry exp valid since until from booked appointment meeting purchase* bought shipped start end issued bestellt bestellung lieferung rechnung gultig ab seit bis termin commande livraison facture valable pedido entrega factura valido ordine consegna fattura scadenza bestelling levering factuur geldig',
);

export const dateOfBirth: PiiDetector = {
  id: 'pii/date-of-birth',
  entity: 'DATE_OF_BIRTH',
  label: 'A date of birth',
  reason: 'It is said to be a birthday. Desks ask for it to know who somebody is.',
  severity: 'warning',
  confidence: 0.85,
  find: (reading) =>
    /\d/.test(reading.text)
      ? matches(reading.plain, DATE, (span) =>
          isCalled(reading, span, BIRTH, { before: 40, against: OTHER_DAYS }),
        )
      : [],
  redact: () => '••.••.••••',
  examples: {
    finds: [
      'geboren am [07.11.1982]',
      'born [3rd of June 1965] in Leeds',
      'birthday is [5/6/88], it asks for it',
      'd.o.b. [01.01.2001]',
      'née le [12 mars 1990]',
      '[1982-11-07] is my date of birth',
      'fecha de nacimiento: [7 de noviembre de 1982]',
    ],
    ignores: [
      "since 03.04.2023 it's been slow",
      'delivery window 14:00-18:00 on 12/05/2024',
      'a birthday present, delivery on 12/05/2024',
      'version 1.2.2020',
    ],
  },
};
