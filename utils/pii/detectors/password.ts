import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { valueAfter, valueBefore, type Accepts, type Token } from '@/utils/pii/slots';
import { looksLikePassword, looksMadeUp } from '@/utils/pii/checks/password-shape';
import { isNear } from '@/utils/pii/context';
import { lastBefore, lexicon } from '@/utils/pii/words/lexicon';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';
import { OTHER_PASSES, PASSWORD_NOUNS, PIN_NOUNS } from '@/utils/pii/words/secrets';

/** More words for it than this are not a message. */
const MOST = 60;

/** The key of a network is a password; other keys are not. */
const KEYS = lexicon('key schlussel cle chiave llave sleutel klucz nyckel');
const NETWORK = lexicon(
  'wifi wi_fi wlan network router ssid hotspot netzwerk reseau red rete netwerk',
);

const isPassword: Accepts = (token, place) => looksLikePassword(token, place);
const isBackward: Accepts = (token, { linked }) => linked && looksMadeUp(token.value);
const isPin: Accepts = ({ value }, { linked }) =>
  /^\d{4,8}$/.test(value) && (linked || !/^(?:19|20)\d\d$/.test(value));

function passwordsIn(reading: Reading): Span[] {
  const said = PASSWORD_NOUNS.hits(reading)
    .slice(0, MOST)
    .filter((noun) => !isOtherPass(reading, noun))
    .concat(
      KEYS.hits(reading)
        .filter((noun) => isNear(reading, noun, NETWORK, 40))
        .slice(0, MOST),
    )
    .flatMap(({ start, end }) => {
      const after = valueAfter(reading, end, isPassword);
      const found = after.length ? after : valueBefore(reading, start, isBackward);
      return found.filter((token) => !isOtherNumber(reading, token.start, end));
    });
  const pins = PIN_NOUNS.hits(reading)
    .slice(0, MOST)
    .flatMap(({ start, end }) => {
      const after = valueAfter(reading, end, isPin);
      return after.length
        ? after
        : valueBefore(reading, start, ({ value }, { linked }) => linked && /^\d{4,6}$/.test(value));
    });
  const all = [...said, ...pins, ...loginsIn(reading)];
  return [...all, ...again(reading, all)];
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

/** "login: amy / hunter2", "user bob pass hunter2": the second of a pair. */
const PAIR =
  /(?<![\p{L}\d])(?:log(?:ged)?[- ]?in\s(?:with|as|using)|log-?in|user(?:name)?|credentials?|creds|zugangsdaten|benutzer(?:name)?|identifiants?|usuario|utente|credenziali|gebruiker(?:snaam)?|inloggegevens)(?![\p{L}])(?:\s(?:are|is|details|data|und|sind|son|sono|zijn))?\s{0,2}[:=]?\s{0,2}(?<user>[^\s/|:,;]{2,64})(?:\s{0,2}[/|:]\s{0,2}|\s(?:and|und|et|y|e|en|mit|with|con|avec|com)\s)(?<value>[^\s/|,;]{5,64})/giu;

function loginsIn({ text, plain }: Reading): Token[] {
  if (!/log|user|cred|zugang|benutz|identif|usuario|utente|gebruik/.test(plain)) return [];
  return Array.from(text.matchAll(PAIR)).flatMap((match) => {
    const value = match.groups?.value ?? '';
    const start = match.index + match[0].length - value.length;
    const token = { start, end: start + value.length, value, plain: '', quoted: false, tail: '' };
    return looksMadeUp(value) ? [token] : [];
  });
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
    ],
    ignores: [
      'I forgot my password, can you reset it?',
      'my password is wrong',
      'The password must have at least 8 characters',
      'Ich habe mein Passwort vergessen. Bestellung AB12345',
      'a password reset link was sent to iPhone12',
      'Set a PIN in 2024',
      'Das Passwort ist abgelaufen',
    ],
  },
};
