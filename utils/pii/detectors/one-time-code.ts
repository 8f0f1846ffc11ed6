import { read, type Reading } from '@/utils/pii/reading';
import type { PiiDetector } from '@/utils/pii/detector';
import type { Span } from '@/utils/text/span';
import { isCalled, isNear } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { valueAfter, valueBefore, type Accepts, type Token } from '@/utils/pii/slots';
import { lastBefore, lexicon } from '@/utils/pii/words/lexicon';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';
import { CODE_NOUNS, HARMLESS_CODES, OTP_NOUNS, OTP_QUALIFIERS } from '@/utils/pii/words/secrets';

const MOST = 60;
const GROUPS =
  /^(?:\d{4,8}|[a-z]-\d{4,8}|[a-z0-9]{3,5}-[a-z0-9]{3,5}(?:-[a-z0-9]{3,5}){0,2}|[a-z]{0,3}\d{3,6}[a-z]{0,3}\d{0,3})$/i;

/** Four to eight digits, or groups that have at least one. */
const isCode: Accepts = ({ value }) =>
  GROUPS.test(value) && (value.match(/\d/g)?.length ?? 0) >= 2 && !/^(?:19|20)\d\d$/.test(value);
/** What is linked with the bare word: four digits or more, and no year. */
const isLinkedCode: Accepts = (token, place) =>
  place.linked && !place.apart && /^\d{4,8}$/.test(token.value) && isCode(token, place);
/** Six digits: what nearly all codes are when nothing else says so. */
const isSixDigits: Accepts = ({ value }) => /^(?:\d{6}|\d{3}-\d{3}|g-\d{6})$/i.test(value);

const isBareCode: Accepts = (token, place) =>
  isSixDigits(token, place) || isLinkedCode(token, place);

function codesIn(reading: Reading): Span[] {
  const sure = OTP_NOUNS.hits(reading).slice(0, MOST);
  const bare = CODE_NOUNS.hits(reading)
    .slice(0, MOST)
    .filter((noun) => !sure.some(({ start, end }) => start <= noun.start && noun.end <= end));
  return [
    ...matches(reading.text, LOOSE, (span) => isSpokenOf(reading, span)),
    ...sure.flatMap((noun) => around(reading, noun, isCode, true)),
    ...bare.flatMap((noun) => {
      if (isHarmless(reading, noun)) return [];
      return around(reading, noun, isQualified(reading, noun) ? isCode : isBareCode);
    }),
  ];
}

/** Six digits, or Google's form, wherever a text message or an authenticator is spoken of. */
const LOOSE =
  /(?<![\w.,:/#€$£+-])(?:\d{6}|\d{3}[ -]\d{3}|\d{2} \d{2} \d{2}|G-\d{6})(?![\w%€$£]|[.,:/-]\d| \d)/g;
const SENT = lexicon(
  'text texted txt sms authenticator 2fa mfa otp verify verification login_code sms-code authenticator-app authentifizierungs* textnachricht kurznachricht texto mensaje_de_texto torpedo sms_em messaggio sms-bericht смс',
);
const ENTERED = lexicon(
  'use using typed type entered enter input inserted tape saisi eingegeben ingevoerd puse introduje inserito digitei wpisalem',
);
const CODE_NOUNS_OR_SIGN_IN = lexicon(
  'code codigo codice kod kode log_in login sign_in signin verify anmelden connexion',
);
/** Numbers that text messages bring, too. */
const SENT_TOO = lexicon(
  'balance total amount price number call phone tracking delivery order customer account ref cost* price each per parcel points',
);

function isSpokenOf(reading: Reading, span: Span): boolean {
  if (reading.text[span.start] === 'G') return true;
  const entered = lastBefore(ENTERED.hits(reading), span.start);
  if (entered && span.start - entered.end <= 6 && isNear(reading, span, CODE_NOUNS_OR_SIGN_IN, 40))
    return !isOtherNumber(reading, span.start) && !isNear(reading, span, HARMLESS_CODES, 40);
  return (
    isCalled(reading, span, SENT, { against: SENT_TOO }) &&
    !isOtherNumber(reading, span.start) &&
    !isNear(reading, span, HARMLESS_CODES, 30)
  );
}

/** The code after its word, or before it; digits in groups count as one. */
function around(reading: Reading, { start, end }: Span, accepts: Accepts, loose = false): Span[] {
  const grouped = groupedCode(reading, end);
  if (grouped) return [grouped];
  const after = valueAfter(reading, end, accepts, { loose }).filter(
    (token) => !isOtherNumber(reading, token.start),
  );
  if (after.length) return after.map((token) => clean(token));
  return valueBefore(reading, start, (token, place) => place.linked && accepts(token, place)).map(
    clean,
  );
}

const clean = ({ start, end }: Token): Span => ({ start, end });

/** "55 21 90", "482 913": groups of two, three or four. */
const GROUPED =
  /(?<![\d.,-])(?:\d{3}[ -]\d{3}|\d{2}([ -])\d{2}\1\d{2}|\d{4}[ -]\d{4}|(?:\d[ -]){3,7}\d)(?![\d.,-]\d|[\d%])/y;

function groupedCode(reading: Reading, from: number): Span | undefined {
  const next = reading.text.slice(from, from + 56).search(/\d/);
  if (next < 0) return undefined;
  const between = reading.plain.slice(from, from + next);
  if (/[.!;]\s/.test(between) || between.split(/\s+/).length > 9) return undefined;
  GROUPED.lastIndex = from + next;
  const match = GROUPED.exec(reading.text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** "promo code", "Rabattcode", "código postal". */
function isHarmless(reading: Reading, { start, end }: Span): boolean {
  const before = lastBefore(HARMLESS_CODES.hits(reading), start);
  if (before && /^[\s'"-]{0,2}$/.test(reading.plain.slice(before.end, start))) return true;
  const after = reading.plain.slice(end, end + 32);
  const [, next = ''] =
    /^\s(?:de |d'|del |di |da |do |van |for the |for |fur )?([a-z]+)/.exec(after) ?? [];
  return HARMLESS_CODES.has(next);
}

function isQualified(reading: Reading, { start, end }: Span): boolean {
  const near = read(reading.text.slice(Math.max(0, start - 60), end + 70));
  return OTP_QUALIFIERS.hits(near).length > 0;
}

export const oneTimeCode: PiiDetector = {
  id: 'pii/one-time-code',
  entity: 'OTP',
  label: 'A one-time code',
  reason: 'Whoever has this code can sign in or pay in the customer’s name.',
  severity: 'blocking',
  confidence: 0.93,
  find: codesIn,
  redact: () => '•••••• (code removed)',
  examples: {
    finds: [
      'The code I got is [482913]',
      'Der Bestätigungscode ist [55 21 90]',
      'my 2fa backup codes are [f3k9-22xp] and [9qmd-71vv]',
      '[482913] is your verification code',
      'Mon code de vérification : [7731]',
      'el código que me llegó por SMS es [90 21 33]',
      '验证码 [482913]',
    ],
    ignores: [
      'confirmation code XK4P9Q for the booking',
      'error code 500123 on the page',
      'use promo code 482913 at checkout',
      'Rabattcode 482913',
      'mon code postal est 690021',
      'Settings > Security > Two-factor code',
      'the code in line 42 fails since 2024',
    ],
  },
};
