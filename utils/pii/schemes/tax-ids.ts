import type { Scheme } from './scheme';
import { passes } from './validators';

/** Numbers by which people pay taxes, by country. */
export const TAX_IDS: readonly Scheme[] = [
  {
    names: 'itin individual_taxpayer',
    form: '9\\d{2}[ -]?(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-2]|9[4-9])[ -]?\\d{4}',
    check: (v) => /^9\d\d-\d\d-\d{4}$/.test(v),
    without: 'anywhere',
  },
  {
    names:
      'steuer_id steuerid steuer_identifikationsnummer steueridentifikationsnummer identifikationsnummer idnr steuer_identnummer tin',
    form: '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}',
    check: passes('DE', 'idnr'),
    without: 'message',
  },
  {
    names: 'steuernummer st_nr steuernr stnr st.-nr',
    form: '\\d{2,3}\\/\\d{3,4}\\/\\d{4,5}',
    check: () => true,
    without: 'anywhere',
  },
  {
    names: 'steuernummer st_nr steuernr stnr abgabenkontonummer',
    form: '\\d{10,13}|\\d{2}-\\d{3}\\/\\d{4}',
  },
  {
    names: 'pan pan_card pan_no pan_number permanent_account',
    form: '[a-z]{3}[abcfghjlpt][a-z]\\d{4}[a-z]',
    check: (v) => /^[a-z]{3}p/i.test(v),
    without: 'anywhere',
  },
  {
    names: 'pan pan_card pan_no pan_number',
    form: '[a-z]{5}\\d{4}[a-z]',
    check: () => true,
    without: 'message',
  },
  {
    names: 'codice_fiscale cod_fiscale c.f cf',
    form: '[a-z]{6}[\\dlmnp-v]{2}[abcdehlmprst][\\dlmnp-v]{2}[a-z][\\dlmnp-v]{3}[a-z]',
    check: () => true,
    without: 'anywhere',
  },
  {
    names: 'numero_fiscal spi numero_spi reference_fiscale identifiant_fiscal n_fiscal',
    form: '[0-3]\\d{12}|[0-3]\\d(?: \\d{2,3}){4}',
  },
  {
    names: 'utr unique_taxpayer unique_taxpayer_reference',
    form: '\\d{5} ?\\d{5}',
    check: passes('GB', 'utr'),
  },
  {
    names: 'tfn tax_file tax_file_number',
    form: '\\d{3} ?\\d{3} ?\\d{2,3}',
    check: passes('AU', 'tfn'),
    without: 'message',
  },
  { names: 'ird ird_number', form: '\\d{2,3}-?\\d{3}-?\\d{3}', check: passes('NZ', 'ird') },
  {
    names: 'nif numero_de_contribuinte contribuinte numero_fiscal niss',
    form: '[1235689]\\d{2} ?\\d{3} ?\\d{3}',
    check: passes('PT', 'nif'),
  },
  {
    names: 'nip numer_nip',
    form: '\\d{3}-?\\d{3}-?\\d{2}-?\\d{2}|\\d{3}-\\d{2}-\\d{2}-\\d{3}',
    check: passes('PL', 'nip'),
  },
  { names: 'rfc', form: '[a-zñ&]{3,4}\\d{6}[a-z\\d]{3}', check: passes('MX', 'rfc') },
  {
    names: 'cuit cuil',
    form: '(?:20|23|24|27|3[034])-?\\d{8}-?\\d',
    check: passes('AR', 'cuit'),
    without: 'message',
  },
  { names: 'ruc', form: '[12]\\d{10}(?:001)?', check: passes('PE', 'ruc') },
  { names: 'nit', form: '\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d', check: passes('CO', 'nit') },
  { names: 'инн inn', form: '\\d{12}|\\d{10}', check: passes('RU', 'inn') },
  {
    names: 'npwp',
    form: '\\d{2}\\.?\\d{3}\\.?\\d{3}\\.?\\d-?\\d{3}\\.?\\d{3}',
    check: (v) => v.includes('.') && passes('ID', 'npwp')(v),
    without: 'anywhere',
  },
  { names: 'ein fein employer_id employer_identification_number', form: '\\d{2}-\\d{7}' },
  {
    names:
      'vat vat_id vat_no vat_number vat_reg ust_id ust_idnr umsatzsteuer_id uid_nummer tva numero_de_tva partita_iva p_iva btw btw_nummer btw_id nr_vat moms_nr',
    form: '(?:AT ?U|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI) ?[A-Z\\d]?\\d{6,11}(?:[A-Z]{1,2}\\d{0,2})?',
  },
  { names: 'afm αφμ', form: '\\d{9}', check: passes('GR', 'vat') },
  { names: 'adoazonosito adoazonosito_jel adoszam', form: '8\\d{9}|\\d{8}-\\d-\\d{2}' },
  {
    names: 'vergi vergi_no vkn vergi_kimlik vergi_numaram',
    form: '\\d{10}',
    check: passes('TR', 'vkn'),
  },
  {
    names:
      'tin tax_id tax_number tax_no taxpayer_id tax_identification tax_identification_number tax_reference tax_ref numero_de_identification_fiscale partita_iva fiscaal_nummer skattenummer',
    form: '(?=[a-z\\d./ -]{0,5}\\d{2})[a-z]{0,3}\\d(?:[./ -]?\\d){6,13}[a-z]{0,2}',
  },
];
