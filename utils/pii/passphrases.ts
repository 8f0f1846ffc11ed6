import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';
import { isState } from './checks/password-shape';
import { tokensIn } from './tokens';
import { lexicon } from './words/lexicon';

/** "is", a colon, a quotation mark: what comes is the secret itself. */
const LINK =
  /^(?:,? (?:but |and )?(?:i|we)(?:'ve)? (?:just )?(?:put|typed?|used?|entered?|tried|wrote)(?: in)?(?=\s)\s{0,3}|(?: \([^()\n]{1,40}\))?(?:[\s]{1,2}(?:i have |i use |i set |i chose |on file |written down |(?:for|on) [a-z ]{1,30}|to )?)?(?:\s?[:=]|\s(?:such as|like|called)(?=\s)|\s?->|\s(?:is|was|are|to|ist|war|lautet|est|es|era|e|e'|sera|ar|to jest|jest|should be|will be)(?=\s))\s{0,3})/;
const QUOTE = /^\s{0,3}["'`]/;
const MOST_WORDS = 9;
/** "the passphrase is what I cannot remember": talk, and no secret. */
const TALK = lexicon(
  'wrong incorrect invalid expired not forgotten lost weak required needed rejected accepted refused blocked missing unknown what which where how why too i you we they it my your me can cannot cant could have has had does do did are were was doesnt isnt dont didnt wont please thanks',
  'falsch nicht abgelaufen vergessen ungultig zu ich sie wir es faux pas oublie trop je vous incorrecta no olvidada demasiado yo sbagliata non dimenticata troppo errada nao esquecida muito fout niet vergeten te',
);

/** "I typed blue whale sings loud as my passphrase". */
const PHRASE_BEFORE =
  /\b(?:typed|put|used|use|entered|tried|is|was) (?:in )?(?<value>[a-z]{2,14}(?: [a-z]{2,14}){2,6}) (?:as|for|is|was) (?:my|the|our) $/;

export function passphraseBefore({ plain }: Reading, { start }: Span): Span | undefined {
  const match = PHRASE_BEFORE.exec(plain.slice(Math.max(0, start - 90), start));
  const value = match?.groups?.value;
  if (!match || !value || value.split(' ').some((word) => TALK.has(word))) return undefined;
  const at = Math.max(0, start - 90) + match.index + match[0].lastIndexOf(value);
  return { start: at, end: at + value.length };
}

/**
 * A secret of several words of letters ("correct horse battery staple") right after its noun: up to
 * the end of what is said, or to the end of the quotation.
 */
export function passphraseAfter(reading: Reading, from: number, least: number): Span | undefined {
  const { plain, text } = reading;
  const rest = plain.slice(from, from + 160);
  const link = LINK.exec(rest)?.[0] ?? QUOTE.exec(rest)?.[0].slice(0, -1);
  if (link === undefined) return undefined;
  let start = from + link.length;
  const quote = /^["'`]/.exec(text.slice(start, start + 1))?.[0];
  if (quote) {
    start += 1;
    const end = text.indexOf(quote, start);
    if (end < start + 5 || end > start + 90) return undefined;
    const words = text.slice(start, end).split(/\s+/).length;
    return words >= least && words <= MOST_WORDS ? { start, end } : undefined;
  }
  const stop =
    /[.,;!?()\n"]|\s-\s|\s(?:counts?|with|and (?:it|i|then)|would|be|enough|if|is|but)\s|$/.exec(
      text.slice(start, start + 100),
    )!.index;
  const tokens = tokensIn(reading, { start, end: start + stop });
  const [first] = tokens;
  if (!first || tokens.length < least || tokens.length > MOST_WORDS) return undefined;
  if (!tokens.every(({ value }) => /^[\p{L}\p{M}\d'-]{1,24}$/u.test(value))) return undefined;
  if (first.start !== start || (isState(first.plain) && tokens.length < 4)) return undefined;
  if (tokens.length === 1 && first.value.length < 4) return undefined;
  if (tokens.some(({ plain: word }) => TALK.has(word))) return undefined;
  return { start, end: tokens.at(-1)!.end };
}
