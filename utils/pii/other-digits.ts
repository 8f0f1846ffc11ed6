import type { Span } from '@/utils/text/span';
import { isNear } from './context';
import type { Reading } from './reading';
import { lexicon } from './words/lexicon';

/** What an Indian PIN, a postal code of six digits, belongs to. */
const AREA = lexicon(
  'deliver* address landmark courier area nagar colony locality pincode pin_code village district dispatch* taluk road street post postal',
);

/** "PIN 560034, landmark near the park"; no PIN of a card ("enter", "atm" say nothing here) has an area. */
const isPostalPin = (reading: Reading, { start, end }: Span): boolean =>
  /^[1-8]\d{5}$/.test(reading.text.slice(start, end)) &&
  /\bpin ?(?:code)?\b[^.!?\n]{0,24}$/.test(reading.plain.slice(Math.max(0, start - 36), start)) &&
  isNear(reading, { start, end }, AREA, 40);

/** "+971 50 555 0193": the digits of a telephone number, wherever in it. */
const isOfPhone = ({ text }: Reading, { start }: Span): boolean =>
  /\+\d[\d ()-]{0,18}$/.test(text.slice(Math.max(0, start - 20), start + 1));

/** Whether digits are said to be a code or a PIN, and are something else by their place. */
export const areOtherDigits = (reading: Reading, span: Span): boolean =>
  isOfPhone(reading, span) || isPostalPin(reading, span);
