import type { Span } from '@/utils/text/span';
import { isCalled, isNear } from './context';
import { digitCounts } from './digit-counts';
import { isNearHarmless } from './harmless-codes';
import { matches } from './matches';
import type { Reading } from './reading';
import { isAlone, isLink, isSmall, LISTED } from './slots';
import { tokensIn, type Token } from './tokens';
import { lastBefore, lexicon } from './words/lexicon';
import { isOtherNumber } from './words/other-numbers';
import { ARRIVES, CODE_NOUNS, ENTERED, OTP_NOUNS } from './words/secrets';

/** Four to eight digits, however grouped, or Google's form. */
const DIGITS =
  /(?<![\w.,:/#€$£+-]|[#€$£] |\d )(?:\d{4,8}|\d{3}[ -]\d{3}|\d{2}([ -])\d{2}\1\d{2}|\d(?:[ -]\d){3,7}|G-\d{6})(?![\w%€$£]|[.,:/-]\d| \d| ?(?:eur|usd|gbp|euro|points|times|%))/g;
/** How codes come, and what makes them. */
const SENT = lexicon(
  'in_the_app from_the_app in_de_app in_der_app dans_l_app dans_l_appli en_la_app na_app nell_app w_aplikacji i_appen texts whatsapp app_shows app_says auth_app auth text texted txt sms authenticator* authy two_factor two_step zwei_faktor 2fa tfa mfa otp verify verification login_code on_my_phone to_my_phone authentifizierungs* textnachricht kurznachricht rsa fob securid texto mensaje_de_texto torpedo sms_em messaggio sms-bericht смс',
);
/** Numbers that text messages bring, too. */
const SENT_TOO = lexicon(
  'balance total amount price number call phone tracking delivery order customer account ref cost* each per_parcel per_item per_month parcel points',
);
const SIGN_IN = lexicon(
  'log_in login log_on logon sign_in signin verify confirm reset expired timed_out times_out anmelden connexion',
);

/** Codes that the talk around tells; and the next beside one: "tried 118290 and then 772031". */
export function codesTold(reading: Reading): Span[] {
  let last = -Infinity;
  const isCounted = digitCounts(reading, /^(?:6|s)/).length > 0;
  return matches(reading.text, DIGITS, (span) => {
    const isNext = span.start - last < 20 && LISTED.test(reading.plain.slice(last, span.start));
    if (!isNext && !isTold(reading, span, isCounted)) return false;
    last = span.end;
    return true;
  });
}

function isTold(reading: Reading, span: Span, isCounted: boolean): boolean {
  const value = reading.text.slice(span.start, span.end);
  if (value.startsWith('G')) return true;
  if (/^(?:19|20)\d\d$|000$/.test(value) || isOtherNumber(reading, span.start)) return false;
  if (isNearHarmless(reading, span, 40)) return false;
  const before = wordsBefore(reading, span.start);
  const [next] = before;
  const after = wordAfter(reading, span.end);
  const hasCome = ARRIVES.has(after) || before.some(({ plain }) => ARRIVES.has(plain));
  const isEntered = next !== undefined && ENTERED.has(next.plain);
  const isAdjacent = lastBefore(CODE_NOUNS.hits(reading), span.start)?.end === span.start - 1;
  if (value.replace(/\D/g, '').length === 6) {
    if (isEntered && (isNear(reading, span, CODE_NOUNS) || isNear(reading, span, SIGN_IN, 40)))
      return true;
    return (
      (isAlone(reading, span.end) || ARRIVES.has(after) || after === 'then') &&
      (hasCome ||
        isNear(reading, span, OTP_NOUNS, 70) ||
        isNear(reading, span, CODE_NOUNS) ||
        isCounted ||
        isCalled(reading, span, SENT, { after: 40, against: SENT_TOO }))
    );
  }
  if (isAdjacent || isFirst(reading, span)) return true;
  if (isEntered && (isNear(reading, span, CODE_NOUNS, 24) || isNear(reading, span, SIGN_IN, 24)))
    return true;
  return (
    (hasCome || isEntered || (next !== undefined && isLink(next))) &&
    isCalled(reading, span, SENT, { against: SENT_TOO })
  );
}

/** "7720 is your Acme code": what text messages begin with. */
const isFirst = ({ text, plain }: Reading, { start, end }: Span): boolean =>
  /(?:^|[\n">:\]])\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ (?:is|ist|est|es|e|to|ar|er|on|je|este|-) [^\d.!?\n]{0,28}(?:code|kod|codigo|codice|код)/.test(
    plain.slice(end, end + 48),
  );

/** The words before that are no small ones, in the same clause; the nearest first. */
function wordsBefore(reading: Reading, to: number): Token[] {
  const tokens = tokensIn(reading, { start: Math.max(0, to - 36), end: to }).reverse();
  const stop = tokens.findIndex(({ tail }, i) => /[.!?\n]/.test(tail) && i > 0);
  return tokens
    .slice(0, stop < 0 ? tokens.length : stop)
    .filter((token) => ARRIVES.has(token.plain) || isLink(token) || !isSmall(token));
}

const wordAfter = ({ plain }: Reading, end: number): string =>
  /^ (?:just |has |only |now )?([a-z\u0370-\u052f]+)/.exec(plain.slice(end, end + 24))?.[1] ?? '';
