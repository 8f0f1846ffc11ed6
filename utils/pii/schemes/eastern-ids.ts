import { isMyNumber, isNric } from './own-checks';
import type { Scheme } from './scheme';
import { passes } from './validators';

const BIRTHDAY = '\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** National identity numbers of Asia, Africa and the Pacific, and what is only called one. */
export const EASTERN_IDS: readonly Scheme[] = [
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
