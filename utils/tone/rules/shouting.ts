import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Two or more words in capitals in a row; one alone is emphasis or an acronym. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?: {1,3}\p{Lu}[\p{Lu}'’]*)+(?![\p{L}\p{N}])/gu;
const MARKS = /!{2,}/g;

/** Words that are written in capitals and can stand side by side without any noise. */
const ACRONYM = /^(?:I|A|OK|[A-Z]{2,3}|ASAP|HTTPS?|JSON|HTML|IBAN|IMEI|EORI|ISBN)$/;

/** Words of a sentence: names, standards and acronyms do without them. */
const EVERYDAY = new Set(
  (
    "ARE ALL ALREADY AGAIN BEFORE BUT CAN CANNOT CHECK DENIED DID DOES DON’T DON'T EVER FIRST FROM HAS " +
    'HAVE HERE HOW IMMEDIATELY JUST LOOK MUST NEED NEVER NOT NOTHING NOW ONLY OUR PLEASE READ REFUND ' +
    'REFUNDS SEND SORRY STOP THANK THANKS THAT THERE THESE THIS TODAY TOLD VERY WAIT WAS WERE WHAT ' +
    "WHEN WHERE WHY WILL WITH WON’T WON'T YET YOU YOUR"
  ).split(' '),
);

function inCapitals(text: string): ToneMatch[] {
  return Array.from(text.matchAll(CAPITALS))
    .filter(([words]) => isSpoken(words.split(/ +/)))
    .map(({ 0: words, index }) => ({
      span: { start: index, end: index + words.length },
      instead: calmed(words, text, index),
    }));
}

/** A sentence, not a list of acronyms: an everyday word is in it, or two long words with vowels. */
function isSpoken(words: readonly string[]): boolean {
  if (words.some((word) => EVERYDAY.has(word))) return true;
  const long = words.filter(
    (word) => word.length > 4 && !ACRONYM.test(word) && /[AEIOUYÀ-Ý]/u.test(word),
  );
  return long.length > 1;
}

function calmed(words: string, text: string, index: number): string {
  const lower = words
    .split(/( +)/)
    .map((word) => (word === 'I' || isKept(word) ? word : word.toLowerCase()))
    .join('');
  const opensSentence = /(?:^|[.!?]\s|\n) {0,3}$/.test(text.slice(Math.max(0, index - 5), index));
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
    ...Array.from(text.matchAll(MARKS), ({ 0: marks, index }) => ({
      span: { start: index, end: index + marks.length },
      instead: '!',
    })),
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
      'We take VISA, AMEX and IKEA FAMILY points.',
      'It has HDMI ARC, UEFI BIOS and USB TYPE C.',
      'Set IMAP SMTP SEPA to on.',
    ],
  },
};
