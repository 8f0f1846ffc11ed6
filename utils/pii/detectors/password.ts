import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { answersTo } from '@/utils/pii/answers';
import { bareDigits, bareWord, wordBefore } from '@/utils/pii/bare-passwords';
import { chosenWordsIn, quotedPhrasesIn, wordsSet } from '@/utils/pii/chosen-words';
import { isNameOfAccount, loginsIn } from '@/utils/pii/logins';
import { passphraseAfter, passphraseBefore } from '@/utils/pii/passphrases';
import { isAlone, valueAfter, valueBefore, type Accepts } from '@/utils/pii/slots';
import { tokensIn, type Token } from '@/utils/pii/tokens';
import { looksLikePassword, looksMadeUp } from '@/utils/pii/checks/password-shape';
import { isDelivered, isHarmlessCode } from '@/utils/pii/harmless-codes';
import { areOtherDigits } from '@/utils/pii/other-digits';
import { matches } from '@/utils/pii/matches';
import { isNear } from '@/utils/pii/context';
import { lastBefore, lexicon } from '@/utils/pii/words/lexicon';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';
import {
  CODE_NOUNS,
  OTHER_PASSES,
  PASSWORD_NOUNS,
  PHRASE_NOUNS,
  PIN_NOUNS,
  SPELLING,
} from '@/utils/pii/words/secrets';

/** More words for it than this are not a message. */
const MOST = 60;

/** The key of a network is a password; other keys are not. */
const KEYS = lexicon('key schlussel cle chiave llave sleutel klucz nyckel');
const NETWORK = lexicon(
  'wi_fi wpa wpa2 wpa3 wlan network router ssid hotspot netzwerk reseau red rete netwerk',
);

/** What a code opens that is no account. */
const DOORS = lexicon(
  'door gate key_safe keysafe key_box lockbox lock_box keypad padlock porte portail portillon digicode tur haustur tor schlusselbox puerta porton porta cancello portone deur poort kluisje sleutelkluis drzwi bramy domofon',
);

const isPassword: Accepts = (token, place) => looksLikePassword(token, place);
const isBackward: Accepts = (token, { linked }) => linked && looksMadeUp(token.value);
const isPin: Accepts = ({ value }, { linked }) =>
  /^\d{4,8}$/.test(value) && (linked || !/^(?:19|20)\d\d$/.test(value));
const isPinBefore: Accepts = ({ value }, { linked }) => linked && /^\d{4,6}$/.test(value);

function passwordsIn(reading: Reading): readonly Span[] {
  const said = PASSWORD_NOUNS.hits(reading)
    .slice(0, MOST)
    .filter((noun) => !isOtherPass(reading, noun));
  const nouns = said.filter((noun) => !isWithin(reading, noun));
  const keys = [
    ...KEYS.hits(reading).filter((noun) => isNear(reading, noun, NETWORK, 40)),
    ...CODE_NOUNS.hits(reading).filter(
      (noun) =>
        isNear(reading, noun, NETWORK, 8) ||
        (isNear(reading, noun, DOORS, 12) && !isHarmlessCode(reading, noun)),
    ),
  ].slice(0, MOST);
  const pins = PIN_NOUNS.hits(reading)
    .slice(0, MOST)
    .filter((pin) => !isDelivered(reading, pin));
  const all = [
    ...[...nouns, ...keys].flatMap((noun) => saidBeside(reading, noun)),
    ...pins.flatMap((noun) => pinBeside(reading, noun)),
    ...pinsUsed(reading),
    ...answered(reading, nouns, pins),
    ...loginsIn(reading),
    ...chosenWordsIn(reading, said),
    ...wordsSet(reading),
  ];
  return [...phrasesIn(reading, nouns), ...all, ...again(reading, all)].filter(
    (span) => !isBetweenQuotes(reading, span) && !areOtherDigits(reading, span),
  );
}

/** `the "login" and the "password"`: what stands between two quotations is none. */
const isBetweenQuotes = ({ text }: Reading, { start }: Span): boolean => /\s/.test(text[start]!);

