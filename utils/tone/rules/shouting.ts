import { isEmphatic, isEveryday } from '@/utils/tone/everyday';
import { proseOf } from '@/utils/tone/prose';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Words in capitals, one or several in a row. */
const CAPITALS =
  /(?<![\p{L}\p{N}·_/-])\p{Lu}[\p{Lu}']*(?:(?:,? {1,3}| - )\p{Lu}[\p{Lu}']*)*(?![\p{L}\p{N}_/]|-\p{L})/gu;
const MARKS = /[!?]*(?:!!|\?\?|!\?|\?!)[!?]*/g;
/** What stands in capitals on the page or on the thing, and is only named here. */
const NAMED_BEFORE =
  /\b(?:click|press|tap|select|choose|type|enter|reply|text|write|hit|button|says?|reads|called|labell?ed|marked|named|key|code|mode|tab|menu|shows?|(?:set|switch|change|turn)(?: \w+){1,3} (?:to|on)|word|option|set|switch|hold|turn)(?: on| the| with| to| in)? ["(]?$/i;
const NAMED_AFTER =
  /^["')]? (?:button|key|mode|tab|menu|option|light|led|lamp|port|field|switch|setting|command|file|format|code|position|sign|icon)\b/i;

/** Says which one, and is no name: "the CORRECT file". */
const DESCRIBES =
  /^(?:EVERY|EACH|ALL|ANY|ONE|BOTH|ONLY|NOT|NO|THIS|THAT|YOUR|OUR|MY|SAME|OTHER|CORRECT|WRONG|RIGHT|NEW|OLD|OWN|ORIGINAL|LAST|FIRST|SECOND|VALID|FULL|COMPLETE|WHOLE|ENTIRE|DIFFERENT|EXACT|SEPARATE)$/;

function inCapitals(text: string): ToneMatch[] {
  return Array.from(text.matchAll(CAPITALS)).flatMap(({ 0: words, index }): ToneMatch[] => {
    const all = words.split(/[ ,-]+/).filter(Boolean);
    const before = text.slice(Math.max(0, index - 24), index);
    const after = text.slice(index + words.length, index + words.length + 14);
    if (
      (NAMED_AFTER.test(after) && !DESCRIBES.test(words)) ||
      (all.length < 3 && NAMED_BEFORE.test(before))
    )
      return [];
    const loud = all.length > 1 ? isSpoken(all) : all.every(isEmphatic);
    // "NOT" with everything else in capitals, too, is found with the rest of it.
    if (!loud) return alone(text, words, index);
    const span = { start: index, end: index + words.length };
    // Part of a name may stand in capitals, too: "John SMITH ONLY".
    if (all.length > 1 && /[^.!?\n\s] \p{Lu}\p{Ll}+ $/u.test(before)) return [{ span }];
    return [{ span, instead: calmed(words, text, index) }];
  });
}

/** One loud word beside an acronym: "your VAT NUMBER". */
function alone(text: string, words: string, at: number): ToneMatch[] {
  const found = Array.from(words.matchAll(/[\p{Lu}']{4,}/gu)).find(([word]) => isEmphatic(word));
  if (!found || !words.includes(' ')) {
    return /^NO$/.test(words) && /^ \p{Ll}/u.test(text.slice(at + 2, at + 4))
      ? [{ span: { start: at, end: at + 2 }, instead: calmed('NO', text, at) }]
      : [];
  }
  const start = at + found.index;
  const [word] = found;
  return [{ span: { start, end: start + word.length }, instead: calmed(word, text, start) }];
}

/** A sentence, not a list of acronyms: most of it are words that one says. */
function isSpoken(words: readonly string[]): boolean {
  const said = words.filter((word) => word.length > 1 && isEveryday(word));
  const long = words.filter(
    (word) => word.length > 4 && !KEPT.test(word) && /[AEIOUYÀ-Ý]/u.test(word),
  );
  return (
    said.some((word) => word.length > 2 || words.length < 4) || said.length > 1 || long.length > 1
  );
}

const KEPT = /^(?:[A-Z]{2,3}|ASAP|HTTPS?|JSON|HTML|IBAN|IMEI|EORI|ISBN)$/;

const SMALL =
  /^(?:A|AM|BE|NO|AT|AS|BY|IF|OF|OR|SO|WE|ME|MY|DO|GO|HE|AN|TO|UP|IS|ARE|THE|IN|ON|I'M)$/;
const PROPER =
  /^(?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|ENGLISH|GERMAN|FRENCH|SPANISH|DUTCH|ITALIAN)$/;

function calmed(words: string, text: string, index: number): string {
  const lower = words.replace(/[\p{L}']+/gu, (word) =>
    word === 'I' || (KEPT.test(word) && !isEveryday(word) && !SMALL.test(word))
      ? word
      : PROPER.test(word)
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word.toLowerCase(),
  );
  const opensSentence = /(?:^|[.!?]\s|\n) {0,3}$/.test(text.slice(Math.max(0, index - 5), index));
  return opensSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

export const shouting: ToneRule = {
  id: 'tone/shouting',
  label: 'shouting',
  title: 'Reads as shouting',
  reason: 'Words in capitals and several exclamation marks sound loud in a chat.',
  find: (draft) => {
    const { written } = proseOf(draft);
    const marks = Array.from(written.matchAll(MARKS), ({ 0: found, index }) => ({
      span: { start: index, end: index + found.length },
      instead: found.includes('?') ? '?' : '!',
    }));
    return [...inCapitals(written), ...marks];
  },
  examples: {
    flags: [
      '[PLEASE READ THE POLICY].',
      'We do [NOT REFUND] this.',
      'It is [NOT] broken.',
      'Read it [CAREFULLY], please.',
      'Thanks[!!!] We are on it.',
      'Really[?!]',
    ],
    passes: [
      'Your IBAN is missing.',
      'The VAT ID and the IMEI are on the form.',
      'OK, I will look at the PDF.',
      'Great!',
      'The UK and US warehouses are closed.',
      'Use HTTPS or SSH.',
      'We take VISA, AMEX and IKEA FAMILY points.',
      'It has HDMI ARC, UEFI BIOS and USB TYPE C.',
      'Set IMAP SMTP SEPA to on.',
      'Press SAVE, then the RESET button.',
    ],
  },
};
