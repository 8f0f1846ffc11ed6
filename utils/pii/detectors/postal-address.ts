import type { PiiDetector } from '@/utils/pii/detector';
import type { Span } from '@/utils/text/span';
import { matches } from '@/utils/pii/matches';

const L = '\\p{L}\\p{M}';
/** A capitalised word of a street or town. */
const CAP = `\\p{Lu}[${L}'’.-]{0,24}`;
const CAPS = `${CAP}(?:\\s(?:(?:de|la|le|les|du|des|del|los|las|der|den|am|an|of|the|van|y|d'|di|da|do|dos)\\s){0,2}${CAP}){0,4}`;
const NUMBER = '\\d{1,5}(?:\\s?[-/]\\s?\\d{1,4})?\\s?[a-zA-Z]?(?:-[IVX]{1,4}|bis|ter)?';
const TOWN = `(?:,?\\s{1,2}${CAP}(?:[\\s-]${CAP}){0,2})`;

const ENGLISH_STREET =
  '(?:Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Close|Crescent|Cres|Way|Terrace|Ter|Gardens|Gdns|Grove|Hill|Mews|Parade|Pde|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Trail|Row|Walk|Nagar|Marg|Colony|Layout|Cross|Main|Sector|Enclave|Vihar)';
const UK_POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}';
const US_TAIL = '(?:,?\\s(?:[A-Z]{2}|[A-Z][a-z]{3,12}))?,?\\s\\d{5}(?:-\\d{4})?';
const UNIT =
  '(?:(?:Flat|Apt|Apartment|Unit|Suite|Ste|House|H\\.?\\s?No\\.?|Plot|Door|Room|Block|Floor)\\.?\\s?#?[A-Z\\d][\\w/-]{0,6},?\\s{1,2})';

const FORMS = [
  // 18 Harley Rd, Manchester M14 7PL · 742 Evergreen Terrace, Springfield, OR 97477
  `${UNIT}?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,?\\s(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.?\\s)?(?:${CAP}\\s|\\d{1,3}(?:st|nd|rd|th)\\s){1,4}${ENGLISH_STREET}\\b\\.?(?:,?\\s(?:Apt|Unit|Suite|Ste|Flat|#)\\.?\\s?#?[A-Z\\d]{1,5})?(?:${TOWN}){0,3}(?:,?\\s{1,2}(?:${UK_POSTCODE})|${US_TAIL}|,?\\s\\d{4}(?!\\d))?`,
  // PO Box 1423, Austin TX 78701
  `P\\.?\\s?O\\.?\\s?Box\\s\\d{1,6}(?:${TOWN}){0,3}(?:${US_TAIL}|,?\\s(?:${UK_POSTCODE})|,?\\s\\d{4}(?!\\d))?`,
  // Lindenstraße 17, 10969 Berlin · Keizersgracht 123-II, 1015 CJ Amsterdam
  `(?:${CAP}[\\s-]){0,3}\\p{Lu}?[${L}.'-]{0,30}(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|ring|damm|ufer|gracht|straat|laan|plein|kade|dijk|hof|steig|gatan|vägen|vej|gade|veien|gata)\\s${NUMBER}(?:,?\\s{1,2}(?:D-|A-|CH-|NL-)?\\d{4,5}(?:\\s?[A-Z]{2})?(?:\\s${CAP}(?:[\\s-](?:am|an der|${CAP})){0,3}))?`,
  `(?:Am|An der|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den|Hinter der)\\s${CAP}(?:\\s${CAP})?\\s${NUMBER},?\\s\\d{5}\\s${CAP}`,
  // 12 bis rue de la République, 69002 Lyon
  `\\d{1,4}(?:\\s?(?:bis|ter|[A-D]))?,?\\s(?:rue|avenue|av\\.|boulevard|bd|place|chemin|allée|impasse|quai|cours|route|square|passage|Rue|Avenue|Boulevard|Place|Chemin|Allée|Impasse|Quai|Cours|Route)\\s[${L}'’.\\s-]{2,48}?(?:,?\\s\\d{5}\\s${CAP}(?:[\\s-]${CAP}){0,3}|(?=[,.;\\n]|$))`,
  // Calle de Alcalá 45, 3º B, 28014 Madrid · Via Roma 12, 00184 Roma · Rua Augusta, 1500, São Paulo
  `(?:C/|Calle|Avenida|Avda\\.?|Av\\.|Plaza|Paseo|Pza\\.?|Carrer|Camino|Rua|R\\.|Avenida|Travessa|Praça|Alameda|Via|Viale|Corso|Piazza|Largo|Vicolo|ul\\.|ulica|al\\.|os\\.)\\s(?:(?:de|del|la|las|los|do|da|dos|das|di|della|dei)\\s){0,3}${CAPS}(?:,?\\s(?:n[º°o]?\\.?\\s?)?\\d{1,5}[a-zA-Z]?(?:/\\d{1,4})?)(?:,\\s(?:\\d{1,2}\\s?[º°ª]?\\s?(?:[A-Z]|izq|dcha|dx|sx)?\\.?|ap(?:to|t)?\\.?\\s?\\d{1,4}))?(?:,?\\s(?:\\d{5}(?:-\\d{3})?|\\d{2}-\\d{3}|\\d{4}-\\d{3})(?:\\s${CAP}(?:\\s${CAP}){0,2})?)?(?:,\\s${CAP}(?:\\s${CAP}){0,2}(?:\\s?-\\s?[A-Z]{2})?)?`,
  // Flat 302, Shanti Apartments, MG Road, Bengaluru 560001
  `${UNIT}(?:${CAPS},?\\s){1,4}(?:${CAP}\\s?-?\\s?)?\\d{3}\\s?\\d{3}(?!\\d)`,
].map((form) => new RegExp(`(?<![${L}\\d])(?:${form})(?![${L}\\d])`, 'gu'));

/** Enough of an address to find a door: a street with its number, not "5 Main menu". */
export const postalAddress: PiiDetector = {
  id: 'pii/postal-address',
  entity: 'ADDRESS',
  label: 'A postal address',
  reason: 'It reads like a street with its number.',
  severity: 'info',
  confidence: 0.5,
  find: ({ text }) => {
    if (!/\d/.test(text)) return [];
    const spans: Span[] = [];
    for (const form of FORMS) {
      for (const span of matches(text, form)) {
        if (!spans.some((known) => known.start < span.end && span.start < known.end))
          spans.push(span);
      }
    }
    return spans;
  },
  redact: () => '(address removed)',
  examples: {
    finds: [
      'new address: [Flat 4, 18 Harley Rd, Manchester M14 7PL]',
      'deliver to [PO Box 1423, Austin TX 78701]',
      'Meine Adresse: [Lindenstraße 17, 10969 Berlin]',
      "J'habite au [12 bis rue de la République, 69002 Lyon]",
      'vivo en [Calle de Alcalá 45, 3º B, 28014 Madrid]',
      'Mijn adres is [Keizersgracht 123-II, 1015 CJ Amsterdam]',
      '[Flat 302, Shanti Apartments, MG Road, Bengaluru 560001]',
    ],
    ignores: [
      'I waited 45 minutes on the street',
      'the address you have is wrong',
      'chapter 12 of Main menu',
      'auf dem Weg 2 Pakete verloren',
    ],
  },
};