/** "Passw0rd1", "password123": no word for it, but one itself. */
const isWithin = ({ plain }: Reading, { end }: Span): boolean =>
  /^[a-z](?!\d ?[:=])[\d@#$]/.test(plain.slice(end - 1, end + 3));

/** What stands after the word; what looks made up before it wins over an ordinary word after it. */
function saidBeside(reading: Reading, { start, end }: Span): Token[] {
  const after = valueAfter(reading, end, isPassword).filter((token) =>
    isMeant(reading, token, start, end),
  );
  const isSure = after.some(({ value }) => looksMadeUp(value) || /\d/.test(value));
  const before = isSure
    ? []
    : valueBefore(reading, start, isBackward).filter((token) => !isNameOfAccount(reading, token));
  const found = before.length
    ? before
    : after.length
      ? after
      : [...bareDigits(reading, end), ...bareWord(reading, start, end)];
  return found.filter((token) => !isOtherNumber(reading, token.start, end));
}

/** "pass me on to a human": of "pass" a plain word is told with "is" or a colon only. */
function isMeant({ plain }: Reading, token: Token, start: number, end: number): boolean {
  if (plain.slice(start, end) !== 'pass' || !/^\p{L}+$/u.test(token.value)) return true;
  return /^\s?(?:[:=]|->|is\s|was\s)/.test(plain.slice(end, end + 5));
}

/** "unlock with 1357, that's the pin": typed, or set between commas. */
const PIN_AROUND =
  /(?:\b(?:with|by|use|using|type|typed|enter|entered|try|tried|mit|avec|con|com|met)\s|[,:(]\s?)(?<value>\d{4,8})/g;

function pinBeside(reading: Reading, { start, end }: Span): readonly Token[] {
  const after = valueAfter(reading, end, isPin);
  if (after.length) return after;
  const far = valueAfter(reading, end, (token, place) => place.last && isPin(token, place), {
    loose: true,
  }).filter((token) => !isOtherNumber(reading, token.start));
  if (far.length) return far;
  const before = valueBefore(reading, start, isPinBefore);
  if (before.length) return before;
  const from = Math.max(0, start - 50);
  const near = reading.plain.slice(from, end + 24);
  return Array.from(near.matchAll(PIN_AROUND)).flatMap((match) => {
    const value = match.groups?.value ?? '';
    const at = from + match.index + match[0].length - value.length;
    if (/^(?:19|20)\d\d$/.test(value) || isOtherNumber(reading, at)) return [];
    if (!isAlone(reading, at + value.length)) return [];
    if (/[.!?\n]/.test(reading.plain.slice(Math.min(at, end), Math.max(at, start)))) return [];
    return [{ start: at, end: at + value.length, value, plain: value, quoted: false, tail: '' }];
  });
}

/** "7719 to disarm it". */
function pinsUsed(reading: Reading): Token[] {
  const used =
    /(?<![\w.,:/#-])\d{2,6}(?!00)\d\d(?= to (?:disarm|unset|(?:unlock|open) (?:it|the (?:door|gate|safe)))(?![a-z]))/g;
  return matches(reading.plain, used).flatMap((span) => tokensIn(reading, span));
}

/** "> what is your password?" and the answer below. */
function answered(reading: Reading, nouns: readonly Span[], pins: readonly Span[]): Token[] {
  return [
    ...answersTo(reading, nouns).flatMap((answer) =>
      tokensIn(reading, answer).filter(
        (token) => looksMadeUp(token.value) && !isNameOfAccount(reading, token),
      ),
    ),
    ...answersTo(reading, pins).flatMap((answer) =>
      tokensIn(reading, answer).filter(({ value }) => /^\d{4,8}$/.test(value)),
    ),
  ].filter((token) => !isOtherNumber(reading, token.start));
}

const ANSWER = /\b(?:answer|reply) to (?:my|the|your|his|her|that) (?:secret|security) question/g;

function phrasesIn(reading: Reading, nouns: readonly Span[]): Span[] {
  return [
    ...PHRASE_NOUNS.hits(reading)
      .slice(0, MOST)
      .map((noun) => passphraseAfter(reading, noun.end, 1) ?? passphraseBefore(reading, noun)),
    ...Array.from(reading.plain.matchAll(ANSWER), ({ 0: said, index }) =>
      passphraseAfter(reading, index + said.length, 1),
    ),
    ...nouns
      .map(({ end }) => passphraseAfter(reading, end, 2))
      .filter(
        (span) =>
          span &&
          (/["'`]/.test(reading.text[span.start - 1]!) || isNear(reading, span, SPELLING, 3)),
      ),
    ...quotedPhrasesIn(reading, nouns),
    ...nouns.flatMap((noun) => wordBefore(reading, noun)),
  ].filter((span) => span !== undefined);
}

/** A password that is written once more, where nothing says what it is. */
function again({ text }: Reading, found: readonly Token[]): Span[] {
  const values = new Set(found.map(({ value }) => value).filter((value) => value.length > 5));
  return [...values].slice(0, 8).flatMap((value) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const isApart = !/[\p{L}\d]/u.test((text[at - 1] ?? ' ') + (text[at + value.length] ?? ' '));
      if (isApart && !/user(?:name)?[\s:=]{1,4}$/i.test(text.slice(Math.max(0, at - 14), at)))
        spans.push({ start: at, end: at + value.length });
    }
    return spans;
  });
}

/** "boarding pass": the word before says what it opens. */
function isOtherPass(reading: Reading, { start, end }: Span): boolean {
  if (reading.plain.slice(start, end) !== 'pass') return false;
  const before = lastBefore(OTHER_PASSES.hits(reading), start);
  return before !== undefined && start - before.end <= 2;
}

export const password: PiiDetector = {
  id: 'pii/password',
  entity: 'PASSWORD',
  label: 'A password',
  reason: 'It is said to be a password or a PIN. Nobody at the desk needs to know it.',
  severity: 'blocking',
  confidence: 0.95,
  find: passwordsIn,
  redact: () => '•••••• (removed)',
  examples: {
    finds: [
      'password: [#Summer24]',
      'hab mich mit [Fussball2006] eingeloggt, geht nicht',
      'i typed [blue whale sings loud] as my passphrase and got rejected',
      'customer: whats my password?\nagent: what do you think it is?\ncustomer: [kitkat2009]',
      'pw: [Tr0ub4dor&3]',
      'I tried password [Liverpool1892] and it still says wrong',
      'Mein Passwort lautet [Sonne#2023]',
      'My PIN is [4921]',
      'the password for my netflix account is [sunshine]',
      '[Hunter2!!] is my password',
      'mot de passe : [Soleil99]',
      'mi contraseña es [gatito123], no funciona',
      'login: amy / [hunter2x]',
      '密码是[abc12345]',
      'I changed it to [Rain#2026] but the old password still works',
      '> what is your password?\n[Pelican_Bay7]',
      'my passphrase is [seven lazy otters float]',
      'admin/[admin123] does not work',
      'its [hunter22] with a capital H',
      'my passwrod: [bobcat55]',
      'The gate code is [C2580Y] until Friday',
      'front door, [7719] to unlock it',
      'the password is\n[velvet walnut lamp]\nall lower case',
      'unlock with [1357], that is the pin',
      'the password ([Tulip!99]) is refused',
      'Please reset it to [Winter@Home12]',
      "it's [hotchocolate], that's my password",
      'old password [mississippi] no longer valid',
    ],
    ignores: [
      'logged in as maria88 but nothing shows',
      'my password works on the website but not in the app',
      'I forgot my password, can you reset it?',
      'my password is wrong',
      'The password must have at least 8 characters',
      'Ich habe mein Passwort vergessen. Bestellung AB12345',
      'a password reset link was sent to iPhone12',
      'Set a PIN in 2024',
      'The gate code is sent to you on the day of arrival.',
      'the washer shows error code E18 and the door stays shut',
      'Das Passwort ist abgelaufen',
      'Your password was changed successfully.',
      'pass me on to a human',
      'My username is maria_88 and I forgot the password.',
      'The password vault does not sync',
      'the pin they texted me is 5518',
    ],
  },
};
