import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { isCalled } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { lexicon } from '@/utils/pii/words/lexicon';

const ADDRESS =
  /(?<![\p{L}\p{N}._%+@/:-])[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_%+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,40}|\p{L}{2,24})(?![\p{L}\p{N}@])/giu;

/** The same with blanks at the "@" or the dot, or a broken domain: how thumbs type. */
const BROKEN =
  /(?<![\p{L}\p{N}._%+@/:-])[a-z0-9][a-z0-9._%+-]{0,62}\s?@\s?(?=[a-z0-9-]{0,39}[a-z])[a-z0-9-]{2,40}(?:\s?[.,]\s?|\s(?=[a-z0-9-]{1,12}\.))(?:[a-z0-9-]{1,30}\.){0,2}[a-z]{2,6}(?![\p{L}\p{N}@])/giu;

/** "anna_at_example.com". */
const UNDERSCORED =
  /(?<![\p{L}\p{N}._%+@/:-])[a-z0-9][a-z0-9.-]{1,40}[_-](?:at|a|chez)[_-][a-z0-9-]{2,40}\.[a-z]{2,6}(?![\p{L}\p{N}@/])/giu;
/** "n i n a @ w e b . d e". */
const APART =
  /(?<![\p{L}\p{N}])(?:[a-z0-9._-] ){2,30}@ (?:[a-z0-9-] ){2,30}\.(?: [a-z0-9]){2,10}(?![\p{L}\p{N}])/giu;

const AT =
  '(?:at|ät|aet|arobase|arobas|chiocciola|arroba|malpa|małpa|apenstaart(?:je)?|snabel-?a|kukac|zavinac|zavináč|et|sobaka|собака|собачка)';
const DOT = '(?:dot|punkt|point|punto|ponto|punt|kropka|nokta|piste|tocka|tečka|точка|\\.)';
const IN_BRACKETS = (word: string): string => `\\s{0,2}[[({<]\\s?${word}\\s?[\\])}>]\\s{0,2}`;

/** "john at example dot com", "maria [at] example [dot] org", "john at example.com" by mail. */
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}._%+@-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,62}(?:(?:\\s(?:${DOT}|underscore|unterstrich|dash|minus|bindestrich|guion|trattino|tiret)\\s)[\\p{L}\\p{N}]{1,30}){0,3}(?:\\s${AT}\\s|${IN_BRACKETS(`(?:${AT}|@|a)`)}|\\s?@\\s?)[\\p{L}\\p{N}-]{1,40}(?:(?:\\s${DOT}\\s|${IN_BRACKETS(DOT)}|\\s?\\.\\s?)[\\p{L}\\p{N}-]{2,24}){1,3}(?![\\p{L}\\p{N}@])`,
  'giu',
);

const MAIL = lexicon(
  'e-mail* mail mails mailbox mailadresse inbox address reach write contact login account courriel adresse mel correo* direccion endereco indirizzo posta adres e-posta epost sahkoposti poczta mejl mejla почта почту почте имейл 邮箱 メール 이메일 ईमेल',
);
/** What comes before "at shop.com" when it is no address. */
const NOT_A_NAME = lexicon(
  'us me look available found is are was order shop buy here online visit sign log in check more only now be page site store support live out them it this that prices deals items sold listed stock up anything something product website checkout',
);
const NOT_A_DOMAIN = /\.(?:png|jpe?g|gif|svg|webp|pdf|js|ts|css|local|internal)$/i;
const TOP =
  /\.(?:com|net|org|de|fr|es|it|nl|pl|uk|eu|io|co|ch|at|be|br|pt|se|dk|no|fi|in|us|ca)\.(?=\p{Lu})/u;

function addresses(reading: Reading): Span[] {
  const { text } = reading;
  const written = text.includes('@')
    ? [...matches(text, APART), ...matches(text, ADDRESS), ...matches(text, BROKEN)].map((span) =>
        cut(text, span),
      )
    : [];
  const underscored = /_at_|-at-/i.test(text) ? matches(text, UNDERSCORED) : [];
  return [
    ...written,
    ...underscored,
    ...matches(text, SPELLED, (span) => isMeant(reading, span)),
  ].filter(
    ({ start, end }) =>
      !NOT_A_DOMAIN.test(text.slice(start, end)) && text.slice(start, start + 4) !== 'git@',
  );
}

/** "sam@example.com.Can you": the next sentence is no part of it. */
function cut(text: string, { start, end }: Span): Span {
  const at = TOP.exec(text.slice(start, end));
  return { start, end: at ? start + at.index + at[0].length - 1 : end };
}

/** A spelled address: with a word for "at" and for the dot, or said to be one. */
function isMeant(reading: Reading, span: Span): boolean {
  const value = reading.text.slice(span.start, span.end);
  const [, name = '', rest = ''] = /^(\S+)([^]*)$/.exec(value) ?? [];
  if (/@|[[({<]/.test(value)) return /\s|[[({<]/.test(value);
  // "gave me ZX-0417 at one. Both expired"
  if (NOT_A_NAME.has(name) || /\.\s\p{Lu}/u.test(value)) return false;
  const spelledDot = new RegExp(`\\s(?!\\.)${DOT}\\s`, 'iu').test(rest);
  const rare = /arob|chiocc|arroba|malpa|małpa|apenst|snabel|kukac|zavin|соба/iu.test(value);
  if (rare || (spelledDot && /\s(?:at|ät|aet)\s/i.test(value))) return true;
  return /\s(?:at|ät)\s/i.test(value) && (/[._\d]/.test(name) || isCalled(reading, span, MAIL));
}

export const email: PiiDetector = {
  id: 'pii/email',
  entity: 'EMAIL',
  label: 'An e-mail address',
  reason: 'Make sure that it is this customer’s own, or one that anybody may have.',
  severity: 'warning',
  confidence: 0.9,
  find: addresses,
  redact: (value) =>
    value.includes('@')
      ? `${value[0]}•••@${value.slice(value.indexOf('@') + 1).trim()}`
      : `${value[0]}•••`,
  examples: {
    finds: [
      'Write to [dana.cruz+shop@example.com].',
      'It is [j_r@mail.example.co.uk], thanks',
      '<[björn@beispiel.de]>',
      "it's [john at example dot com]",
      '[paul.durand arobase exemple point fr]',
      'my login is [sam@example.com].Can you reset it?',
      "it's [anna.k@exam ple.com] sorry",
      'my email is [tom at example.com]',
    ],
    ignores: [
      '@dana on Mastodon',
      'meet me @ 5',
      'name@localhost',
      'a@b',
      'npm i @wxt/core@1.2',
      'look at example.com for more',
      'git@github.com:chat/side.git',
      'logo@2x.png',
    ],
  },
};
