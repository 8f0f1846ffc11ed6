import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { lexicon } from '@/utils/pii/words/lexicon';

/** "My name is", "account holder:", "t.n.v.": a name comes next. */
const INTRODUCES = lexicon(
  'name my_name_is name_is names_are full_name first_name last_name surname account_holder card_holder name_on_card name_on_the_card name_on_account holder recipient addressee patient passenger guest attn c/o registered_to under_the_name under_name in_the_name_of on_behalf_of billed_to ship_to deliver_to signed regards sincerely',
  'mr mrs ms miss mx dr prof sir madam herr frau hr fr m mme mlle monsieur madame sr sra srta senor senora don dona sig signor signora dott dhr mevr mw meneer mevrouw pan pani pana herrn',
  'i_am i_m this_is it_s_under under my_husband my_wife my_son my_daughter my_mother my_father my_partner my_brother my_sister my_boss my_colleague husband wife',
  'ich_bin ich_heisse heisse mein_name_ist name_ist mein_mann meine_frau mein_sohn meine_tochter kontoinhaber karteninhaber empfanger inhaber vorname nachname grusse gruss grussen lautend_auf auf_den_namen z_hd',
  'je_m_appelle m_appelle je_suis mon_nom_est nom prenom au_nom_de titulaire destinataire mon_mari ma_femme mon_fils ma_fille cordialement',
  'me_llamo soy mi_nombre_es nombre a_nombre_de titular apellidos mi_marido mi_esposo mi_mujer mi_esposa mi_hijo mi_hija saludos me_chamo chamo_me meu_nome_e nome sou nome_completo em_nome_de meu_marido minha_esposa',
  'mi_chiamo sono mio_nome_e intestato_a intestatario a_nome_di cognome mio_marito mia_moglie saluti ik_ben ik_heet mijn_naam_is t_n_v op_naam_van mijn_man mijn_vrouw groeten',
  'nazywam_sie imie_i_nazwisko nazwisko jestem jag_heter mitt_namn_ar namn jeg_hedder mit_navn_er navn benim_adim adim isim soyad ismim mera_naam naam меня_зовут имя фамилия',
);

/** Capitalised words that begin a sentence or name a thing, and no person. */
const NO_NAME = lexicon(
  'i the a an and or but not yes ok okay hi hello hey dear please thanks thank sorry very so just also still now here there my your our his her their its this that these those it he she we you they is are was were am be been have has had do does did will would can could should may might must with from for about after before since until when where what who why how which new old first last more some any all both each every other another same such only well then than too if because while order account support customer service team help desk agent manager sales billing refund delivery shipping payment card bank password email phone address number invoice ticket',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  'ich sie er wir ihr der die das den dem ein eine und oder aber nicht kein nein bitte danke guten tag morgen abend montag dienstag mittwoch donnerstag freitag samstag sonntag bestellung kunde kundin rechnung konto paket lieferung',
  'je il elle nous vous ils le la les un une et ou mais pas oui non bonjour merci commande facture client compte yo tu el ella nosotros los las uno y o pero no si hola gracias cuenta eu ele ela voce nao sim ola obrigado obrigada pedido conta io lui lei noi voi gli e ma grazie buongiorno ordine conto cliente ik jij hij zij wij het en of maar niet ja nee hallo bedankt bestelling klant',
  'amazon google apple microsoft paypal visa mastercard zendesk intercom facebook instagram whatsapp samsung iphone android windows chrome safari netflix spotify dhl ups fedex usps dpd london paris berlin madrid rome germany france spain italy england america europe india china interested trying having looking waiting using happy unable able sure afraid glad writing calling contacting getting going',
);

const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*\\.?";
const PARTICLE =
  "(?:de|da|do|dos|das|del|della|di|la|le|van|von|der|den|ter|ten|zu|zur|bin|ibn|al|el|y|e|af|av|d')";
const NAME = new RegExp(
  `(?:\\s|[:=,"'(-]|\\.\\s|is |ist |est |es |e |é |è |ar |er |to |auf ){0,4}(?<value>${WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${WORD}){0,4})`,
  'yu',
);
/** "smith, adam", all in small letters: only after a word that surely brings a name. */
const LOWER = /[\s:=]{1,3}(?<value>\p{Ll}{2,20},\s\p{Ll}{2,20})(?=[\s.,!?]|$)/uy;

function names(reading: Reading): Span[] {
  const { text } = reading;
  return INTRODUCES.hits(reading).flatMap(({ start, end }) => {
    NAME.lastIndex = end;
    const value = NAME.exec(text)?.groups?.value;
    const cue = reading.plain.slice(start, end);
    if (value) {
      const at = NAME.lastIndex - value.length;
      const span = trimmed(reading, { start: at, end: NAME.lastIndex });
      return span && isName(reading, span, cue) ? [span] : [];
    }
    if (!/^it.?s.under|^under|name$|nom$|nome$/.test(cue)) return [];
    LOWER.lastIndex = end;
    const lower = LOWER.exec(text)?.groups?.value;
    return lower ? [{ start: LOWER.lastIndex - lower.length, end: LOWER.lastIndex }] : [];
  });
}

/** Without a full stop, and without what begins a sentence behind the name. */
function trimmed({ text }: Reading, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end).split(/\s/);
  const cut = words.findIndex((word) => NO_NAME.has(word));
  const kept = cut < 0 ? words : words.slice(0, cut);
  const value = kept.join(' ').replace(/(?<=\p{L}{3})\.$/u, '');
  return value ? { start, end: start + value.length } : undefined;
}

/** One word is a name only behind a title or "name:"; "I am Tired" is not. */
function isName(reading: Reading, { start, end }: Span, cue: string): boolean {
  const value = reading.text.slice(start, end);
  if (/^\p{Lu}+$/u.test(value) || value.length < 2) return false;
  return (
    /\s/.test(value) ||
    (/^(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|mlle|senor|senora|sig|signora|mevrouw)$|name|nom|nome|naam|hei|llamo|chamo|chiamo|appelle/.test(
      cue,
    ) &&
      value.length > 2)
  );
}

export const person: PiiDetector = {
  id: 'pii/person',
  entity: 'PERSON',
  label: 'Somebody’s name',
  reason: 'Words before it say that a name comes.',
  severity: 'info',
  confidence: 0.5,
  pack: 'names',
  find: names,
  redact: (value) => `${value[0]}.`,
  examples: {
    finds: [
      'My name is [Jane Doe] and I ordered last week',
      'this is [Priya Raghunathan], I called yesterday',
      'Account holder: [Muhammad Al-Farsi]',
      'Me llamo [José Luis Fernández García]',
      "my husband [Kevin O'Connor] placed the order",
      'They call me Mr. [Mayers]',
    ],
    ignores: [
      'Hi Tom, thanks for waiting!',
      'I am Very happy',
      'this is Not what I ordered',
      'name your price',
    ],
  },
};
