import { read, type Reading } from '@/utils/pii/reading';
import type { PiiDetector } from '@/utils/pii/detector';
import type { Span } from '@/utils/text/span';
import { codesTold } from '@/utils/pii/codes-told';
import { digitCounts } from '@/utils/pii/digit-counts';
import { isDelivered, isHarmlessCode } from '@/utils/pii/harmless-codes';
import { groupedCodes } from '@/utils/pii/grouped-codes';
import { areOtherDigits } from '@/utils/pii/other-digits';
import { answersTo } from '@/utils/pii/answers';
import { valueAfter, valueBefore, type Accepts } from '@/utils/pii/slots';
import { tokensIn, type Token } from '@/utils/pii/tokens';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';
import { CODE_NOUNS, OTP_NOUNS, OTP_QUALIFIERS, PIN_NOUNS } from '@/utils/pii/words/secrets';

const MOST = 60;
const GROUPS =
  /^(?:\d{4,8}|[a-z]{1,3}-\d{4,8}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,8}|[a-z0-9]{3,5}-[a-z0-9]{3,5}(?:-[a-z0-9]{3,5}){0,2}|[a-z]{0,3}\d{3,6}[a-z]{0,3}\d{0,3})$/i;

/** Four to eight digits, or groups that have at least one. */
const isCode: Accepts = ({ value }) =>
  GROUPS.test(value) &&
  (value.match(/\d/g)?.length ?? 0) >= 2 &&
  !/^\d{3}$|000$/.test(value) &&
  !/^(?:19|20)\d\d$/.test(value);
/** What is linked with the bare word: four digits or more, and no year. */
const isLinkedCode: Accepts = (token, place) =>
  place.linked && !place.apart && /^\d{4,8}$/.test(token.value) && isCode(token, place);
/** Six digits: what nearly all codes are when nothing else says so. */
const isSixDigits: Accepts = ({ value }) => /^(?:\d{6}|\d{3}-\d{3}|g-\d{6})$/i.test(value);

const isBareCode: Accepts = (token, place) =>
  isSixDigits(token, place) || isLinkedCode(token, place);

/** The code in an answer: alone, or the only one that has a code's form. */
function answerIn(reading: Reading, answer: Span): Span[] {
  const { start, end } = answer;
  const grouped =
    /(?<![\d.,:/-])(?:\d{3}[ -]\d{3}|\d{2} \d{2} \d{2}|\d(?: \d){3,7})(?![\d.,:/-])/.exec(
      reading.text.slice(start, end),
    );
  if (grouped) {
    const at = start + grouped.index;
    return [{ start: at, end: at + grouped[0].length }];
  }
  return tokensIn(reading, answer)
    .filter((token) => isCode(token, NO_PLACE) && !isOtherNumber(reading, token.start))
    .map(clean);
}
const NO_PLACE = { linked: true, named: true, last: true, quoted: false, apart: true };

function codesIn(reading: Reading): Span[] {
  const sure = [
    ...OTP_NOUNS.hits(reading),
    ...PIN_NOUNS.hits(reading).filter((pin) => isDelivered(reading, pin)),
  ].slice(0, MOST);
  const bare = CODE_NOUNS.hits(reading)
    .slice(0, MOST)
    .filter((noun) => !isPasscode(reading, noun) || isQualified(reading, noun))
    .filter((noun) => !sure.some(({ start, end }) => start <= noun.start && noun.end <= end));
  const asked = [...bare, ...digitCounts(reading, /^[4-6sfvqc]/)].filter(
    (noun) => !isHarmlessCode(reading, noun),
  );
  return [
    ...codesTold(reading),
    ...sure.flatMap((noun) => around(reading, noun, isCode, true)),
    ...answersTo(reading, [...sure, ...asked]).flatMap((answer) => answerIn(reading, answer)),
    ...bare.flatMap((noun) => {
      if (isHarmlessCode(reading, noun)) return [];
      const isSure = isQualified(reading, noun);
      return around(reading, noun, isSure ? isCode : isBareCode, isSure);
    }),
  ];
}

/** The code after its word, or before it; digits in groups count as one. */
function around(reading: Reading, word: Span, accepts: Accepts, loose = false): Span[] {
  const { start } = word;
  // "code 1: 551 920", "code 1 was 551920"
  const end =
    word.end +
    (/^\s?#?\d(?:\s?[:.)](?=\s)|(?=\s(?:is|was|ist|war|est|es|=)\s))/.exec(
      reading.text.slice(word.end, word.end + 6),
    )?.[0].length ?? 0);
  const grouped = groupedCodes(reading, end);
  if (grouped.length) return grouped;
  const after = valueAfter(reading, end, accepts, { loose }).filter(
    (token) => !isOtherNumber(reading, token.start),
  );
  if (after.length) return after.map((token) => clean(token));
  return valueBefore(reading, start, (token, place) => place.linked && accepts(token, place)).map(
    clean,
  );
}

const clean = ({ start, end }: Token): Span => ({ start, end });

/** "Passcode" alone opens a device or a mailbox, and stays. */
const isPasscode = ({ plain }: Reading, { start, end }: Span): boolean =>
  plain.slice(start, end) === 'passcode';

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
  find: (reading) => codesIn(reading).filter((span) => !areOtherDigits(reading, span)),
  redact: () => '•••••• (code removed)',
  examples: {
    finds: [
      '[7720] is your Acme code. Do not share it',
      'ok i have it now [775 204]\nsent by sms just now, the code',
      'kodenya [7712] kak',
      'The code I got is [482913]',
      'Der Bestätigungscode ist [55 21 90]',
      'my 2fa backup codes are [f3k9-22xp] and [9qmd-71vv]',
      '[482913] is your verification code',
      'Mon code de vérification : [7731]',
      'el código que me llegó por SMS es [90 21 33]',
      '验证码 [482913]',
      'use [884213] to sign in',
      'I just got a text saying [7730]',
      'Agent: which code came?\nMe: [115804]',
      '[six six one oh two four] is the code from the text',
      'just came through: [904112]',
      'code [9921] isnt accepted',
      'the pin they texted me is [5518]',
      'First code was [118820], then a second one came: [904336].',
    ],
    ignores: [
      'The confirmation code for my hotel is 882913',
      'the app shows 128934 steps today',
      'confirmation code XK4P9Q for the booking',
      'error code 500123 on the page',
      'use promo code 482913 at checkout',
      'Rabattcode 482913',
      'mon code postal est 690021',
      'Settings > Security > Two-factor code',
      'the code in line 42 fails since 2024',
      'passcode for the voicemail is 5519',
      'you sent me 200000 by mistake instead of 20000',
    ],
  },
};
