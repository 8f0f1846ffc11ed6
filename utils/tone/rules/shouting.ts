import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Two or more words in capitals in a row; one alone is emphasis or an acronym. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?:[ ,]+\p{Lu}[\p{Lu}'’]*)+(?![\p{L}\p{N}])/gu;
/** "!!": the last word before it and the marks themselves. */
const MARKS = /[\p{L}\p{N}]?[!]{2,}/gu;

/** Words that are written in capitals and can stand side by side without any noise. */
const ACRONYM = /^(?:I|A|OK|[A-Z]{2,3}|ASAP|HTTPS?|JSON|HTML|IBAN|IMEI|EORI|ISBN)$/;

function inCapitals(text: string): ToneMatch[] {
  return Array.from(text.matchAll(CAPITALS))
    .filter(([words]) => words.split(/[ ,]+/).some(isSpokenWord))
    .map(({ 0: words, index }) => ({
      span: { start: index, end: index + words.length },
      instead: calmed(words, text, index),
    }));
}

/** A word that nobody would take for an acronym: longer than three letters, with a vowel in it. */
function isSpokenWord(word: string): boolean {
  return word.length > 3 && !ACRONYM.test(word) && /[AEIOUYÀ-Ý]/u.test(word);
}

function calmed(words: string, text: string, index: number): string {
  const lower = words
    .split(/([ ,]+)/)
    .map((word) => (word === 'I' || isKept(word) ? word : word.toLowerCase()))
    .join('');
  const opensSentence = /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(0, index));
  return opensSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/** An acronym keeps its capitals; a short everyday word does not. */
function isKept(word: string): boolean {
  const everyday =
    /^(?:A|AM|AN|AND|ARE|AS|AT|BE|BUT|BY|CAN|DO|FOR|GO|HAS|IF|IN|IS|IT|ME|MY|NO|NOT|NOW|OF|ON|OR|OUR|OUT|PAY|SO|THE|TO|UP|US|WAS|WE|YES|YET|YOU)$/;
  return ACRONYM.test(word) && !everyday.test(word);
}

export const shouting: ToneRule = {
  id: 'tone/shouting',
  label: 'shouting',
  title: 'Reads as shouting',
  reason: 'Words in capitals and several exclamation marks sound loud in a chat.',
  find: ({ text }) => [
    ...inCapitals(text),
    ...Array.from(text.matchAll(MARKS), ({ 0: marks, index }) => {
      const start = index + marks.indexOf('!');
      return { span: { start, end: index + marks.length }, instead: '!' };
    }),
  ],
  examples: {
    flags: [
      '[PLEASE READ THE POLICY].',
      'We do [NOT REFUND] this.',
      'NO[!!]',
      'Thanks[!!!] We are on it.',
    ],
    passes: [
      'Your IBAN is missing.',
      'The VAT ID and the IMEI are on the form.',
      'OK, I will look at the PDF.',
      'It is NOT broken.',
      'Great!',
      'The UK and US warehouses are closed.',
      'Use HTTPS or SSH.',
    ],
  },
};
