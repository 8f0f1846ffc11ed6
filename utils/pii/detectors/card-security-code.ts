import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { isNear } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { answersTo } from '@/utils/pii/answers';
import { digitCounts } from '@/utils/pii/digit-counts';
import { isAlone, valueAfter, valueBefore, type Accepts } from '@/utils/pii/slots';
import { tokensIn, type Token } from '@/utils/pii/tokens';
import { CARDS, CVV_NOUNS, ON_CARD, SECURITY_CODES } from '@/utils/pii/words/cards';
import { CODE_NOUNS } from '@/utils/pii/words/secrets';
import { lexicon } from '@/utils/pii/words/lexicon';
import { isOtherNumber } from '@/utils/pii/words/other-numbers';

const isThree: Accepts = ({ value }) => /^\d{3,4}$/.test(value) && !/^(?:19|20)\d\d$/.test(value);

/** "4111 1111 1111 1111 12/27 737": the number after a card and its date. */
const IN_A_ROW =
  /(?:\d[ -]?){9}\d{4}[\s,;|/]{1,3}(?:(?:exp(?:iry|ires)?|valid thru|gultig bis|cad|vence)\.?:?\s?)?(?:0[1-9]|1[0-2])\s?[/|-]?\s?(?:20)?\d\d[\s,;|/]{1,3}(?:[a-z]{2,8}2?[\s:-]{1,2})?(?<value>\d{3,4})(?![\d/.-])/gi;

const CRYPTO = lexicon('sec_code security securite seguridad seguranca sicurezza sicherheit');
/** "0 4 7". */
const SPACED = /[\s:=]{0,3}(?:is )?(\d(?: \d){2,3})(?![\d ]?\d)/y;

/** A card's number stands before the word, or the month it ends in. */
function isAfterCard({ text }: Reading, { start }: Span): boolean {
  return /(?:\d[ .-]?){13}|(?:0[1-9]|1[0-2])\/\d\d\D{0,24}$/.test(
    text.slice(Math.max(0, start - 70), start),
  );
}

/** "Sicherheitscode 390": what is sent by text has more digits. */
const isOnlyThree = ({ plain }: Reading, { end }: Span): boolean =>
  /^\s?(?:[:=]|is|ist|est|es|e)?\s?\d{3}(?![\d.,:/-]?\d)/.test(plain.slice(end, end + 10));

const AMEX = /amex|american express/;
/** Three, or four of an Amex: the last four digits of a card are what everybody may know. */
const countsIn = (reading: Reading): Span[] =>
  digitCounts(
    reading,
    AMEX.test(reading.plain) || reading.plain.includes('front')
      ? /^[34dtuhkтτfvqc]/
      : /^(?!3?f|four|vier|qu|cua|cztery|4)[3dtuhkтτ]/,
  );

/** "The three on the back are …", "3 digits: …": a count with a side of the card, or with a link. */
function countedIn(reading: Reading): Span[] {
  if (!/\d{3}/.test(reading.text)) return [];
  const sides = ON_CARD.hits(reading);
  const counts = countsIn(reading);
  const isKnown = (count: Span): boolean =>
    isNear(reading, count, CARDS, 60) || isNear(reading, count, ON_CARD, 40);
  const isAmex = AMEX.test(reading.plain);
  const onCard = sides
    .slice(0, 60)
    .filter(({ start, end }) => isAmex || reading.plain.slice(start, end) !== 'front')
    .filter((side) => isNear(reading, side, CARDS, 60) || isNear(reading, side, CODE_NOUNS, 16));
  return [
    ...counts.flatMap((count) =>
      threeBeside(reading, count).filter(
        ({ start }) => isKnown(count) || (start > count.end && start - count.end < 24),
      ),
    ),
    ...[
      ...onCard.flatMap((side) => threeBeside(reading, side)),
      ...sides
        .slice(0, 3)
        .filter(({ start }) => start < 40 && SIDE_FIRST.test(reading.plain.slice(0, start)))
        .flatMap((side) => threeBeside(reading, side, true)),
    ].filter(({ end }) => isAlone(reading, end)),
  ];
}
/** "hinten drauf steht 294", "back says 883": with this it begins. */
const SIDE_FIRST = /^(?:.{0,12}\b(?:on|at|the|numbers?|code|its) )?$/;

/** The three digits behind a word, or before it; nothing counted, unless it stands right beside. */
function threeBeside(reading: Reading, { start, end }: Span, isSide = false): Token[] {
  const after = valueAfter(
    reading,
    end,
    (token, place) =>
      isThree(token, place) &&
      (isSide
        ? (place.passed?.length ?? 0) < 2 && (place.linked || start > 0)
        : place.named || !place.passed?.length || isAlone(reading, token.end)),
    { loose: true },
  );
  if (after.length || isSide) return after;
  return withoutDates(
    valueBefore(
      reading,
      start,
      (token, place) =>
        isThree(token, place) && (start - token.end < 3 || isAlone(reading, token.end)),
    ),
  );
}

