import type { PiiDetector } from '@/utils/pii/detector';
import type { Span } from '@/utils/text/span';
import { isCalled } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { lexicon } from '@/utils/pii/words/lexicon';

const LICENCE = lexicon(
  'driver_lic drivers_lic driving_lic driving_licence driving_license driver_licence driver_license drivers_licence drivers_license driver_s_licence driver_s_license licence license dl dl_no dl_number dvla dmv license_number licence_number driving_permit',
  'fuhrerschein* fahrerlaubnis permis permis_de_conduire carnet_de_conducir permiso_de_conducir licencia_de_conducir licencia_de_manejo licencia carta_de_conducao cnh carteira_de_motorista habilitacao patente patente_di_guida rijbewijs* prawo_jazdy prawa_jazdy korkort* korekort* forerkort* ajokortti ridicsky_prukaz ehliyet* surucu_belgesi',
  'водительск* права ву 驾照 驾驶证 運転免許 免許証 운전면허',
);

/** The United Kingdom's say what they are; the others need their word. */
const BRITISH =
  /(?<![A-Za-z\u00c0-\u052f\d])(?=[A-Z]{1,5}9{0,4}\d)[A-Z][A-Z9]{4}\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}[A-HJ-NP-Z\d][A-Z]{2}(?![A-Za-z\u00c0-\u052f\d])/giu;
const OTHERS =
  /(?<![A-Za-z\u00c0-\u052f\d])(?:[A-Z]{2}\d{8}[A-Z\d]|[BCDEFGHJKLMNPRSTUVWXYZ][A-Z\d]{8}[\dX]\d?|[A-Z]{1,2}[ -]?\d{6,14}|[A-Z]\d{3}[ -]\d{4}[ -]\d{4}|[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d|[A-Z]{2}\d{7}[A-Z]|U1[A-Z\d]{7}[A-Z]|\d{2}[ -]\d{2}[ -]\d{6}[ -]\d{2}|[A-Z]{2}[ -]?\d{2}[ -]?(?:19|20)\d{2}[ -]?\d{7}|\d{7,12}|\d{2} \d{2} \d{6})(?![A-Za-z\u00c0-\u052f\d])/giu;

export const drivingLicence: PiiDetector = {
  id: 'pii/driving-licence',
  entity: 'DRIVER_LICENSE',
  label: 'A driving licence',
  reason: 'It is said to be a driving licence’s number, or can hardly be another one.',
  severity: 'warning',
  confidence: 0.8,
  find: (reading) => {
    const british = matches(reading.text, BRITISH, ({ start, end }) =>
      isBirthday(reading.text.slice(start, end)),
    );
    if (!LICENCE.hits(reading).length) return british;
    const others = matches(
      reading.text,
      OTHERS,
      (span: Span) =>
        isCalled(reading, span, LICENCE, { before: 44, after: 30 }) &&
        !/software|plugin|product|windows|key|app\b|office/.test(
          reading.plain.slice(Math.max(0, span.start - 50), span.end + 20),
        ),
    );
    return [...british, ...others];
  },
  redact: (value) => `•••••${value.slice(-2)}`,
  examples: {
    finds: [
      'Licence: [MORGA607054SM9IJ] ok',
      'my driver license is [H12234567]',
      'Führerschein [B072RRE2I5]',
      'rijbewijsnummer [5123456789]',
    ],
    ignores: [
      'license key for the plugin is A1B2C-D3E4F-G5H6I-J7K8L',
      'MORGA613054SM9IJ',
      'order H12234567',
    ],
  },
};

/** The digits hold month and day of birth, women's months counted from 51. */
function isBirthday(value: string): boolean {
  const month = Number(value.slice(6, 8)) % 50;
  return month >= 1 && month <= 12;
}
