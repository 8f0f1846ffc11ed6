import { isGermanDocument, isRvnr, isSnils, isYymmdd } from './own-checks';
import type { Scheme } from './scheme';
import { passes } from './validators';

const digits = (count: number): string => `\\d(?:[ .-]?\\d){${count - 1}}`;
const BIRTHDAY = '\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** National identity numbers of the Americas and Europe. */
export const WESTERN_IDS: readonly Scheme[] = [
  // The Americas
  {
    names:
      'ssn social_security social_security_number social_security_no soc_sec social sosh seguro_social itin',
    form: '\\d{3}[ .-]?\\d{2}[ .-]?\\d{4}',
    check: (v) => /^\d{3}-\d\d-\d{4}$/.test(v) && passes('US', 'ssn')(v),
    without: 'anywhere',
  },
  {
    names:
      'sin social_insurance social_insurance_number nas numero_d_assurance_sociale assurance_sociale',
    form: '\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}',
    check: (v) => /^[1-79]/.test(v) && passes('CA', 'sin')(v),
    without: 'message',
  },
  {
    names: 'cpf cadastro',
    form: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d',
    check: passes('BR', 'cpf'),
    without: 'anywhere',
  },
  {
    names: 'cpf cadastro rg identidade documento',
    form: digits(11),
    check: passes('BR', 'cpf'),
    without: 'message',
  },
  { names: 'rg identidade registro_geral', form: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-?[\\dx]' },
  {
    names: 'curp',
    form: '[a-z]{4}\\d{6}[hmx][a-z]{5}[a-z\\d]\\d',
    check: passes('MX', 'curp'),
    without: 'anywhere',
  },
  {
    names: 'dni documento cedula identidad documento_de_identidad identificacion cc',
    form: '\\d{1,2}\\.\\d{3}\\.\\d{3}|\\d{7,8}|1?\\d{9}|1\\.\\d{3}\\.\\d{3}\\.\\d{3}|v-?\\d{7,8}',
  },
  {
    names: 'rut run cedula rol_unico',
    form: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dk]',
    check: passes('CL', 'rut'),
    without: 'anywhere',
  },
  {
    names: 'cedula ci cedula_de_identidad identidad',
    form: '\\d\\.\\d{3}\\.\\d{3}-\\d|\\d{10}|\\d{3}-\\d{7}-\\d',
  },
  // Western Europe
  {
    names: 'nino ni_number ni_no ni national_insurance national_insurance_number nat_ins',
    form: '(?!bg|gb|kn|nk|nt|tn|zz|fy)[a-ceghj-prtw-z][a-ceghj-nprtw-z][ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[a-d]',
    check: () => true,
    without: 'anywhere',
  },
  {
    names: 'nino ni_number ni_no ni national_insurance national_insurance_number',
    form: '[a-z]{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[a-d]',
  },
  {
    names: 'pps ppsn pps_number personal_public_service',
    form: '\\d{7}[a-w][a-iw]?',
    check: passes('IE', 'pps'),
    without: 'anywhere',
  },
  {
    names: 'personalausweis* ausweis* ausweisnummer perso id_card identity_card identitatsnachweis',
    form: '[cfghjklmnprtvwxyz\\d]{9}\\d?',
    check: (v) => /[a-z]/i.test(v) && isGermanDocument(v),
    without: 'message',
  },
  {
    names:
      'sozialversicherung* sozialversicherungsnummer svnr sv_nummer rentenversicherung* rentenversicherungsnummer rvnr versicherungsnummer',
    form: '\\d{2} ?\\d{6} ?[a-z] ?\\d{3}',
    check: isRvnr,
    without: 'anywhere',
  },
  {
    names: 'sozialversicherung* svnr sv_nummer versicherungsnummer svnummer',
    form: '\\d{4} ?\\d{6}',
    check: passes('AT', 'vnr'),
  },
  {
    names: 'ahv ahv_nummer avs numero_avs avs-nummer ahv_nr oasi',
    form: '756[ .]?\\d{4}[ .]?\\d{4}[ .]?\\d{2}',
    check: passes('CH', 'ssn'),
    without: 'anywhere',
  },
  {
    names:
      'secu nir securite_sociale numero_de_securite_sociale num_secu n_secu numero_secu carte_vitale vitale immatriculation',
    form: '[12378] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[ab]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?',
    check: passes('FR', 'nir'),
    without: 'anywhere',
  },
  {
    names: 'carte_d_identite cni carte_nationale_d_identite piece_d_identite carte_identite',
    form: '\\d{12}|[a-z\\d]{9}',
  },
  {
    names:
      'dni nif nie documento documento_nacional identidad carnet_de_identidad residencia extranjero',
    form: '\\d{7,8}[ -]?[a-hj-np-tv-z]|[xyz][ -]?\\d{7}[ -]?[a-z]',
    check: (v) =>
      passes('ES', 'dni')(v.replace(/\W/g, '').padStart(9, '0')) || passes('ES', 'nie')(v),
    without: 'anywhere',
  },
  {
    names: 'cartao_de_cidadao cc cartao_cidadao bilhete_de_identidade bi numero_de_identificacao',
    form: '\\d{8} ?\\d ?[a-z]{2}\\d|\\d{8}',
    check: passes('PT', 'cc'),
  },
  {
    names: 'carta_d_identita carta_identita ci cie documento',
    form: '[a-z]{2}\\d{5}[a-z]{2}|[a-z]{2}\\d{7}',
  },
  {
    names: 'bsn burgerservicenummer burgerservice sofinummer sofi',
    form: digits(9),
    check: passes('NL', 'bsn'),
    without: 'message',
  },
  {
    names:
      'rijksregister* rijksregisternummer insz numero_national registre_national numero_de_registre_national niss nn',
    form: '\\d{2}[ .]?\\d{2}[ .]?\\d{2}[ -]?\\d{3}[ .-]?\\d{2}',
    check: passes('BE', 'nn'),
    without: 'anywhere',
  },
  // Northern Europe
  {
    names:
      'personnummer personnr pnr persnr samordningsnummer personal_identity_number personal_identity_code',
    form: `(?:18|19|20)?${BIRTHDAY}[-+]?\\d{4}`,
    check: (v) =>
      isYymmdd(v.slice(-11).replace(/\D/g, '').slice(-10)) &&
      /[-+]/.test(v) &&
      passes('SE', 'personnummer')(v),
    without: 'anywhere',
  },
  {
    names: 'fodselsnummer fodselsnr personnummer fnr d-nummer',
    form: '(?:0[1-9]|[1-7]\\d)(?:0[1-9]|1[0-2])\\d{2} ?\\d{5}',
    check: passes('NO', 'fodselsnummer'),
    without: 'message',
  },
  {
    names: 'cpr cpr_nummer cpr_nr cprnr personnummer',
    form: '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[ -]?\\d{4}',
  },
  {
    names: 'hetu henkilotunnus sotu henkilotunnukseni personbeteckning personal_identity_code',
    form: '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[-+a-fu-y]\\d{3}[\\da-fhj-np-rtv-y]',
    check: passes('FI', 'hetu'),
    without: 'anywhere',
  },
  {
    names: 'kennitala kt',
    form: '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}-?\\d{4}',
    check: passes('IS', 'kennitala'),
  },
  // Central and Eastern Europe
  { names: 'pesel', form: '\\d{11}', check: passes('PL', 'pesel'), without: 'message' },
  { names: 'dowod dowodu dowod_osobisty dowodu_osobistego nr_dowodu', form: '[a-z]{3} ?\\d{6}' },
  {
    names: 'rodne_cislo rodne_c rc rodneho_cisla rodnym_cislem r.c',
    form: '\\d{2}(?:[0257][1-9]|[1368][0-2]|[05]\\d|[16][0-2])(?:0[1-9]|[12]\\d|3[01])\\/?\\d{3,4}',
    check: (v) => v.includes('/') && passes('CZ', 'rc')(v),
    without: 'anywhere',
  },
  { names: 'obcansky_prukaz obcansky op cislo_op obciansky', form: '\\d{9}|[a-z]{2}\\d{6}' },
  {
    names: 'szemelyi szemelyi_szam szemelyi_igazolvany szig taj taj_szam',
    form: '\\d{6}[a-z]{2}|\\d-?\\d{6}-?\\d{4}|\\d{3} ?\\d{3} ?\\d{3}',
  },
  {
    names: 'cnp cod_numeric_personal buletin',
    form: '[1-8]\\d{12}',
    check: passes('RO', 'cnp'),
    without: 'message',
  },
  { names: 'egn егн', form: '\\d{10}', check: passes('BG', 'egn') },
  { names: 'oib', form: '\\d{11}', check: passes('HR', 'oib') },
  { names: 'jmbg emso јмбг', form: '\\d{13}', check: passes('RS', 'jmbg'), without: 'message' },
  {
    names: 'isikukood ik isikukoodi asmens_kodas asmens',
    form: '[1-6]\\d{10}',
    check: passes('EE', 'ik'),
  },
  { names: 'personas_kods personas_kodu', form: '\\d{6}-?\\d{5}' },
  {
    names: 'amka αμκα αριθμος_ταυτοτητας ταυτοτητα',
    form: '\\d{11}|[a-zα-ω]{2} ?-?\\d{6}',
    check: passes('GR', 'amka'),
  },
  {
    names: 'снилс snils страховой',
    form: '\\d{3}[ -]\\d{3}[ -]\\d{3}[ -]\\d{2}|\\d{11}',
    check: isSnils,
    without: 'message',
  },
  { names: 'паспорт серия_и_номер паспорта', form: '\\d{2} ?\\d{2} ?№? ?\\d{6}' },
  {
    names: 'tc tckn tc_kimlik kimlik kimlik_no tc_no t.c kimlik_numaram kimlik_numarasi',
    form: '[1-9]\\d{10}',
    check: passes('TR', 'tckimlik'),
    without: 'anywhere',
  },
];