/** "On the back of the box": numbers of things. */
const isOfAThing = ({ plain }: Reading, { start }: Span): boolean =>
  /\bof (?:the|my|a|this) (?!card|visa|master|amex|debit|credit|bank)[a-z]+\b[^.]*$|\b(?:room|page|gate|table|seat|flat|house|floor|bus|bed|desk|shelf|aisle)s?\b[^.]{0,24}$/.test(
    plain.slice(Math.max(0, start - 50), start),
  );

/** "The last three orders", "on the back order list". */
const isOfOthers = (reading: Reading, { start, end }: Span): boolean =>
  /^(?:last|on the b)/.test(reading.plain.slice(start, end)) && !isAlone(reading, end);

/** "> what is the cvv?" and the answer below. */
function answered(reading: Reading, words: readonly Span[]): Span[] {
  return answersTo(reading, words).flatMap((answer) =>
    tokensIn(reading, answer).filter((token) => /^\d{3,4}$/.test(token.value)),
  );
}

const CV2 = /(?<![a-z\d])c(?:v[cvn2]2?|sc)[\s:=]{1,3}(?:is )?(?<value>\d{3,4})(?!\d)/g;
/** "try again with 286? I gave you the wrong cvv". */
const GIVEN = /\b(?:with|use|try|it'?s|it is|either|or|mit|avec|con|com|met) (?<value>\d{3})/g;
const isBeside = (word: Span, span: Span): boolean =>
  word.start - span.end < 60 && span.start - word.end < 60;

/** "0628 791 <- cvv": with a code beside it, that is the month it ends in. */
const withoutDates = (tokens: Token[]): Token[] =>
  tokens.length > 1 ? tokens.filter(({ value }) => !/^(?:0[1-9]|1[0-2])\d\d$/.test(value)) : tokens;

function codesIn(reading: Reading): Span[] {
  const sure = CVV_NOUNS.hits(reading)
    .slice(0, 60)
    .filter((word) => !isOfOthers(reading, word));
  const perhaps = SECURITY_CODES.hits(reading)
    .slice(0, 60)
    .filter(
      (noun) =>
        isNear(reading, noun, CARDS, 80) ||
        isAfterCard(reading, noun) ||
        isOnlyThree(reading, noun),
    );
  const bare = [...CODE_NOUNS.hits(reading), ...CRYPTO.hits(reading)]
    .slice(0, 60)
    .filter((noun) => isAfterCard(reading, noun));
  return [
    ...[...sure, ...perhaps, ...bare].flatMap(({ start, end: last }) => {
      const end = reading.text[last] === '2' ? last + 1 : last;
      SPACED.lastIndex = end;
      const spaced = SPACED.exec(reading.text);
      if (spaced) return [{ start: SPACED.lastIndex - spaced[1]!.length, end: SPACED.lastIndex }];
      return threeBeside(reading, { start, end });
    }),
    ...matches(reading.text, IN_A_ROW),
    ...countedIn(reading),
    ...matches(reading.plain, CV2),
    ...matches(reading.plain, GIVEN, (span) => sure.some((word) => isBeside(word, span))).filter(
      ({ start, end }) => isAlone(reading, end) && !isOtherNumber(reading, start),
    ),
    ...answered(reading, [...sure, ...SECURITY_CODES.hits(reading), ...countsIn(reading)]),
  ]
    .filter(
      ({ start, end }) =>
        !/^[ -]\d/.test(reading.text.slice(end, end + 2)) && !isOfAThing(reading, { start, end }),
    )
    .map(({ start, end }) => ({ start, end }));
}

export const cardSecurityCode: PiiDetector = {
  id: 'pii/card-security-code',
  entity: 'CVV',
  label: 'A card’s security code',
  reason: 'With it a card can be used. Nobody may store it, not even the shop.',
  severity: 'blocking',
  confidence: 0.95,
  find: codesIn,
  redact: () => '•••',
  examples: {
    finds: [
      'три цифры на обороте: [447]',
      'back says [883]',
      '5555-5555-5555-4444 exp 09/27 cvv [123]',
      'the three digits on the back are [737]',
      '[737] is the cvc',
      '4111 1111 1111 1111 12/27 [737]',
      'Kartenprüfnummer: [737]',
      '> what is the cvv?\n[512]',
      'my 3 digit thing is [550]',
      'Sorry, [337] is on the back of my visa',
      'el código de seguridad de mi tarjeta es [737]',
    ],
    ignores: [
      'it says 404 on the back office page',
      'The back of the card is scratched, 300 people use this machine',
      'what is a cvv?',
      'the CVV field is empty since 2024',
      'security code 482913 by text',
      'the error 500 comes with every card',
      'The last four digits of my card are 1881.',
      'On the back of the box it says 331 ml.',
      'The last three orders: 4471, 4472',
      'There are 128 pages on the back order list',
    ],
  },
};
