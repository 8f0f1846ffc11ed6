import { isGermanDocument, isMyNumber, isNric, isRvnr, isSnils, isYymmdd } from './own-checks';
import type { Scheme } from './scheme';
import { passes } from './validators';

const digits = (count: number): string => `\\d(?:[ .-]?\\d){${count - 1}}`;
const BIRTHDAY = '\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** National identity numbers, by country. */
export const NATIONAL_IDS: readonly Scheme[] = [
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
    check: passes('CA', 'sin'),
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
    form: `(?:19|20)?${BIRTHDAY}[-+]?\\d{4}`,
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
    without: 'message',
  },
  // Asia, Africa, the Pacific
  {
    names: 'aadhaar aadhar adhar adhaar uidai uid vid आधार',
    form: '[2-9]\\d{3}[ -]?\\d{4}[ -]?\\d{4}',
    check: passes('IN', 'aadhaar'),
    without: 'message',
  },
  {
    names: 'voter voter_id epic voter_card',
    form: '[a-z]{3}\\d{7}',
    check: (v) => passes('IN', 'epic')(v.toUpperCase()),
    without: 'message',
  },
  {
    names: '身份证 身份證 身分证 居民身份 id_card shenfenzheng chinese_id',
    form: '[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dx]',
    check: () => true,
    without: 'anywhere',
  },
  {
    names: '身分證 身份證 national_id taiwan_id',
    form: '[a-z][12]\\d{8}',
    check: passes('TW', 'natid'),
  },
  {
    names: 'hkid hong_kong_id identity_card 身份證',
    form: '[a-z]{1,2}\\d{6} ?\\([\\da]\\)|[a-z]{1,2}\\d{6}[\\da]',
    check: (v) => v.includes('(') && passes('HK', 'hkid')(v),
    without: 'anywhere',
  },
  {
    names: 'nric fin ic ic_number nric_no singpass fin_number',
    form: '[stfgm]\\d{7}[a-z]',
    check: isNric,
    without: 'anywhere',
  },
  {
    names: 'mykad nric ic ic_number kad_pengenalan no_ic',
    form: `${BIRTHDAY}-\\d{2}-\\d{4}|${BIRTHDAY}\\d{6}`,
    check: (v) => v.includes('-') && passes('MY', 'nric')(v),
    without: 'anywhere',
  },
  {
    names: 'thai_id tnin บัตรประชาชน เลขบัตร เลขประจำตัวประชาชน national_id',
    form: '[1-8](?:-?\\d{4}-?\\d{5}-?\\d{2}-?\\d|\\d{12})',
    check: (v) => /^[1-8]\d(?!0[0-9]0)/.test(v) && passes('TH', 'idnr')(v),
    without: 'message',
  },
  {
    names: 'rrn frn 주민등록번호 주민번호 외국인등록번호 jumin',
    form: `${BIRTHDAY}-?[0-8]\\d{6}`,
    check: () => true,
    without: 'message',
  },
  {
    names: 'rrn 주민등록번호 주민번호 외국인등록번호',
    form: `${BIRTHDAY}-[1-8]\\d{6}`,
    check: () => true,
    without: 'anywhere',
  },
  {
    names: 'マイナンバー 個人番号 my_number mynumber',
    form: '\\d{4}[ -]?\\d{4}[ -]?\\d{4}',
    check: isMyNumber,
  },
  { names: 'nik ktp no_ktp nomor_induk e-ktp', form: '\\d{16}' },
  {
    names: 'cnic nadra shanakhti',
    form: '\\d{5}-\\d{7}-\\d',
    check: passes('PK', 'cnic'),
    without: 'anywhere',
  },
  { names: 'teudat_zehut teudat זהות תז', form: '\\d{9}', check: passes('IL', 'idnr') },
  { names: 'cccd cmnd can_cuoc', form: '\\d{9}|\\d{12}' },
  {
    names: 'emirates_id eid',
    form: '784-?\\d{4}-?\\d{7}-?\\d',
    check: () => true,
    without: 'anywhere',
  },
  { names: 'iqama saudi_id national_id رقم_الهوية الهوية', form: '[12]\\d{9}' },
  {
    names: 'south_african_id sa_id id_number id_no id permanent_resident_number',
    form: '\\d{6} ?\\d{4} ?[012]\\d{2}',
    check: passes('ZA', 'idnr'),
    without: 'message',
  },
  { names: 'nin national_identification_number bvn', form: '\\d{11}' },
  {
    names:
      'national_id national_identity national_id_number identity_number id_number id_no id_card identity_card id_card_number personal_id personal_number identification_number citizen_id government_id govt_id',
    form: '(?=[a-z\\d -]{0,4}\\d)[a-z]{0,3}[ -]?\\d(?:[ -]?\\d){5,13}[a-z]?',
  },
];
