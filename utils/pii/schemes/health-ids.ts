import { isKvnr, isNhsNumber } from './own-checks';
import type { Scheme } from './scheme';

/** Numbers of patients and the insured, by country. */
export const HEALTH_IDS: readonly Scheme[] = [
  {
    names: 'medicare medicare_card medicare_number medicare_no',
    form: '[2-6]\\d{3} ?\\d{5} ?\\d(?:[ /-]?\\d)?',
    check: (v) => /^\d{4} \d{5} \d/.test(v),
    without: 'message',
  },
  {
    names: 'nhs nhs_number nhs_no',
    form: '\\d{3}[ -]?\\d{3}[ -]?\\d{4}',
    check: isNhsNumber,
    without: 'message',
  },
  {
    names: 'mbi medicare medicare_id medicare_number medicare_beneficiary',
    form: '[1-9][ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y\\d]\\d-?[ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y\\d]\\d-?[ac-hj-kmnp-rt-y]{2}\\d{2}',
    check: () => true,
    without: 'anywhere',
  },
  {
    names:
      'krankenversicherung* krankenversichertennummer versichertennummer versicherten_nr kvnr egk gesundheitskarte krankenkasse* versichertennr egk_nummer',
    form: '[a-z]\\d{9}',
    check: isKvnr,
    without: 'anywhere',
  },
  {
    names: 'ohip health_card health_card_number phn personal_health_number ramq carte_soleil',
    form: '\\d{4}[ -]?\\d{3}[ -]?\\d{3}(?:[ -]?[a-z]{2})?|[a-z]{4} ?\\d{4} ?\\d{4}',
  },
  { names: 'nhi nhi_number', form: '[a-hj-np-z]{3}\\d{2}[a-z\\d]{2}' },
  {
    names: 'cns sus cartao_sus cartao_nacional_de_saude',
    form: '[1-2789]\\d{2} ?\\d{4} ?\\d{4} ?\\d{4}',
  },
  {
    names:
      'tarjeta_sanitaria cip tessera_sanitaria seguridad_social numero_de_afiliacion afiliacion nss n_ss',
    form: '[a-z]{4}\\d{10}|\\d{12}|\\d{2}[ /]?\\d{8}[ /]?\\d{2}|80\\d{18}',
  },
  {
    names:
      'health_insurance health_insurance_number insurance_number patient_id patient_number patient_no medical_record mrn chart_number health_id health_number versicherungsnummer zorgverzekering* polisnummer numero_de_mutuelle',
    form: '(?=[a-z\\d-]{0,6}\\d{2})[a-z]{0,4}-?\\d(?:[ -]?\\d){5,12}[a-z]?',
  },
];
